// @vitest-environment node
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({ cwd: fileURLToPath(new URL('..', import.meta.url)) });

async function faults(component: string, file = 'src/features/shell/Shell.svelte') {
  const [result] = await eslint.lintText(component, { filePath: file });
  return result?.messages.map(({ message }) => message) ?? [];
}

describe('what speaks by itself', () => {
  it.each([
    '<p role="status">Saved</p>',
    '<p role={location.hash ? "status" : "note"}>Saved</p>',
    '<p role="log">Saved</p>',
    '<div aria-live="polite">Saved</div>',
  ])('is told with the component that is heard everywhere, not by %s', async (component) => {
    expect(await faults(component)).toEqual(['Tell it with Announce.']);
  });

  it('is that component itself, or an alert, which is heard as it comes', async () => {
    expect(await faults('<p role="status">Saved</p>', 'src/components/Announce.svelte')).toEqual([]);
    expect(await faults('<p role="alert">Not saved</p>')).toEqual([]);
  });
});

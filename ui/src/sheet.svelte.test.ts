import { expect, it } from 'vitest';
import { lay, lift, sheet } from './sheet.svelte.ts';

it('keeps the search that was opened while the list of keys was closing', () => {
  lay('keys');
  lay('find');
  lift('keys');
  expect(sheet()).toBe('find');
  lift('find');
  expect(sheet()).toBeNull();
});

import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/** The rules that say something else where the colours are others. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const THEMES = [
  { name: 'light', rules: undefined, media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', rules: COLOURS, media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced', rules: COLOURS, media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

/**
 * Fails with what an accessibility audit finds on the page, or within a part of it, each with its place: all rules
 * in the light colours, then those that depend on colours in the dark and in the person's own.
 */
export async function audit(page: Page, within?: string): Promise<void> {
  expect(await findings(page, within)).toEqual([]);
}

/** What the audit finds, where the caller says when it fails. */
export async function findings(page: Page, within?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const found: string[] = [];
  for (const { name, rules, media } of THEMES) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await page.evaluate(painted);
    found.push(...(await inTheseColours(page, within, rules)).map((finding) => `${name}: ${finding}`));
  }
  await page.emulateMedia(THEMES[0].media);
  return found;
}

/** Colours change over some frames. */
async function painted() {
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  await frame();
  await frame();
}

function inTheseColours(page: Page, within: string | undefined, rules: readonly string[] | undefined) {
  return page.evaluate(
    async ({ part, rules }) => {
      const checker = (globalThis as unknown as { axe: typeof axe }).axe;
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations } = await checker.run(part ?? document, {
        runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: tags },
        rules: rules ? {} : { 'target-size': { enabled: true } },
        resultTypes: ['violations'],
        preload: false,
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} (${failureSummary ?? ''})`),
      );
    },
    { part: within, rules },
  );
}

/** Collects what the page complains of: errors, and what the window's policy refuses. */
export function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      heard.push(`${message.text()} (${message.location().url})`);
  });
  return heard;
}

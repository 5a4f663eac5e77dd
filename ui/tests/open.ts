import { expect, type Page } from '@playwright/test';
import type { Rehearsal } from '../src/rehearsal.ts';

/** Opens the window as an address tells the program in memory to begin, and waits until nothing moves there. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(`/?${address}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await calm(page);
}

/** Waits until no call is under way and everything is painted. */
export async function calm(page: Page): Promise<void> {
  await page.evaluate(() => window.rehearsal?.calm());
}

/** Shows a place as if one had just come there, whole. */
export async function visit(page: Page, ...to: Parameters<Rehearsal['visit']>): Promise<void> {
  await page.evaluate(([place, settings, over]) => {
    if (!window.rehearsal) throw new Error('the page is not in rehearsal');
    return window.rehearsal.visit(place, settings, over);
  }, to);
}

import { expect, test, type Page } from '@playwright/test';
import { audit, complaints } from './audit.ts';
import { open as start } from './open.ts';

const parts = { 'fr-CA': 'Passation', 'en-CA': 'Hand-over' } as const;

async function open(page: Page, address: string, lang: keyof typeof parts) {
  await start(page, `${address}&lang=${lang}`);
  await page.getByRole('button', { name: parts[lang], exact: true }).click();
}

for (const lang of ['fr-CA', 'en-CA'] as const)
  test(`the page is shown as it will be, and passes the audit (${lang})`, async ({ page }) => {
    const heard = complaints(page);
    await open(page, 'open=example', lang);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(parts[lang]);
    await expect(page.getByRole('article').getByRole('heading').first()).toBeVisible();
    await audit(page);
    expect(heard).toEqual([]);
  });

test('its language is its own', async ({ page }) => {
  await open(page, 'open=full', 'fr-CA');
  await page.getByRole('radio', { name: 'English (Canada)' }).check();
  await expect(page.getByRole('article')).toHaveAttribute('lang', /^en/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Passation');
});

test('is saved, then opened', async ({ page }) => {
  await open(page, 'open=full', 'en-CA');
  await page.getByRole('button', { name: 'Save the PDF…' }).press('Enter');
  await expect(page.getByText('The hand-over page is saved')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open the file' })).toBeVisible();
});

test('says when nothing was chosen', async ({ page }) => {
  await open(page, 'open=full&cancel', 'en-CA');
  await page.getByRole('button', { name: 'Save the PDF…' }).press('Enter');
  await expect(page.getByText(/^Nothing was saved/)).toBeVisible();
});

test('a page that could not be prepared is asked for again', async ({ page }) => {
  await open(page, 'open=full&fail=handover:internal', 'en-CA');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('article')).toBeVisible();
});

for (const width of [1024, 320])
  test(`nothing scrolls sideways at ${String(width)}`, async ({ page }) => {
    await open(page, 'open=example', 'fr-CA');
    await expect(page.getByRole('article')).toBeVisible();
    await page.setViewportSize({ width, height: 768 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

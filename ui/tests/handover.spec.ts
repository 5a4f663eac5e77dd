import { expect, test, type Page } from '@playwright/test';
import { open as start } from './open.ts';

const parts = { 'fr-CA': 'Passation', 'en-CA': 'Handover' } as const;

async function open(page: Page, address: string, lang: keyof typeof parts) {
  await start(page, `${address}&lang=${lang}`);
  await page.getByRole('button', { name: parts[lang], exact: true }).click();
}

test('its language is its own', async ({ page }) => {
  await open(page, 'open=full', 'fr-CA');
  await page.getByRole('radio', { name: 'English (Canada)' }).check();
  await expect(page.getByRole('article')).toHaveAttribute('lang', /^en/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Passation');
});

test('is saved, then opened', async ({ page }) => {
  await open(page, 'open=full', 'en-CA');
  await page.getByRole('button', { name: 'Save the PDF…' }).press('Enter');
  await expect(page.getByText('The handover page is saved')).toBeVisible();
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

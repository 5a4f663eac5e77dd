import { expect, test, type Page } from '@playwright/test';
import { open as start } from './open.ts';

const words = {
  'fr-CA': {
    part: 'Conseils',
    help: 'Aides extérieures',
    draft: 'Rédiger la fiche de mission',
    title: 'Fiche de mission',
  },
  'en-CA': { part: 'Advice', help: 'Outside help', draft: 'Draft the brief: ', title: 'Mission brief' },
} as const;

async function open(page: Page, address: string, lang: keyof typeof words) {
  const { part, help, draft } = words[lang];
  await start(page, `${address}&lang=${lang}`);
  await page.getByRole('button', { name: part, exact: true }).click();
  await page.getByRole('radio', { name: help }).check();
  await page.getByRole('button', { name: draft }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[lang].title);
}

test('its language is its own', async ({ page }) => {
  await open(page, 'open=full', 'fr-CA');
  await page.getByRole('radio', { name: 'English (Canada)' }).check();
  await expect(page.getByRole('article')).toHaveAttribute('lang', /^en/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fiche de mission');
});

test('any type of help can have its brief', async ({ page }) => {
  await open(page, 'open=full', 'en-CA');
  await page.getByLabel('For which help').selectOption('data-scientist');
  await expect(page.getByText('Data scientist').first()).toBeVisible();
});

test('is saved as a document, then opened', async ({ page }) => {
  await open(page, 'open=full', 'en-CA');
  await page.getByRole('button', { name: 'Editable document' }).press('Enter');
  await expect(page.getByText('Mission.docx')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open the file' })).toBeVisible();
  await page.getByRole('button', { name: 'PDF…' }).press('Enter');
  await expect(page.getByText('Mission.pdf')).toBeVisible();
});

test('a draft that could not be prepared is asked for again', async ({ page }) => {
  await open(page, 'open=full&fail=brief:internal', 'en-CA');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('article').getByRole('heading').first()).toBeVisible();
});

import { expect, test, type Page } from '@playwright/test';
import { audit } from './audit.ts';
import { open as start } from './open.ts';

const parts = { 'fr-CA': 'Progression', 'en-CA': 'Progress' } as const;

async function open(page: Page, address: string, lang: keyof typeof parts) {
  await start(page, `${address}&lang=${lang}`);
  await page.getByRole('button', { name: parts[lang], exact: true }).click();
}

test('what moved is said in a sentence, with what cannot be said', async ({ page }) => {
  await open(page, 'open=example', 'en-CA');
  await expect(page.getByText(/^From 2025 to 2026, .*(rose|no comparable)/)).toBeVisible();
});

test('each dimension of the picture leads to its practices, each practice to its question', async ({
  page,
}) => {
  await open(page, 'open=example', 'en-CA');
  await page.getByRole('button', { name: /^Strategy and leadership: .*, then / }).press('Enter');
  await expect(page.locator('#progress-practices')).toBeFocused();
  await expect(page.getByLabel('Dimension', { exact: true })).toHaveValue('strategy');
  const practices = page.getByRole('region', { name: 'Practice by practice' });
  // The last fold holds the practices that stayed; those before it explain the level.
  await practices.locator('summary').last().click();
  await expect(practices.getByRole('listitem')).toHaveCount(4);
  await practices.getByRole('listitem').first().getByRole('button').click();
  await expect(page.locator('.shell')).toHaveAttribute('data-screen', 'questionnaire');
});

test('the pictures have their tables', async ({ page }) => {
  await open(page, 'open=example', 'en-CA');
  for (const summary of await page.getByText('Read as a table').all()) await summary.click();
  const tables = page.getByRole('table');
  await expect(tables).toHaveCount(2);
  await expect(tables.first().getByRole('rowheader')).toHaveCount(8);
  await expect(tables.last().getByRole('columnheader')).toHaveCount(3);
});

test('an action says what came after it, never because of it', async ({ page }) => {
  await open(page, 'open=example', 'fr-CA');
  const actions = page.getByRole('region', { name: 'Les actions réalisées' });
  await expect(actions.getByText(/ après|est connue depuis/).first()).toBeVisible();
  await expect(actions.getByText(/grâce à/)).toHaveCount(0);
});

test('one year alone says how the next one comes', async ({ page }) => {
  await open(page, 'open=full', 'en-CA');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/It takes two years/);
  await audit(page);
  await page.getByRole('button', { name: 'Prepare the next year' }).click();
  await expect(page.locator('.shell')).toHaveAttribute('data-screen', 'year');
});

test('a date that was meant for the next one is said', async ({ page }) => {
  await open(page, 'open=finished', 'en-CA');
  await expect(page.getByText('Next assessment set for November 20, 2027.')).toBeVisible();
});

test('years that could not be compared are asked for again', async ({ page }) => {
  await open(page, 'open=example&fail=comparison:internal', 'en-CA');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('#progress-trend')).toBeVisible();
});

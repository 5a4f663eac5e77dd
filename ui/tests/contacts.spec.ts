import { expect, test, type Page } from '@playwright/test';
import { open as start } from './open.ts';

test.beforeEach(async ({ page }) => {
  // How long ago an address was checked depends on the day.
  await page.clock.setFixedTime('2026-11-22T10:00:00');
});

const words = {
  'fr-CA': { part: 'Conseils', help: 'Aides extérieures', book: /^Carnet d’adresses/ },
  'en-CA': { part: 'Advice', help: 'Outside help', book: /^Address book/ },
} as const;

async function open(page: Page, address: string, lang: keyof typeof words = 'en-CA') {
  const { part, help, book } = words[lang];
  await start(page, `${address}&lang=${lang}`);
  await page.getByRole('button', { name: part, exact: true }).click();
  await page.getByRole('radio', { name: help }).check();
  await page.getByRole('button', { name: book }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: book })).toBeFocused();
}

const names = (page: Page) => page.getByRole('main').getByRole('article').getByRole('heading');

test('an empty book says what it is for', async ({ page }) => {
  await open(page, 'open=started');
  await expect(page.getByText('Nothing is rated, ranked or priced')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The address book is empty' })).toBeVisible();
});

test('one address is written, changed, taken away and brought back, by keyboard', async ({ page }) => {
  await open(page, 'open=started');
  await page.getByRole('button', { name: 'Add an address' }).press('Enter');
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name', { exact: true })).toHaveAccessibleDescription('Write a name.');
  await page.keyboard.type('Élise Courant');
  await page.keyboard.press('Enter');
  await expect(names(page)).toHaveText(['Élise Courant']);
  await expect(page.getByText('Never checked')).toBeVisible();
  await page.getByRole('button', { name: 'Checked today: Élise Courant' }).press('Enter');
  await expect(page.getByText('Checked on November 22, 2026, today')).toBeVisible();
  await page.getByRole('button', { name: 'Remove: Élise Courant' }).press('Enter');
  await expect(names(page)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(names(page)).toHaveText(['Élise Courant']);
});

test('names are in the order of the alphabet, of one type where that is asked', async ({ page }) => {
  await open(page, 'open=full', 'fr-CA');
  await page.getByLabel('Montrer').selectOption('');
  await expect(names(page)).toHaveCount(5);
  const all = await names(page).allTextContents();
  expect(all).toEqual([...all].sort(new Intl.Collator('fr').compare));
  await page.getByLabel('Montrer').selectOption('developer');
  await expect(names(page)).toHaveCount(1);
  await expect(page.getByText('Plus d’un an')).toBeVisible();
});

test('a network’s list is taken in, and undone', async ({ page }) => {
  await open(page, 'open=started');
  await page.getByRole('button', { name: 'Import a network’s list…' }).click();
  await expect(page.getByText('List imported: 5 addresses added, 1 updated')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: 'The address book is empty' })).toBeVisible();
});

test('what was being typed is kept by leaving', async ({ page }) => {
  await open(page, 'open=started');
  await page.getByRole('button', { name: 'Add an address' }).click();
  await page.keyboard.type('Atelier du pont');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('heading', { level: 1, name: 'Advice' })).toBeVisible();
  await page.getByRole('radio', { name: 'Outside help' }).check();
  await page
    .getByRole('button', { name: /^Address book/ })
    .first()
    .click();
  await page.getByLabel('Show', { exact: true }).selectOption('');
  await expect(names(page)).toHaveText(['Atelier du pont']);
});

test('the example is only read', async ({ page }) => {
  await open(page, 'open=example');
  await expect(page.getByRole('button', { name: 'Add an address' })).toBeHidden();
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
});

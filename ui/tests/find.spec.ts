import { expect, test, type Page } from '@playwright/test';
import { audit, complaints } from './audit.ts';
import { calm, open } from './open.ts';

const words = {
  'fr-CA': { find: 'Rechercher', field: 'Rechercher dans Jauge', query: 'DONNEES', word: 'billet' },
  'en-CA': { find: 'Search', field: 'Search in Jauge', query: 'Backup', word: 'ticket' },
} as const;
/** The options of the search; the page behind it has others. */
const found = (page: Page) => page.getByRole('dialog').getByRole('option');

const languages = Object.keys(words) as (keyof typeof words)[];

async function search(page: Page, lang: keyof typeof words, dossier = 'full') {
  await open(page, `open=${dossier}&lang=${lang}`);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: words[lang].field });
  await expect(field).toBeFocused();
  await calm(page);
  return field;
}

for (const lang of languages)
  test(`the search passes the audit before, while and after something is found (${lang})`, async ({
    page,
  }) => {
    const heard = complaints(page);
    const field = await search(page, lang);
    await audit(page);
    await field.fill(words[lang].query);
    await expect(page.locator('mark').first()).toBeVisible();
    await audit(page);
    await field.fill('zzz');
    await expect(found(page)).toHaveCount(0);
    await audit(page);
    expect(heard).toEqual([]);
  });

test('a question is found by a word of its own, without accents, and gone to with the keyboard', async ({
  page,
}) => {
  const field = await search(page, 'fr-CA');
  await field.pressSequentially('inventaire des donnees');
  await expect(found(page).first()).toHaveAccessibleName(/^Inventaire des données/);
  await expect(found(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', /question-/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('[data-practice=assets-inventory]')).toBeVisible();
  await expect(page.locator('#main h1')).toBeFocused();
});

test('what the venue wrote is found: a tool, an action, with where it belongs', async ({ page }) => {
  const field = await search(page, 'en-CA', 'example');
  await field.fill('ticket');
  const inventory = page.getByRole('group', { name: 'Inventory' });
  await expect(inventory.getByRole('option').first()).toBeVisible();
  await inventory.getByRole('option').first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Inventory' })).toBeVisible();
  await expect(page.locator('[data-entry] > [aria-expanded=true]')).toBeFocused();
});

test('advice folded away is unfolded and takes the focus', async ({ page }) => {
  const field = await search(page, 'en-CA', 'example');
  const advice = page.getByRole('group', { name: 'Advice' });
  await field.fill('digital agent');
  await advice.getByRole('option').first().click();
  await expect(page.locator('[id^=provider-]:focus')).toBeVisible();
});

test('the arrows go round, more is shown when asked for, and Escape gives the focus back', async ({
  page,
}) => {
  await open(page, 'open=example&lang=en-CA');
  const button = page.getByRole('button', { name: 'Search' });
  await button.press('Enter');
  const options = found(page);
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  const shown = await options.count();
  await page
    .getByRole('option', { name: /^See \d+ more results/ })
    .first()
    .click();
  expect(await options.count()).toBeGreaterThan(shown);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(button).toBeFocused();
});

test('what is done from the search is done, and what cannot be done is not offered', async ({ page }) => {
  const field = await search(page, 'en-CA', 'example');
  await field.fill('add a tool');
  await expect(found(page).filter({ hasText: 'Add a tool' })).toHaveCount(0);
  await field.fill('dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Control+k');
  await field.fill('français');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr-CA');
});

test('the number of things found is announced, and nothing found says what to try', async ({ page }) => {
  const field = await search(page, 'en-CA', 'started');
  const status = page.getByRole('dialog').getByRole('status');
  await field.fill('backup');
  await expect(status).toHaveText(/^\d+ results?$/);
  await field.fill('xylophone');
  await expect(status).toHaveText('Nothing was found');
  await expect(page.getByText('Try a single word')).toBeVisible();
});

test('the list of keys begins with those of the screen one is on, and opens from anywhere', async ({
  page,
}) => {
  await open(page, 'open=started&lang=fr-CA');
  await page.getByRole('button', { name: 'Inventaire', exact: true }).click();
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Au clavier' });
  await expect(list.getByRole('heading', { level: 3 }).first()).toHaveText('Dans l’inventaire');
  await audit(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('touches');
  await page.keyboard.press('Enter');
  await expect(list).toBeVisible();
});

import { expect, test, type Page } from '@playwright/test';
import { audit } from './audit.ts';
import { open, visit } from './open.ts';

const said = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
/** Where no field is: there a key is not for the typing. */
const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('a change of the profile is taken back by button and by key, and said', async ({ page }) => {
  await open(page, 'lang=fr&open=started');
  await visit(page, { screen: 'profile' });
  const undo = page.getByRole('button', { name: 'Annuler le dernier changement' });
  await expect(undo).toBeHidden();
  const seats = page.getByLabel('Places en tout');
  await seats.fill('250');
  const festival = page.getByRole('radio', { name: 'Un festival' });
  const season = page.getByRole('radio', { name: 'Une saison' });
  await festival.check();
  await undo.click();
  await expect(said(page, 'Le dernier changement est annulé')).toBeVisible();
  await expect(season).toBeChecked();
  await expect(seats).toHaveValue('250');
  await title(page).focus();
  await page.keyboard.press('Control+z');
  await expect(seats).toHaveValue('180');
  await expect(undo).toBeHidden();
  await audit(page);
});

test('a key pressed while typing takes back no other field', async ({ page }) => {
  await open(page, 'lang=en&open=started');
  await visit(page, { screen: 'profile' });
  await page.getByRole('radio', { name: 'A festival' }).check();
  await page.getByLabel('Name of the venue').focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('radio', { name: 'A festival' })).toBeChecked();
});

test('the date of the next assessment comes back', async ({ page }) => {
  await open(page, 'lang=en&open=finished');
  await page.getByText(/^(Set a date|Change the date)/).click();
  const date = page.getByLabel('Date of the next assessment');
  const before = await date.inputValue();
  await date.fill('2028-02-01');
  await date.blur();
  await expect(said(page, /Next assessment noted for .*2028/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(date).toHaveValue(before);
  await expect(said(page, 'The last change is undone')).toBeVisible();
});

test('a dossier taken off the list comes back to it', async ({ page }) => {
  await open(page, 'lang=fr&recent');
  const list = page.getByRole('region', { name: 'Reprendre un dossier' });
  await list.getByRole('button', { name: 'Retirer Les Nuits du canal de la liste' }).click();
  await expect(said(page, 'Les Nuits du canal n’est plus dans la liste')).toBeVisible();
  // The button is gone: whoever uses the keyboard is still at the list.
  await expect(list.getByRole('heading')).toBeFocused();
  await audit(page);
  await page.keyboard.press('Control+z');
  await expect(list.getByText('Les Nuits du canal', { exact: true })).toBeVisible();
});

test('a setting comes back, the language too', async ({ page }) => {
  await open(page, 'lang=fr');
  await visit(page, { screen: 'settings' });
  await page.getByRole('radio', { name: '150 %' }).check();
  await expect(said(page, 'Réglage changé : Taille du texte')).toBeVisible();
  await page.getByLabel('Langue et région').selectOption('English');
  await expect(said(page, 'Setting changed: Language and region')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', /^fr/);
  await title(page).focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('radio', { name: '100 %' })).toBeChecked();
});

test('a target comes back', async ({ page }) => {
  await open(page, 'lang=fr&open=started');
  await visit(page, { screen: 'results', dimension: 'trust' });
  const target = page.getByRole('combobox');
  const before = await target.inputValue();
  await target.selectOption('5');
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(target).toHaveValue(before);
});

test('a new year says before it starts that it stays', async ({ page }) => {
  await open(page, 'lang=en&open=finished');
  await visit(page, { screen: 'year' });
  await expect(page.getByRole('button', { name: 'Start the new year' })).toHaveAccessibleDescription(
    /cannot be removed/,
  );
});

import { expect, test, type Locator, type Page } from '@playwright/test';
import { open } from './open.ts';

/** More than the longest way through a screen. */
const MOST = 120;

/** Goes on from where the focus is, as somebody without a mouse does. */
async function reach(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < MOST; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`not reached by the Tab key: ${String(target)}`);
}

async function press(page: Page, target: Locator, key: string): Promise<void> {
  await reach(page, target);
  await page.keyboard.press(key);
}

const part = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('button', { name, exact: true });
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name }).first();
const title = (page: Page) => page.getByRole('heading', { level: 1 });
/** What a screen reader hears once it is safe. */
const saved = (page: Page) => page.getByRole('status').filter({ hasText: /Enregistré à/ });

test('the profile is filled in with the keyboard alone', async ({ page }) => {
  await open(page, 'open=empty&lang=fr-CA');
  await press(page, part(page, 'Profil du lieu'), 'Enter');
  await expect(title(page)).toBeFocused();
  await reach(page, page.getByLabel('Où êtes-vous'));
  await page.keyboard.type('Qué');
  await expect(page.getByLabel('Où êtes-vous').locator('option:checked')).toHaveText('Québec');
  await expect(saved(page)).toHaveText('Enregistré à 14 h 07');
  await press(page, page.getByRole('checkbox', { name: 'Théâtre' }), 'Space');
  await expect(page.getByRole('checkbox', { name: 'Théâtre' })).toBeChecked();
  const activity = page.getByRole('group', { name: 'Votre activité suit' });
  await press(page, activity.getByRole('radio', { checked: true }), 'ArrowUp');
  await expect(activity.getByRole('radio', { checked: true })).toHaveAccessibleName('Les deux');
  await reach(page, page.getByLabel('Places en tout'));
  await page.keyboard.type('180');
  await press(page, button(page, 'Passer aux questions'), 'Enter');
  await expect(page.locator('.shell')).toHaveAttribute('data-screen', 'questionnaire');
  await expect(saved(page)).not.toHaveText('Enregistré à 14 h 07');
});

test('a dimension is answered with Tab, arrows, Space and Enter', async ({ page }) => {
  await open(page, 'open=empty&lang=fr-CA');
  await press(page, part(page, 'Qualité et cycle de vie'), 'Enter');
  for (let question = 1; question <= 5; question += 1) {
    await expect(page.getByText(`Qualité et cycle de vie · question ${question} sur 5`)).toBeVisible();
    await expect(title(page)).toBeFocused();
    await press(page, page.getByRole('main').getByRole('radio').first(), 'Space');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('main').getByRole('radio').nth(1)).toBeChecked();
    await expect(saved(page)).toBeVisible();
    await press(page, button(page, question < 5 ? 'Question suivante' : 'Dimension suivante'), 'Enter');
  }
  await expect(page.getByText('Outils et interopérabilité · question 1 sur 4')).toBeVisible();
});

test('advice is decided on, and the decision undone, with the keyboard alone', async ({ page }) => {
  await open(page, 'open=full&lang=fr-CA');
  await press(page, part(page, 'Conseils'), 'Enter');
  await press(page, page.getByRole('radio', { name: 'Prochains pas' }), 'ArrowRight');
  await expect(page.getByRole('heading', { level: 2, name: 'Compétences' })).toBeVisible();
  const postpone = button(page, 'Reporter');
  await press(page, postpone, 'Enter');
  await expect(postpone).toHaveAttribute('aria-pressed', 'true');
  await expect(postpone).toBeFocused();
  await expect(saved(page)).toHaveText('Enregistré à 14 h 07');
  await page.keyboard.press('Control+z');
  await expect(postpone).toHaveAttribute('aria-pressed', 'false');
});

test('a report is chosen, saved and opened with the keyboard alone', async ({ page }) => {
  await open(page, 'open=full&lang=fr-CA');
  await press(page, part(page, 'Rapport'), 'Enter');
  const annex = page.getByRole('checkbox', { name: 'Veille juridique' });
  await press(page, annex, 'Space');
  await expect(annex).not.toBeChecked();
  await press(page, button(page, 'Enregistrer le PDF…'), 'Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Le rapport est enregistré' })).toBeAttached();
  await press(page, button(page, 'Ouvrir le rapport'), 'Enter');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

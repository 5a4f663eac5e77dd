import { expect, test, type Page } from '@playwright/test';
import { audit } from './audit.ts';
import { open } from './open.ts';

test.beforeEach(({ page: _ }, { project }) => {
  test.skip(project.name !== 'light', 'the colours have no part in it');
});

const guide = (page: Page) => page.getByRole('region').filter({ hasText: /étape \d sur 6|step \d of 6/ });

test('the guide comes with the first dossier and follows whoever walks on', async ({ page }) => {
  await open(page, 'lang=fr&guide');
  await page.getByLabel('Nom de votre lieu').fill('La Serre');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Décrivez votre lieu' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Un guide en 6 étapes' })).toBeAttached();
  await expect(guide(page)).toContainText('étape 1 sur 6');
  // It says what is next: nothing else does beside it.
  const ensuite = page.getByRole('button', { name: /^Ensuite/ });
  await expect(ensuite).toHaveCount(0);
  await page.getByRole('button', { name: 'Passer aux questions' }).click();
  await expect(guide(page)).toContainText('étape 3 sur 6');
  // An answer later, the questions have all the room.
  await page.keyboard.press('3');
  await expect(guide(page)).toHaveCount(0);
  await expect(ensuite).toBeVisible();
  await page.getByRole('button', { name: 'Vue d’ensemble' }).click();
  await guide(page).getByRole('button', { name: 'Étape précédente' }).click();
  await guide(page).getByRole('button', { name: 'Ouvrir : Inventaire' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Inventaire' })).toBeFocused();
});

test('the guide leads nowhere that says nothing yet', async ({ page }) => {
  await open(page, 'lang=en&guide');
  await page.getByLabel('Name of your venue').fill('The Glasshouse');
  await page.keyboard.press('Enter');
  for (let step = 1; step < 4; step++) await guide(page).getByRole('button', { name: 'Next step' }).click();
  await expect(guide(page)).toContainText('See where you stand');
  await expect(guide(page).getByRole('button', { name: /^Open:/ })).toHaveCount(0);
});

test('the guide that is put off leaves the focus on the title, and comes back when asked', async ({
  page,
}) => {
  await open(page, 'lang=en&guide&open=example');
  await guide(page).getByRole('button', { name: 'Later' }).press('Enter');
  await expect(guide(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('button', { name: 'Your venue', exact: true }).click();
  await expect(guide(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await page.getByRole('button', { name: 'Show the guide' }).click();
  await expect(guide(page)).toContainText('step 1 of 6');
});

test('the guide that is skipped does not come by itself again', async ({ page }) => {
  await open(page, 'lang=fr&guide');
  await page.getByRole('button', { name: 'Visiter l’exemple' }).click();
  await guide(page).getByRole('button', { name: 'Passer le guide' }).click();
  await page.getByRole('button', { name: 'Quitter l’exemple' }).click();
  await page.getByRole('button', { name: 'Visiter l’exemple' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(guide(page)).toHaveCount(0);
});

test('the accessibility statement is read, passes the audit and gives the way back', async ({ page }) => {
  await open(page, 'lang=fr');
  await page.getByRole('button', { name: 'Aide', exact: true }).click();
  await page.getByRole('button', { name: 'Accessibilité', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Déclaration d’accessibilité' })).toBeFocused();
  await expect(page.getByText('22 novembre 2026')).toBeVisible();
  await audit(page);
  await page.getByRole('button', { name: 'Revenir à l’aide' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Aide' })).toBeFocused();
});

test('the size of the text is changed by keys, is said, and leaves room for everything', async ({ page }) => {
  await open(page, 'lang=fr&open=started');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  for (const wanted of ['18.4px', '20.8px', '24px']) {
    await page.keyboard.press('Control+=');
    await expect.poll(size).toBe(wanted);
  }
  await expect(page.getByRole('status').filter({ hasText: 'Taille du texte' })).toHaveText(/150/);
  // The parts no longer fit beside the screen: they fold above it.
  await expect(page.getByRole('navigation').getByText('Parties du diagnostic')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1024);
  await page.keyboard.press('Control+0');
  await expect.poll(size).toBe('16px');
});

test('the title of a new year keeps the focus once its offer has been read', async ({ page }) => {
  await open(page, 'lang=fr&open=finished&slow=100');
  await page.getByRole('button', { name: 'Réévaluation', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Commencer la nouvelle année' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

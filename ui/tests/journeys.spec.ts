import { expect, test, type Page } from '@playwright/test';
import { audit } from './audit.ts';
import { open } from './open.ts';

const saved = (page: Page) => page.getByRole('status').filter({ hasText: /Enregistré à|Saved at/ });

test('from the first start to the first answer, without a mouse', async ({ page }) => {
  await open(page, 'lang=fr');
  await page.getByLabel('Nom de votre lieu').focus();
  await page.keyboard.type('La Serre');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Décrivez votre lieu' })).toBeFocused();

  await page.getByRole('button', { name: 'Passer aux questions' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /À quoi vos données/ })).toBeFocused();
  await page.keyboard.press('2');
  await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName(
    /^Des questions ont été dites/,
  );
  await expect(saved(page)).toHaveText('Enregistré à 14 h 07');

  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName(
    /^Quelques questions sont écrites/,
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Qui s’occupe des données/ })).toBeFocused();
  await page.keyboard.press('d');
  await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName('Nous ne savons pas');
});

test('a dossier needs a name, and says so', async ({ page }) => {
  await open(page, 'lang=en');
  await page.getByRole('button', { name: 'Create the dossier' }).click();
  const field = page.getByLabel('Name of your venue');
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/Write the name of your venue/);
  await audit(page);
});

test('a recent dossier that is gone is said so, and leaves the list', async ({ page }) => {
  await open(page, 'lang=fr&recent');
  const list = page.getByRole('region', { name: 'Reprendre un dossier' });
  await expect(list.getByText('Ce fichier n’est plus à sa place')).toBeVisible();
  await list.getByRole('button', { name: 'Retirer Les Nuits du canal de la liste' }).click();
  await expect(list.getByText('Les Nuits du canal')).toBeHidden();
  await list.getByRole('button', { name: 'La Verrière', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'La Verrière' })).toBeFocused();
});

test('a dossier that cannot be opened says why and what to do', async ({ page }) => {
  await open(page, 'lang=fr&fail=openDossier:locked');
  await page.getByRole('button', { name: 'Ouvrir un autre dossier' }).click();
  await expect(page.getByRole('alert')).toContainText('est déjà ouvert ailleurs');
  await expect(page.getByRole('alert')).toContainText('Fermez-le dans l’autre fenêtre');
  await audit(page);
  await page.getByRole('button', { name: 'Fermer ce message' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('nothing is lost when the language changes while typing', async ({ page }) => {
  await open(page, 'lang=fr&open=started');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.keyboard.press('3');
  await page.getByText('Note, preuve, qui a répondu').click();
  await page.getByLabel('Note', { exact: true }).pressSequentially('Vu avec la billetterie');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByLabel('Note', { exact: true })).toHaveValue('Vu avec la billetterie');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName(/^A one-page dictionary/);
  await page.getByRole('button', { name: 'Check your answers' }).click();
  await expect(page.getByText('Vu avec la billetterie')).toBeVisible();
});

test('a question left by the menu keeps what was typed', async ({ page }) => {
  await open(page, 'lang=fr&open=started');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.keyboard.press('n');
  await page.getByLabel('Pourquoi cette question').pressSequentially('Pas de fréquentation ici');
  await page.getByRole('button', { name: 'Relecture', exact: true }).click();
  await expect(page.getByText('Pas de fréquentation ici')).toBeVisible();
});

test('typing a note chooses nothing', async ({ page }) => {
  await open(page, 'lang=fr&open=started');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.keyboard.press('2');
  await page.getByText('Note, preuve, qui a répondu').click();
  await page.getByLabel('Note', { exact: true }).pressSequentially('1 don 5 ? non');
  await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName(
    /^L’équipe sait quels chiffres/,
  );
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('an answer is cleared and comes back', async ({ page }) => {
  await open(page, 'lang=fr&open=started');
  await page.getByRole('button', { name: 'Stratégie et direction' }).click();
  await page.getByRole('button', { name: /^3 : Regard du conseil/ }).click();
  await page.getByRole('button', { name: 'Effacer la réponse' }).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'Réponse effacée' })).toBeAttached();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName(/^Une fois par an/);
  await expect(page.getByLabel('Note', { exact: true })).toHaveValue(/Point d’octobre/);
});

test('an answer that cannot be saved stays, says so, and is saved again', async ({ page }) => {
  await open(page, 'lang=fr&open=started&fail=saveAnswer:disk-full');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.keyboard.press('4');
  await expect(page.getByRole('alert')).toContainText('Il n’y a plus de place sur le disque');
  await expect(page.getByText('Pas encore enregistré')).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName(/^Tous les bilans/);
  await audit(page);
  await page.getByRole('button', { name: 'Enregistrer de nouveau' }).click();
  await expect(saved(page)).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('last year’s answer is grey until it is confirmed', async ({ page }) => {
  await open(page, 'lang=fr&open=carried');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Oui, c’est toujours vrai' }).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName(
    /^Des questions ont été dites/,
  );
  await expect(page.getByText('Réponse de l’an dernier')).toBeHidden();
});

test('the example can be walked through and not changed', async ({ page }) => {
  await open(page, 'lang=en');
  await page.getByRole('button', { name: 'Visit the example' }).click();
  await expect(page.getByText('You are looking at the example')).toBeVisible();
  await page.getByRole('button', { name: 'Strategy and leadership' }).click();
  await expect(page.getByRole('radio', { checked: true })).toBeDisabled();
  await page.keyboard.press('5');
  await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName(/written/);
  await page.getByRole('button', { name: 'Leave the example' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Take stock of your data' })).toBeVisible();
});

test('the profile says what it sets aside and which law applies', async ({ page }) => {
  await open(page, 'lang=fr&open=started');
  await page.getByRole('button', { name: 'Profil du lieu' }).click();
  await page.getByLabel('Où êtes-vous').selectOption('France');
  await expect(page.getByText('RGPD').first()).toBeVisible();
  await page.getByRole('group', { name: 'Envoyez-vous une' }).getByLabel('Non', { exact: true }).check();
  await expect(page.getByText('Messages adaptés aux publics')).toBeVisible();
  await expect(saved(page)).toBeVisible();
});

test('a number that cannot be read is told beside its field and at the top', async ({ page }) => {
  await open(page, 'lang=fr&open=started');
  await page.getByRole('button', { name: 'Profil du lieu' }).click();
  const seats = page.getByLabel('Places en tout');
  await seats.fill('deux cents');
  await seats.blur();
  await expect(seats).toHaveAccessibleDescription(/Écrivez un nombre entier/);
  await page.getByRole('button', { name: 'Passer aux questions' }).click();
  const summary = page.getByRole('alert', { name: 'Ce qui n’a pas pu être enregistré' });
  await expect(summary).toBeFocused();
  await audit(page);
  await summary.getByRole('link').click();
  await expect(seats).toBeFocused();
});

test('a sieve goes through what is to review, and no further', async ({ page }) => {
  await open(page, 'lang=fr&open=started');
  await page.getByRole('button', { name: 'Une réponse à revoir' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Quels publics/ })).toBeFocused();
  await expect(page.getByText('Vous parcourez : À revoir (une question)')).toBeVisible();
  await page.getByRole('checkbox', { name: 'À revoir' }).uncheck();
  await expect(page.getByRole('button', { name: 'Relire les réponses' })).toBeVisible();
});

test('the short form asks twelve questions and counts them alone', async ({ page }) => {
  await open(page, 'lang=fr&open=started');
  await page.getByLabel('L’essentiel (12)').check();
  await expect(page.getByRole('progressbar', { name: 'Avancement' })).toHaveAccessibleDescription(
    '3 questions sur 12 ont une réponse',
  );
  await page.getByRole('button', { name: 'Qualité et cycle de vie' }).click();
  await expect(page.getByText('Qualité et cycle de vie · question 1 sur 1')).toBeVisible();
});

test('a whole dimension stands on a page, by choice', async ({ page }) => {
  await open(page, 'lang=fr&open=started');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByText('Affichage et tri').click();
  await page.getByLabel('Toute la dimension').check();
  await expect(page.getByRole('heading', { level: 1, name: 'Qualité et cycle de vie' })).toBeVisible();
  const group = page.getByRole('group', { name: /Les mots « spectateur »/ });
  await group.getByRole('radio').nth(2).focus();
  await page.keyboard.press('4');
  await expect(group.getByRole('radio', { checked: true })).toHaveAccessibleName(/^Tous les bilans/);
  await page.keyboard.press('Enter');
  const next = page.locator('[data-practice=quality-backup]');
  await expect(next.getByRole('radio').first()).toBeFocused();
});

test('single keys act no more once they are switched off', async ({ page }) => {
  await open(page, 'lang=fr&open=started');
  await page.getByRole('button', { name: 'Réglages' }).click();
  await page.getByLabel('Répondre avec une seule touche').uncheck();
  await page.getByRole('button', { name: /Répondre : Mêmes mots/ }).click();
  await page.keyboard.press('3');
  await page.keyboard.press('?');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the keys are listed, and the list closes', async ({ page }) => {
  await open(page, 'lang=en&open=started');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'From the keyboard' })).toBeVisible();
  await audit(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('an answer is checked, changed, and one comes back', async ({ page }) => {
  await open(page, 'lang=en&open=started');
  await page.getByRole('button', { name: 'Check the answers' }).click();
  await page
    .getByRole('navigation', { name: 'Dimensions' })
    .getByRole('button', { name: 'Strategy' })
    .click();
  await page
    .getByRole('button', { name: /^Change: / })
    .first()
    .click();
  await page.keyboard.press('5');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeFocused();
  await expect(page.getByText('Learning (5 of 5)').first()).toBeVisible();
});

test('the theme chosen in the settings is the one shown', async ({ page }) => {
  await open(page, 'lang=en');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByLabel('Language and region').selectOption('Français (France)');
  await expect(page.getByRole('heading', { level: 1, name: 'Réglages' })).toBeVisible();
});

test('a year of before is read as it was', async ({ page }) => {
  await open(page, 'lang=fr&open=example');
  await page.getByText(/^2025, .*clos$/).click();
  await expect(page.getByText('Diagnostic 2025')).toBeVisible();
});

test('the window closes once what is typed is saved', async ({ page }) => {
  await open(page, 'lang=fr&open=started&slow=200');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.keyboard.press('2');
  await expect(saved(page)).toHaveText('Enregistré à 14 h 07');
  await page.getByText('Note, preuve, qui a répondu').click();
  await page.getByLabel('Note', { exact: true }).pressSequentially('Dernier mot');
  await page.evaluate(() => window.dispatchEvent(new Event('jauge-leaving')));
  await expect(page.locator('html[data-left]')).toBeAttached();
  await expect(saved(page)).toHaveText('Enregistré à 14 h 08');
});

test('a file opened from outside takes the place of the one on screen', async ({ page }) => {
  await open(page, 'lang=fr&open=started');
  await page.getByRole('button', { name: 'Relecture', exact: true }).click();
  await page.evaluate(() => window.dispatchEvent(new Event('jauge-opened')));
  await expect(page.getByRole('heading', { level: 1, name: 'La Verrière' })).toBeFocused();
});

test('a program that cannot start says so', async ({ page }) => {
  await page.goto('/?fail=start:internal');
  await expect(page.getByRole('alert')).toContainText('Quelque chose d’imprévu est arrivé');
  await audit(page);
});

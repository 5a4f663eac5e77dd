import { expect, test, type Page } from '@playwright/test';
import { audit } from './audit.ts';
import { open as start } from './open.ts';

async function open(page: Page, address: string, part: string) {
  await start(page, address);
  await page.getByRole('button', { name: part, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(part);
}

test('steps come by the time they take, with who could take them and what was decided', async ({ page }) => {
  await open(page, 'open=example&lang=fr-CA', 'Conseils');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Conseils" [level=1]
    - group "Montrer":
      - radio "Prochains pas" [checked]
      - radio "Compétences"
      - radio "Aides extérieures"
      - radio "Changement d’outil"
    - region "Prochains pas":
      - meter "Heures prévues dans l’année"
      - region "Points à vérifier"
      - region "Gains rapides"
      - region "Cette année":
        - list:
          - listitem:
            - article:
              - heading "Faire signer les clauses sur les renseignements personnels, en commençant par Courrielle" [level=4]
              - paragraph: /Conseil d’origine/
              - list:
                - listitem: /Moyen/
                - listitem: /argent/
                - listitem: /Mène à/
              - paragraph: /Qui pourrait le faire.*Direction/
      - region "Plus tard"
      - region "Ce qui n’est plus nécessaire"
    - region /Et maintenant/:
      - button "Préparer le rapport"
  `);
  await expect(page.getByRole('button', { name: 'Accepter' })).toHaveCount(0);
});

test('a step is decided on, and the decision undone by key', async ({ page }) => {
  await open(page, 'open=full&lang=en-CA', 'Advice');
  const step = page.getByRole('article').filter({ hasText: 'Short' }).last();
  const reject = step.getByRole('button', { name: 'Reject', exact: true });
  await reject.press('Enter');
  await expect(reject).toHaveAttribute('aria-pressed', 'true');
  await expect(reject).toBeFocused();
  await expect(page.getByText(/^Rejected: /)).toBeVisible();
  await step.getByLabel('Why? (optional)').fill('Too early');
  await reject.focus();
  await page.keyboard.press('Control+z');
  await expect(step.getByLabel('Why? (optional)')).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(reject).toHaveAttribute('aria-pressed', 'false');
});

test('a step is moved by key, told, and keeps the focus', async ({ page }) => {
  await open(page, 'open=full&lang=en-CA', 'Advice');
  const titles = page.getByRole('region', { name: 'Quick wins' }).getByRole('heading', { level: 4 });
  const [first, second] = await titles.allTextContents();
  await page.getByRole('button', { name: `Move down: ${first ?? ''}` }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(titles.first()).toHaveText(second ?? '');
  await expect(titles.nth(1)).toHaveText(first ?? '');
  await expect(page.getByText(/^Moved, 2 of /)).toBeVisible();
  await expect(page.getByRole('button', { name: `Move down: ${first ?? ''}` })).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(titles.first()).toHaveText(first ?? '');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByText('It is already the first of its list')).toBeVisible();
});

test('details are kept as they are typed, and a quote with its money', async ({ page }) => {
  await open(page, 'open=full&lang=en-CA', 'Advice');
  await page.getByRole('radio', { name: 'Outside help' }).check();
  const help = page.getByRole('article').first();
  await help.getByText('Details: who, when, how much').click();
  await help.getByLabel('In your own words').fill('Ask for help with the contracts');
  await help.getByLabel('Owner').fill('Box office');
  await help.getByLabel('Due date').fill('2027-03-31');
  await help.getByLabel('Budget set aside').fill('1 200');
  await expect(help.getByLabel('Currency').first()).toHaveValue('CAD');
  await help.getByText('Add a quote').click();
  await help.getByRole('button', { name: 'Add this quote' }).click();
  await expect(help.getByText('Say who this quote is from.')).toBeVisible();
  await help.getByLabel('From').fill('Compass & Co');
  await help.getByLabel('Amount').fill('900');
  await help.getByRole('button', { name: 'Add this quote' }).click();
  await help.getByText('Details: who, when, how much').click();
  await expect(help.getByRole('heading', { level: 3 })).toHaveText('Ask for help with the contracts');
  for (const told of ['Original advice:', 'Box office', 'March 31, 2027', '$1,200', 'Compass & Co: $900'])
    await expect(help.getByText(told).first()).toBeVisible();
});

test('what is gone can be taken away, and brought back', async ({ page }) => {
  await open(page, 'open=full&lang=en-CA', 'Advice');
  const gone = page.getByRole('region', { name: 'No longer necessary' });
  await gone.getByRole('button', { name: /^Remove/ }).click();
  await expect(gone).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(gone).toBeVisible();
});

test('at most three kinds of help are recommended, the rest says why it waits', async ({ page }) => {
  await open(page, 'open=example&lang=en-CA', 'Advice');
  await page.getByRole('radio', { name: 'Outside help' }).check();
  const main = page.getByRole('main');
  await expect(main.locator('article')).toHaveCount(3);
  await expect(main.locator('dl.waiting > div > dt')).toHaveCount(13);
  for (const reason of await main.locator('dl.waiting > div > dd > p').all())
    await expect(reason).toHaveText(/\w{3}/);
});

test('a cause leads to its question, and the way back to the same list', async ({ page }) => {
  await open(page, 'open=example&lang=fr-CA', 'Conseils');
  await page.getByRole('radio', { name: 'Aides extérieures' }).check();
  await page
    .getByRole('button', { name: /^Contrats avec les fournisseurs\s: Amorcé/ })
    .first()
    .press('Enter');
  await expect(page.getByRole('radio').first()).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('radio', { name: 'Aides extérieures' })).toBeChecked();
});

test('a cause in the profile leads to its field', async ({ page }) => {
  await open(page, 'open=full&lang=fr-CA', 'Conseils');
  await page.getByRole('button', { name: 'Changer les heures' }).click();
  await expect(page.locator('#hours_per_month')).toBeFocused();
});

test('from a practice, all that its answer feeds', async ({ page }) => {
  await start(page, 'open=example&lang=fr-CA');
  await page.getByRole('button', { name: 'Résultats', exact: true }).click();
  await page.getByRole('button', { name: 'Voir les conseils sur Contrats avec les fournisseurs' }).click();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Contrats avec les fournisseurs');
  await audit(page);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - button "Tous les conseils"
    - heading "Contrats avec les fournisseurs" [level=1]
    - button "Relire la question"
    - region "Prochains pas"
    - region "Compétences"
    - region "Aides extérieures"
  `);
  await page.getByRole('button', { name: 'Tous les conseils' }).press('Enter');
  await expect(title).toHaveText('Conseils');
  await expect(title).toBeFocused();
});

test('advice that could not be prepared is asked for again', async ({ page }) => {
  await start(page, 'open=example&fail=advice:internal&lang=en-CA');
  await page.getByRole('button', { name: 'Advice', exact: true }).click();
  await expect(page.getByText('The advice could not be prepared')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Quick wins' })).toBeVisible();
});

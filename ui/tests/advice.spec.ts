import { expect, test, type Page } from '@playwright/test';
import { audit, complaints } from './audit.ts';

const words = {
  'fr-CA': { part: 'Conseils', steps: 'Prochains pas', skills: 'Compétences', help: 'Aides extérieures' },
  'en-CA': { part: 'Advice', steps: 'Next steps', skills: 'Skills', help: 'Outside help' },
} as const;
const languages = Object.keys(words) as (keyof typeof words)[];

async function open(page: Page, address: string, part: string) {
  await page.goto(`/?${address}`);
  await page.getByRole('button', { name: part, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(part);
}

for (const lang of languages)
  test(`every part passes the audit with all that it folds away (${lang})`, async ({ page }) => {
    const heard = complaints(page);
    const { part, steps, skills, help } = words[lang];
    await open(page, `open=example&lang=${lang}`, part);
    for (const one of [steps, skills, help]) {
      await page.getByRole('radio', { name: one }).check();
      await expect(page.getByRole('heading', { level: 2, name: one })).toBeVisible();
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
      await audit(page);
    }
    expect(heard).toEqual([]);
  });

test('steps come by the time they take', async ({ page }) => {
  await open(page, 'open=example&lang=fr-CA', 'Conseils');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Conseils" [level=1]
    - group "Montrer":
      - radio "Prochains pas" [checked]
      - radio "Compétences"
      - radio "Aides extérieures"
    - region "Prochains pas":
      - region "Gains rapides":
        - list:
          - listitem:
            - article:
              - heading "Remplacer une première ressaisie par un export de fichier" [level=4]
              - list:
                - listitem: /Court/
                - listitem: Sans argent
                - listitem: /Mène à/
              - group: Comment faire
      - region "Cette année"
      - region "Plus tard":
        - group: /Montrer les 10 pas/
    - region /Et maintenant/:
      - button "Préparer le rapport"
  `);
});

test('at most three kinds of help are recommended, the rest says why it waits', async ({ page }) => {
  await open(page, 'open=example&lang=en-CA', 'Advice');
  await page.getByRole('radio', { name: 'Outside help' }).check();
  const main = page.getByRole('main');
  await expect(main.locator('article')).toHaveCount(3);
  await expect(main.locator('dt')).toHaveCount(13);
  for (const reason of await main.locator('dd > p').all()) await expect(reason).toHaveText(/\w{3}/);
});

test('a cause leads to its question, and the way back to the same list', async ({ page }) => {
  await open(page, 'open=example&lang=fr-CA', 'Conseils');
  await page.getByRole('radio', { name: 'Aides extérieures' }).check();
  await page
    .getByRole('button', { name: /^Contrats avec les fournisseurs : Amorcé/ })
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
  await page.goto('/?open=example&lang=fr-CA');
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
  await page.goto('/?open=example&fail=advice:internal&lang=en-CA');
  await page.getByRole('button', { name: 'Advice', exact: true }).click();
  await expect(page.getByText('The advice could not be prepared')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Quick wins' })).toBeVisible();
});

for (const width of [1024, 512, 320])
  test(`nothing scrolls sideways at ${width}`, async ({ page }) => {
    await open(page, 'open=example&lang=en-CA', 'Advice');
    await page.setViewportSize({ width, height: 768 });
    for (const part of ['Next steps', 'Skills', 'Outside help']) {
      await page.getByRole('radio', { name: part }).check();
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    }
  });

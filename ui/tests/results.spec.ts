import { expect, test, type Page } from '@playwright/test';
import { audit } from './audit.ts';
import { open as start } from './open.ts';

const words = {
  'fr-CA': {
    part: 'Résultats',
    all: 'Tous les résultats',
    table: 'Lire en tableau',
    row: /^Analyse et usages :/,
  },
  'en-CA': { part: 'Results', all: 'All results', table: 'Read as a table', row: /^Analysis and use:/ },
} as const;
const languages = Object.keys(words) as (keyof typeof words)[];

async function open(page: Page, address: string, part: string) {
  await start(page, address);
  await page.getByRole('button', { name: part, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(part);
  // The drawing, or its rows where there is one column.
  await page.getByRole('heading', { level: 2 }).first().waitFor({ state: 'attached' });
}

for (const lang of languages) {
  const { part, all, table, row } = words[lang];

  test(`each row of the drawing leads to its dimension by keyboard (${lang})`, async ({ page }) => {
    await open(page, `open=example&lang=${lang}`, part);
    const opener = page.getByRole('button', { name: row });
    await opener.focus();
    await page.keyboard.press('Enter');
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toBeFocused();
    await expect(title).toHaveText(/^(Analyse et usages|Analysis and use)$/);
    await page.getByRole('button', { name: all }).press('Enter');
    await expect(title).toHaveText(part);
    await expect(title).toBeFocused();
  });

  test(`the table says what the rows say (${lang})`, async ({ page }) => {
    await open(page, `open=example&lang=${lang}`, part);
    const main = page.getByRole('main');
    const rows = main.locator('button[aria-label]', { hasText: /^$/ });
    const names = await rows.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    expect(names).toHaveLength(8);
    await page.getByText(table).click();
    const said = await main
      .locator('tbody tr')
      .evaluateAll((all) => all.map((one) => [...one.children].slice(0, 2).map((cell) => cell.textContent)));
    for (const [at, [dimension, level]] of said.entries()) {
      expect(names[at]).toContain(dimension);
      expect(names[at]).toContain(level);
    }
  });
}

test('the results are told in this order', async ({ page }) => {
  await open(page, 'open=example&lang=fr-CA', 'Résultats');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Résultats" [level=1]
    - region "Le profil":
      - heading "Le profil" [level=2]
      - figure:
        - img "Niveau de chaque dimension, de la plus fragile à la plus solide. Les mêmes faits se lisent dans le tableau qui suit."
        - list:
          - listitem:
            - button /^Conformité, éthique, sécurité/
          - listitem:
            - button /^Outils et interopérabilité/
          - listitem:
            - button /^Compétences et culture/
    - region "Le lieu dans son ensemble"
    - region "Veille juridique":
      - list:
        - listitem:
          - article:
            - heading "Contrats avec les fournisseurs" [level=3]
            - group: Ce que la loi demande
        - listitem:
          - article:
            - heading "Comptes et accès" [level=3]
      - heading "Ce que l’inventaire y ajoute" [level=3]
    - region "Ce que montre l’inventaire":
      - list:
        - listitem:
          - article "Renseignements personnels dans un outil sans contrat connu":
            - heading [level=3]
            - group: Ce que la loi demande
      - group: Voir les 13 autres constats
    - region "Points à vérifier"
    - region "À éclaircir, et auprès de qui"
    - region "Sans objet ici"
    - region /Et maintenant/:
      - button "Voir les conseils"
  `);
});

test('the inventory’s findings stand beside the results, the law’s first', async ({ page }) => {
  await open(page, 'open=example&lang=fr-CA', 'Résultats');
  const section = page.getByRole('region', { name: 'Ce que montre l’inventaire' });
  const finding = section.getByRole('article').first();
  await expect(finding).toContainText('Renseignements personnels dans un outil sans contrat connu');
  await finding.getByText('Ce que la loi demande').click();
  await expect(finding).toContainText('Loi sur le privé, article 18.3');
  await section.getByText(/^Voir les \d+ autres constats$/).click();
  // A skill has its name of the model, not its code.
  await expect(section.getByRole('button', { name: /^[a-z]+-[a-z-]+$/ })).toHaveCount(0);
  await audit(page);
  await finding.getByRole('button', { name: 'Courrielle', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Inventaire|inventaire/);
});

test('the legal watch leads to the findings that touch the law', async ({ page }) => {
  await open(page, 'open=example&lang=en-CA', 'Results');
  const watch = page.getByRole('region', { name: 'Legal watch' });
  await watch.getByRole('button', { name: /^Data kept/ }).press('Enter');
  await expect(page.locator('#finding-asset-kept-forever')).toBeFocused();
  await expect(page.locator('#finding-asset-kept-forever')).toBeInViewport();
});

test('a point to check leads to its question and to the inventory', async ({ page }) => {
  await open(page, 'open=example&lang=fr-CA', 'Résultats');
  const section = page.getByRole('region', { name: 'Points à vérifier' });
  await expect(section.getByRole('listitem')).toHaveCount(1);
  await section.getByRole('button', { name: /^Revoir la réponse/ }).click();
  await expect(page.getByRole('complementary', { name: 'Point à vérifier' })).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
});

test('a dimension shows the findings that speak of its practices, and no other', async ({ page }) => {
  await open(page, 'open=example&lang=fr-CA', 'Résultats');
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Outils et interopérabilité :/ })
    .click();
  const section = page.getByRole('region', { name: 'Ce que montre l’inventaire' });
  const names = await section
    .getByRole('article')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-labelledby')));
  expect(names).toEqual(
    ['export-never-tested', 'export-test-old', 'flow-retyped', 'flow-missing', 'flow-unwatched'].map(
      (id) => `finding-${id}`,
    ),
  );
  await audit(page);
});

for (const [lang, words] of [
  ['fr', { part: 'Résultats', start: 'Commencer l’inventaire', kind: /L’inventaire attend/ }],
  ['en', { part: 'Results', start: 'Begin the inventory', kind: /The inventory is waiting/ }],
] as const)
  test(`an empty inventory is an invitation (${lang})`, async ({ page }) => {
    await open(page, `open=started&lang=${lang}`, words.part);
    await expect(page.getByText(words.kind)).toBeVisible();
    await audit(page);
    await page.getByRole('button', { name: words.start }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /^(L’inventaire|Inventaire|.*inventory)/i,
    );
  });

test('a dimension explains its level', async ({ page }) => {
  await open(page, 'open=example&lang=en-CA', 'Results');
  await page.getByRole('button', { name: /^Analysis and use:/ }).click();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - button "All results"
    - heading "Analysis and use" [level=1]
    - heading "In short" [level=2]
    - region "Where this level comes from":
      - heading "Why a range" [level=3]
    - region "Practice by practice":
      - list:
        - listitem:
          - heading "Messages suited to audiences" [level=3]
          - paragraph:
            - strong: Answer to be found
        - listitem:
          - heading "Decisions informed by figures" [level=3]
          - paragraph:
            - strong: Holds the level back
    - region "Target in twelve months"
    - navigation "Neighbouring dimensions"
  `);
});

test('the rows lie over their bars', async ({ page }) => {
  await open(page, 'open=example&lang=fr-CA', 'Résultats');
  const button = await page.getByRole('button', { name: /^Stratégie et direction :/ }).boundingBox();
  const drawn = await page.locator('svg text', { hasText: 'Stratégie et direction' }).boundingBox();
  if (!button || !drawn) throw new Error('both are drawn');
  expect(drawn.y).toBeGreaterThan(button.y);
  expect(drawn.y + drawn.height).toBeLessThan(button.y + button.height);
  expect(button.x).toBeLessThanOrEqual(drawn.x + 1);
});

test('what has no level says so in words', async ({ page }) => {
  await open(page, 'open=example&mixed&lang=fr-CA', 'Résultats');
  await expect(page.getByRole('button', { name: /: Pas assez d’information$/ })).toHaveCount(1);
  await expect(page.getByRole('button', { name: /: Non concernée$/ })).toHaveCount(1);
  await audit(page);
  await page.getByRole('button', { name: /: Non concernée$/ }).click();
  const main = page.getByRole('main');
  await expect(main).toContainText('ce n’est pas un zéro');
  await expect(main).toContainText('Il n’y a pas de cible');
  await expect(main).not.toContainText(/NaN|null|undefined|\b0 sur\b/);
  await audit(page);
});

test('a target is chosen, then left to the program again', async ({ page }) => {
  await open(page, 'open=full&lang=fr-CA', 'Résultats');
  await page.getByRole('button', { name: /^Qualité et cycle de vie :/ }).click();
  const target = page.locator('select');
  await expect(target).toHaveValue('3');
  await target.selectOption('4');
  await expect(target).toHaveValue('4');
  await expect(page.getByText(/^Cible enregistrée.*Piloté/)).toBeVisible();
  await target.selectOption('');
  await expect(target).toHaveValue('');
});

test('a target that could not be saved goes back, and the screen says why', async ({ page }) => {
  await open(page, 'open=full&fail=setTarget:disk-full&lang=fr-CA', 'Résultats');
  await page.getByRole('button', { name: /^Qualité et cycle de vie :/ }).click();
  const target = page.locator('select');
  await target.selectOption('4');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(target).toHaveValue('3');
});

test('the example can be read, and not changed', async ({ page }) => {
  await open(page, 'open=example&lang=fr-CA', 'Résultats');
  await page.getByRole('button', { name: /^Qualité et cycle de vie :/ }).click();
  await expect(page.getByText(/choisie par le lieu/)).toBeVisible();
  await expect(page.locator('select')).toHaveCount(0);
});

test('results that could not be worked out are asked for again', async ({ page }) => {
  await start(page, 'open=example&fail=results:internal&lang=fr-CA');
  await page.getByRole('button', { name: 'Résultats', exact: true }).click();
  await expect(page.getByText('Les résultats n’ont pas pu être calculés')).toBeVisible();
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.getByRole('heading', { name: 'Veille juridique' })).toBeVisible();
});

test('switching the language stays at the dimension and words the drawing anew', async ({ page }) => {
  await open(page, 'open=example&lang=fr-CA', 'Résultats');
  await page.getByRole('button', { name: /^Analyse et usages :/ }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Analysis and use');
  await page.getByRole('button', { name: 'All results' }).click();
  await expect(page.locator('svg text', { hasText: 'Analysis and use' })).toBeVisible();
});

test('a practice leads to its question', async ({ page }) => {
  await open(page, 'open=example&lang=fr-CA', 'Résultats');
  await page.getByRole('button', { name: /^Analyse et usages :/ }).click();
  await page.getByRole('button', { name: 'Quelques indicateurs partagés', exact: true }).click();
  await expect(page.getByText('Quels indicateurs suivez-vous', { exact: false }).first()).toBeVisible();
});

import { expect, test, type Page } from '@playwright/test';
import { covered, misfits, obscured } from './fit.ts';
import { calm, open, visit } from './open.ts';
import { languages, screensWith, show, unfold } from './screens.ts';

/** The spaces that WCAG 1.4.12 lets a person ask for. */
const SPACED = `
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p {
    margin-block-end: 2em !important;
  }
`;

const manners = [
  { name: 'as it is', width: 1024 },
  { name: 'at 200 %', width: 512 },
  { name: 'at 400 %', width: 320 },
  { name: 'with larger letters', width: 1024, style: 'html { font-size: 150% !important; }' },
  { name: 'with letters and lines apart', width: 1024, style: SPACED },
  { name: 'at 400 %, with letters and lines apart', width: 320, style: SPACED },
];

/** As a person’s own style sheet would: the policy of the window lets no other in. */
async function dress(page: Page, { width, style = '' }: (typeof manners)[number]): Promise<void> {
  await page.setViewportSize({ width, height: 768 });
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, style);
  await calm(page);
}

for (const lang of languages)
  for (const dossier of ['empty', 'full'] as const)
    test(`every screen of the ${dossier} dossier fits, however it is read (${lang})`, async ({ page }) => {
      test.setTimeout(900_000);
      await open(page, `open=${dossier}&lang=${lang}`);
      for (const screen of screensWith(dossier)) {
        await show(page, screen);
        await unfold(page);
        for (const manner of manners) {
          await dress(page, manner);
          expect.soft(await misfits(page), `${screen.name} ${manner.name}`).toEqual([]);
        }
      }
    });

test('nothing that stays in place hides what has the focus', async ({ page }) => {
  test.setTimeout(300_000);
  await open(page, 'open=full&lang=fr-CA');
  for (const screen of screensWith('full')) {
    await show(page, screen);
    for (const [width, height] of [
      [1024, 768],
      [1024, 600],
      [320, 600],
    ] as const) {
      await page.setViewportSize({ width, height });
      await calm(page);
      expect.soft(await obscured(page), `${screen.name} ${width} × ${height}`).toEqual([]);
    }
  }
});

for (const lang of languages)
  test(`the guide leaves the fields below it in sight on a small laptop (${lang})`, async ({ page }) => {
    await open(page, `open=empty&lang=${lang}`);
    await visit(page, { screen: 'profile' }, undefined, 'guide');
    const fields = page.locator('main fieldset :is(input, select)[id]');
    expect(await covered(fields.first()), 'as one comes there').toBe(false);
    expect(await obscured(page), 'what has the focus').toEqual([]);
    for (const field of await fields.evaluateAll((all) => all.map(({ id }) => id))) {
      await visit(page, { screen: 'profile', field }, undefined, 'guide');
      expect.soft(await covered(page.locator(`[id="${field}"]`)), `${field}, pointed at`).toBe(false);
    }
  });

for (const [kind, name] of [
  [
    'of many words',
    'Théâtre intercommunal de la Petite-Verrière et des Arts de la parole '.repeat(3).slice(0, 200),
  ],
  ['without a space', 'W'.repeat(200)],
] as const)
  test(`an endless name of a venue, ${kind}, fits on the screens and in the title`, async ({ page }) => {
    await open(page, 'lang=fr-CA');
    await page.getByLabel('Nom de votre lieu').fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Décrivez votre lieu' })).toBeFocused();
    await visit(page, { screen: 'home' });
    await expect(page).toHaveTitle(/^.{40,60}… – Jauge$/);
    const search = page.getByRole('button', { name: 'Rechercher' });
    const beside = async () => ((await search.boundingBox())?.y ?? Infinity) < 60;
    expect(await beside(), 'the tools stay beside the name').toBe(true);
    for (const screen of ['home', 'plan', 'sign-off', 'welcome'] as const) {
      await visit(page, { screen });
      for (const manner of manners) {
        await dress(page, manner);
        expect.soft(await misfits(page), `${screen} ${manner.name}`).toEqual([]);
      }
    }
  });

for (const lang of languages)
  test(`what one does next keeps to one row on a small laptop, at the end of a dimension too (${lang})`, async ({
    page,
  }) => {
    await open(page, `open=full&lang=${lang}`);
    await visit(page, { screen: 'questionnaire', practice: 'strategy-means' });
    await page.keyboard.press('1');
    await calm(page);
    const undo = page.getByRole('main').getByRole('button', { name: /dernier changement|last change/ });
    const [next, back] = [await page.locator('#next-question').boundingBox(), await undo.boundingBox()];
    expect(next?.y).toBe(back?.y);
  });

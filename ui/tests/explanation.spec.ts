import { expect, test, type Locator, type Page } from '@playwright/test';
import { audit, complaints } from './audit.ts';
import { calm } from './open.ts';

const words = {
  'fr-CA': {
    results: 'Résultats',
    progress: 'Progression',
    row: /^Analyse et usages :/,
    wanted: /^Pour atteindre /,
    range: 'Pourquoi une fourchette',
    practice: 'Décisions éclairées par les chiffres',
    feeds: 'À quoi sert cette réponse',
    counts: /^Elle compte dans la dimension «\sAnalyse et usages\s», aujourd’hui à /,
    fed: 'Ce que cette réponse entraîne',
    made: 'Voir d’où vient ce niveau',
    level: 'D’où vient son niveau en 2026',
    rule: 'D’où vient ce niveau',
    then: 'Voir d’où venait son niveau en 2025',
  },
  'en-CA': {
    results: 'Results',
    progress: 'Progress',
    row: /^Analysis and use:/,
    wanted: /^To reach /,
    range: 'Why a range',
    practice: 'Decisions informed by figures',
    feeds: 'What this answer is used for',
    counts: /^It counts towards the dimension “Analysis and use”, now at /,
    fed: 'What this answer leads to',
    made: 'See where this level comes from',
    level: 'Where its level in 2026 comes from',
    rule: 'Where this level comes from',
    then: 'See where its level in 2025 came from',
  },
} as const;
type Lang = keyof typeof words;
const languages = Object.keys(words) as Lang[];

async function open(page: Page, lang: Lang, part: 'results' | 'progress', address = 'open=example') {
  await page.goto(`/?${address}&lang=${lang}`);
  await page.getByRole('button', { name: words[lang][part], exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[lang][part]);
}

const screen = (page: Page) => page.locator('.shell');
const summary = (within: Page | Locator, name: string) =>
  within.locator('summary').filter({ hasText: new RegExp(`^${name}$`) });

for (const lang of languages) {
  const said = words[lang];

  test(`a level leads to the answers that make it, and back, by keyboard (${lang}, audit)`, async ({
    page,
  }) => {
    const heard = complaints(page);
    await open(page, lang, 'results');
    await page.getByRole('button', { name: said.row }).first().press('Enter');
    const rule = page.getByRole('region', { name: said.rule });
    await expect(rule.getByRole('heading', { name: said.wanted })).toBeVisible();
    await expect(rule.getByRole('heading', { name: said.range })).toBeVisible();
    await audit(page);
    const answer = rule.getByRole('button', { name: said.practice, exact: true }).first();
    await answer.press('Enter');
    await expect(screen(page)).toHaveAttribute('data-screen', 'questionnaire');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(screen(page)).toHaveAttribute('data-screen', 'results');
    await expect(rule).toBeVisible();
    expect(heard).toEqual([]);
  });

  test(`an answer says what it feeds, and leads there and back, by keyboard (${lang}, audit)`, async ({
    page,
  }) => {
    const heard = complaints(page);
    await open(page, lang, 'results');
    await page.getByRole('button', { name: said.row }).first().press('Enter');
    await page.getByRole('button', { name: said.practice, exact: true }).first().press('Enter');
    const feeds = summary(page, said.feeds);
    await feeds.press('Enter');
    await expect(page.getByText(said.counts)).toBeVisible();
    // As high as all that is told: the bar at the bottom lies over what one has not scrolled to yet.
    await page.setViewportSize({ width: 1024, height: 3200 });
    await audit(page);
    await page.locator('details').filter({ has: feeds }).getByRole('button').nth(1).press('Enter');
    await expect(screen(page)).toHaveAttribute('data-screen', 'advice');
    await expect(page.getByText(said.fed).first()).toBeVisible();
    await page.keyboard.press('Alt+ArrowLeft');
    await feeds.press('Enter');
    await page.getByRole('button', { name: said.made }).press('Enter');
    await expect(page.getByRole('region', { name: said.rule })).toBeVisible();
    expect(heard).toEqual([]);
  });

  test(`a level of two years side by side is explained where it stands (${lang}, audit)`, async ({
    page,
  }) => {
    await open(page, lang, 'progress');
    await page.getByRole('button', { name: said.row }).first().press('Enter');
    await summary(page, said.level).press('Enter');
    const rule = page.getByRole('region', { name: said.rule });
    await expect(rule.getByRole('heading', { name: said.wanted })).toBeVisible();
    await audit(page);
    await expect(page.getByRole('button', { name: said.then })).toBeVisible();
  });
}

test('what an answer feeds follows the answer', async ({ page }) => {
  await page.goto('/?open=started&lang=fr-CA');
  await page.getByRole('button', { name: 'Continuer', exact: true }).first().click();
  await summary(page, words['fr-CA'].feeds).press('Enter');
  await expect(page.getByText('Votre réponse comptera')).toBeVisible();
  await expect(page.getByText('Ce qu’elle entraîne aujourd’hui')).toHaveCount(0);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('1');
  await expect(page.getByText(/^Elle compte dans la dimension/)).toBeVisible();
});

test('rules that could not be read are asked for again', async ({ page }) => {
  await page.goto('/?open=started&fail=feeds:internal&lang=en-CA');
  await page.getByRole('button', { name: 'Continue', exact: true }).first().click();
  await summary(page, words['en-CA'].feeds).press('Enter');
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(page.getByText('Your answer will count')).toBeVisible();
});

/** The texts of a drawing that lie over each other. */
const collisions = (drawing: Locator) =>
  drawing.locator('text').evaluateAll((texts) => {
    const boxes = texts.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
    // Boxes are as high as the font allows: what is drawn is less.
    const over = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 0.5 &&
      b.left < a.right - 0.5 &&
      a.top + a.height / 4 < b.bottom - b.height / 4 &&
      b.top + b.height / 4 < a.bottom - a.height / 4;
    return boxes.flatMap((a, at) =>
      boxes.slice(at + 1).flatMap((b) => (over(a.box, b.box) ? [`${a.text ?? ''} / ${b.text ?? ''}`] : [])),
    );
  });

test('ten years side by side keep their words apart', async ({ page }) => {
  await open(page, 'fr-CA', 'progress', 'open=ten');
  const drawings = page.getByRole('main').getByRole('img');
  await expect(drawings.last()).toBeVisible();
  for (const drawing of await drawings.all()) expect(await collisions(drawing)).toEqual([]);
});

for (const width of [1024, 512, 320])
  test(`ten years and all that explains them scroll downwards only at ${String(width)}`, async ({ page }) => {
    await open(page, 'fr-CA', 'progress', 'open=ten');
    await page.getByRole('button', { name: words['fr-CA'].row }).first().press('Enter');
    await page.setViewportSize({ width, height: 768 });
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    await calm(page);
    const room = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(room).toBeLessThanOrEqual(0);
  });

import { expect, test, type Page } from '@playwright/test';
import { audit, complaints } from './audit.ts';
import { open } from './open.ts';

const words = {
  'fr-CA': {
    help: 'Aide',
    open: 'Glossaire',
    title: 'Glossaire',
    search: 'Chercher un mot',
    all: 'Tout montrer',
    letter: 'Aller à la lettre R',
  },
  'en-CA': {
    help: 'Help',
    open: 'Glossary',
    title: 'Glossary',
    search: 'Look for a word',
    all: 'Show all',
    letter: 'Go to the letter R',
  },
} as const;
const languages = Object.keys(words) as (keyof typeof words)[];

async function glossary(page: Page, lang: keyof typeof words, address = '') {
  await open(page, `lang=${lang}${address}`);
  await page.getByRole('button', { name: words[lang].help, exact: true }).click();
  await page.getByRole('button', { name: words[lang].open, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[lang].title);
}

for (const lang of languages) {
  const { search, all, letter, title } = words[lang];

  test(`the glossary is read without a dossier and passes the audit (${lang})`, async ({ page }) => {
    const heard = complaints(page);
    await glossary(page, lang);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page).toHaveTitle(`${title} – Jauge`);
    expect(await page.getByRole('term').count()).toBeGreaterThan(50);
    await audit(page);
    await page.getByLabel(search).fill('zzz');
    await audit(page);
    await page.getByRole('button', { name: all }).click();
    expect(await page.getByRole('term').count()).toBeGreaterThan(50);
    expect(heard).toEqual([]);
  });

  test(`its words stand in the order of the reader (${lang})`, async ({ page }) => {
    await glossary(page, lang);
    const names = await page.getByRole('term').allTextContents();
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, lang, { sensitivity: 'base' })));
    await page.getByRole('button', { name: letter }).press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'R', exact: true })).toBeFocused();
  });
}

test('a word is found without its accents', async ({ page }) => {
  await glossary(page, 'fr-CA');
  await page.getByLabel('Chercher un mot').fill('temoin');
  await expect(page.getByRole('term').filter({ hasText: /^témoin$/ })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /mot/ })).toHaveText(/^(Un mot|\d+ mots)$/);
});

test('the words of a question are explained beside it and lead to the glossary', async ({ page }) => {
  await open(page, 'lang=fr-CA&open=full&whole');
  await page.getByRole('button', { name: /^Conformité, éthique/ }).click();
  const question = page.locator('[data-practice="trust-contracts"]');
  await question.getByText('Les mots', { exact: true }).click();
  await expect(question.getByRole('term').filter({ hasText: 'renseignement personnel' })).toBeVisible();
  await question.getByText('Pourquoi c’est important').click();
  await expect(question.getByText(/^Loi sur le privé, article/).first()).toBeVisible();
  await audit(page);
  await question.getByRole('button', { name: 'Tout le glossaire' }).click();
  await expect(page.locator('#term-personal-data')).toBeFocused();
  await page.getByRole('button', { name: 'Revenir' }).click();
  await expect(question).toBeVisible();
});

test('every form explains why and how to climb', async ({ page }) => {
  for (const form of ['', '&whole', '&short', '&short&whole']) {
    await open(page, `lang=en&open=full${form}`);
    await page.getByRole('button', { name: 'Strategy and leadership' }).click();
    const questions = page.locator('[data-practice]');
    await questions.first().waitFor();
    const count = await questions.count();
    await expect(page.getByText('Why it matters', { exact: true })).toHaveCount(count);
    await expect(page.getByText('How to climb', { exact: true })).toHaveCount(count);
  }
});

test('a doubt waits for the answer', async ({ page }) => {
  await open(page, 'lang=fr&open=full');
  await page.getByRole('button', { name: /^Collecte et connaissance/ }).click();
  await page
    .getByRole('list', { name: 'Questions de cette dimension' })
    .getByRole('button', { name: /Inventaire/ })
    .click();
  const doubt = page.getByRole('complementary', { name: 'Point à vérifier' });
  await expect(doubt).toContainText('qui répond de chaque ensemble');
  await page.getByRole('button', { name: 'Effacer la réponse' }).click();
  await expect(doubt).toHaveCount(0);
  await page.keyboard.press('3');
  await expect(doubt).toBeVisible();
  await audit(page);
});

test('one dimension is answered by itself, from the overview to its result', async ({ page }) => {
  await open(page, 'lang=fr&open=started&short');
  await page.getByLabel('Ou une seule dimension').selectOption('tools');
  await page.getByRole('button', { name: 'Répondre à cette dimension' }).click();
  const progress = page.getByRole('progressbar', { name: /^Cette dimension seulement/ });
  await expect(progress).toHaveAccessibleDescription('Aucune réponse encore, sur 4');
  await audit(page);
  for (let question = 1; question <= 4; question += 1) {
    await expect(page.getByText(`question ${String(question)} sur 4`)).toBeVisible();
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Outils et interopérabilité$/);
  await expect(page.getByText('Cette dimension a toutes ses réponses.')).toBeVisible();
  await audit(page);
  await page.getByRole('button', { name: 'Voir où en est cette dimension' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Outils et interopérabilité');
});

test('one dimension alone is chosen in the questionnaire, and left again', async ({ page }) => {
  await open(page, 'lang=en&open=started');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByText('Display and sorting').click();
  await page.getByRole('radio', { name: 'This dimension only' }).check();
  await expect(page.getByRole('progressbar', { name: /^This dimension only/ })).toBeVisible();
  await page.getByRole('button', { name: 'Answer all the dimensions' }).click();
  await expect(page.getByRole('progressbar', { name: /^This dimension only/ })).toHaveCount(0);
});

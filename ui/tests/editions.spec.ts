import { expect, test, type Page } from '@playwright/test';
import { audit, complaints } from './audit.ts';
import { open } from './open.ts';

const words = {
  'fr-CA': {
    question: 'Votre réseau vous a donné une édition ?',
    choose: 'Choisir le répertoire et créer le dossier',
    name: 'Nom de votre lieu',
    noName: 'Écrivez le nom de votre lieu',
    asked: 'Votre réseau demande',
    questions: 'Stratégie et direction',
    count: '12 problèmes',
    more: 'et 2 autres',
  },
  'en-CA': {
    question: 'Did your network give you an edition?',
    choose: 'Choose the folder and create the dossier',
    name: 'Name of your venue',
    noName: 'Write the name of your venue',
    asked: 'Your network asks',
    questions: 'Strategy and leadership',
    count: '12 problems',
    more: 'and 2 others',
  },
} as const;
type Lang = keyof typeof words;

async function unfold(page: Page, lang: Lang, address = '') {
  await open(page, `lang=${lang}&${address}`);
  await page.getByText(words[lang].question).click();
}

for (const lang of ['fr-CA', 'en-CA'] as const) {
  const said = words[lang];

  test(`the choice of an edition and its problems pass the audit (${lang})`, async ({ page }) => {
    const heard = complaints(page);
    await unfold(page, lang, 'fail=createWithEdition:bad-edition');
    await audit(page);
    await page.getByLabel(said.name).fill('Le Hangar');
    await page.getByRole('button', { name: said.choose }).click();
    const problem = page.getByRole('alert');
    await expect(problem).toContainText(said.count);
    await expect(problem.getByRole('listitem')).toHaveCount(11);
    await expect(problem).toContainText(said.more);
    await audit(page);
    expect(heard).toEqual([]);
  });

  test(`a dossier made with an edition asks in its words (${lang})`, async ({ page }) => {
    await unfold(page, lang);
    await page.getByRole('button', { name: said.choose }).click();
    await expect(page.getByText(said.noName)).toBeVisible();
    await expect(page.getByLabel(said.name)).toBeFocused();
    await page.getByLabel(said.name).fill('Le Hangar');
    await page.getByRole('button', { name: said.choose }).click();
    await page.getByRole('button', { name: said.questions, exact: true }).first().click();
    await expect(page.getByText(said.asked)).toBeVisible();
  });
}

test('nothing happens where no folder is chosen', async ({ page }) => {
  await unfold(page, 'fr-CA', 'cancel');
  await page.getByLabel(words['fr-CA'].name).fill('Le Hangar');
  await page.getByRole('button', { name: words['fr-CA'].choose }).click();
  await expect(page.getByLabel(words['fr-CA'].name)).toHaveValue('Le Hangar');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

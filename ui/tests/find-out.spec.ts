import { expect, test } from '@playwright/test';
import { audit } from './audit.ts';
import { open } from './open.ts';

test.beforeEach(({ page: _ }, { project }) => {
  test.skip(project.name !== 'light', 'the colours have no part in it');
});

test('whom to ask is noted with a don’t know, offered again, and gathers the list', async ({ page }) => {
  await open(page, 'lang=fr&open=started');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.keyboard.press('d');
  await page.getByLabel('Qui saurait ?').fill('billetterie');
  await page.getByRole('button', { name: 'Question suivante' }).click();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('d');
  await page
    .getByRole('list', { name: 'Rôles déjà cités' })
    .getByRole('button', { name: 'billetterie' })
    .click();
  await expect(page.getByLabel('Qui saurait ?')).toHaveValue('billetterie');
  await expect(page.getByLabel('Qui saurait ?')).toBeFocused();
  await audit(page);

  await page.getByRole('button', { name: 'Vue d’ensemble' }).click();
  await page.getByRole('button', { name: /« ne sait pas » à éclaircir/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'À éclaircir' })).toBeFocused();
  const group = page.getByRole('region', { name: 'billetterie' });
  await expect(group.getByRole('term')).toHaveCount(2);
  await expect(page.getByRole('region', { name: 'À qui demander ?' }).getByRole('term')).toHaveCount(1);
  await page.getByRole('button', { name: 'Enregistrer la liste (PDF)' }).click();
  await expect(page.getByText('La liste est enregistrée')).toBeVisible();
  await audit(page);
});

test('a list with nothing to find out says so and leads on', async ({ page }) => {
  await open(page, 'lang=en&open=started');
  await page.getByRole('button', { name: /to clear up/ }).click();
  await page.getByRole('term').getByRole('button').click();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('3');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByText(/^Nothing to find out/)).toBeVisible();
  await audit(page);
  await page.getByRole('button', { name: 'Back to the overview' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Where you were' })).toBeVisible();
  await expect(page.getByText(/^Last answer: Time and budget, on 21/)).toBeVisible();
});

import { expect, test, type Page } from '@playwright/test';
import { calm, open, visit } from './open.ts';

const TOOLS = 45;
const entries = (page: Page) => page.locator('[data-entry]');

/** A dossier with more tools than a window shows. */
async function full(page: Page) {
  await open(page, 'open=started&lang=fr-CA');
  await visit(page, { screen: 'inventory' });
  await page
    .getByLabel('Nom d’un outil')
    .fill(Array.from({ length: TOOLS }, (_, at) => `Outil ${at + 1}`).join(', '));
  await page.keyboard.press('Enter');
  await expect(entries(page)).toHaveCount(TOOLS);
  await visit(page, { screen: 'home' });
}

test('a long list begins with the lines in sight, and the others come by themselves', async ({ page }) => {
  await full(page);
  const first = await page.evaluate(
    () =>
      new Promise<number>((seen) => {
        const changes = new MutationObserver(() => {
          const { length } = document.querySelectorAll('[data-entry]');
          if (length === 0) return;
          changes.disconnect();
          seen(length);
        });
        changes.observe(document.body, { subtree: true, childList: true });
        const parts = [...document.querySelectorAll<HTMLElement>('nav button')];
        parts.find(({ textContent }) => textContent.includes('Inventaire'))?.click();
      }),
  );
  expect(first).toBeLessThan(TOOLS);
  await expect(entries(page)).toHaveCount(TOOLS);
  await expect(page.getByRole('complementary', { name: 'Ce que montre l’inventaire' })).toBeVisible();
  // What is closed has no fields to go through.
  await expect(entries(page).locator('input, select, textarea')).toHaveCount(0);
});

test('the line that is asked for is there at once, however far down, and has the focus', async ({ page }) => {
  await full(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(`outil ${TOOLS}`);
  await page.getByRole('dialog').getByRole('option').first().click();
  await expect(page.getByRole('button', { name: `Outil ${TOOLS}`, exact: true })).toBeFocused();
  await calm(page);
  await expect(page.getByRole('button', { name: `Outil ${TOOLS}`, exact: true })).toBeInViewport();
  await expect(entries(page)).toHaveCount(TOOLS);
});

test('what is typed while the search is still being read stays, and its results come', async ({ page }) => {
  await open(page, 'open=full&lang=fr-CA&slow=300');
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Rechercher dans Jauge' });
  await expect(field).toBeFocused();
  await page.keyboard.type('bille');
  await expect(field).toHaveValue('bille');
  await expect(page.getByRole('dialog').getByRole('group', { name: 'Inventaire' })).toBeVisible();
  await page.keyboard.type('tt');
  await expect(field).toHaveValue('billett');
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toHaveCount(1);
});

test('the choices of the report can be made before its page is there', async ({ page }) => {
  await open(page, 'open=full&lang=fr-CA&slow=1500');
  await page.getByRole('button', { name: 'Rapport', exact: true }).click();
  await expect(page.getByText('Mise en page…')).toBeVisible();
  const paper = page.getByRole('radio', { name: 'A4 (Europe)' });
  await paper.check();
  await expect(page.getByRole('group', { name: /^Page du rapport/ })).toBeVisible();
  await expect(paper).toBeChecked();
});

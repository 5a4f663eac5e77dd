import { expect, test } from '@playwright/test';
import { audit, complaints } from './audit.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('/gallery.html');
  await page.evaluate(() => document.fonts.ready);
});

test('every component passes the accessibility audit', async ({ page }) => {
  await audit(page);
});

test('every component works under the policy of the window', async ({ page }) => {
  const heard = complaints(page);
  await page.reload();
  await page.getByRole('button', { name: 'Supprimer un outil' }).click();
  await expect(page.getByText('Outil supprimé')).toBeVisible();
  expect(heard).toEqual([]);
});

for (const [width, name] of [
  [1024, 'a small laptop'],
  [512, 'a zoom of 200 %'],
  [320, 'a zoom of 400 %'],
] as const)
  test(`nothing scrolls sideways at ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 768 });
    const beyond = await page.evaluate(() => {
      const edge = document.documentElement.clientWidth;
      // What scrolls in a frame of its own, as a wide drawing may, is not beyond the page.
      const framed = (element: Element): boolean => {
        const around = element.parentElement;
        if (!around || around === document.body) return false;
        return getComputedStyle(around).overflowX !== 'visible' || framed(around);
      };
      return [...document.querySelectorAll('body *')]
        .filter((element) => !element.closest('.unseen, .skip, svg') && !framed(element))
        .filter((element) => element.getBoundingClientRect().right > edge + 1)
        .map((element) => element.outerHTML.slice(0, 120));
    });
    expect(beyond).toEqual([]);
  });

test('the largest text still fits one column', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 768 });
  await page.evaluate(() => (document.documentElement.dataset.textSize = 'larger'));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(640);
});

test('an answer is chosen with the arrows and nothing else', async ({ page }) => {
  const group = page.getByRole('group', { name: 'Sait-on quelles données le lieu garde, et où ?' });
  await group.getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(group.getByRole('radio', { checked: true })).toHaveAccessibleName(/^La liste dit/);
  await group.getByText('Sans objet').click();
  await expect(group.getByLabel('Pourquoi ?')).toBeVisible();
});

test('a dialog keeps the focus and gives it back', async ({ page }) => {
  const opener = page.getByRole('button', { name: 'Ouvrir un dialogue' });
  await opener.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Rétablir la copie du 3 mars ?' });
  await expect(dialog).toBeVisible();
  await audit(page, 'dialog');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('an error summary takes the focus and leads to its field', async ({ page }) => {
  await page.getByRole('button', { name: 'Vérifier' }).click();
  const summary = page.getByRole('alert', { name: 'Une réponse est à compléter' });
  await expect(summary).toBeFocused();
  await audit(page, 'section:has([role="alert"])');
  await summary.getByRole('link').press('Enter');
  const field = page.getByLabel('Nom du lieu');
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/Donnez un nom au lieu/);
});

test('a number is read as people write it, and refused in their words', async ({ page }) => {
  const field = page.getByLabel('Places de la plus grande salle');
  await field.fill('1 400');
  await field.blur();
  await expect(field).toHaveValue('1\u202f400');
  await field.fill('beaucoup');
  await field.blur();
  await expect(field).toHaveValue('beaucoup');
  await expect(field).toHaveAccessibleDescription(/Écrivez un nombre entier/);
});

test('an undo stays until it is used', async ({ page }) => {
  await page.getByRole('button', { name: 'Supprimer un outil' }).click();
  const undo = page.getByRole('button', { name: 'Annuler' });
  await audit(page, '[role="status"]:has(button)');
  await undo.click();
  await expect(undo).toBeHidden();
});

test('a busy button keeps the focus and does nothing', async ({ page }) => {
  const busy = page.getByRole('button', { name: 'Le PDF se prépare' });
  await busy.focus();
  await expect(busy).toBeFocused();
  await expect(busy).toHaveAttribute('aria-disabled', 'true');
});

test('the content is reached in one press', async ({ page }) => {
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Aller au contenu' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('the parts fold away where there is one column', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 768 });
  const parts = page.getByRole('navigation', { name: 'Parties de l’état des lieux' });
  await expect(parts.getByRole('link', { name: 'Qualité' })).toBeHidden();
  await parts.getByText('Parties de l’état des lieux').click();
  await expect(parts.getByRole('link', { name: 'Qualité' })).toBeVisible();
});

test('a chosen theme wins over the wish of the system', async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.getByRole('radio', { name: 'Sombre' }).check();
  expect(await ground()).toBe('rgb(26, 21, 20)');
  await page.getByRole('radio', { name: 'Clair' }).check();
  expect(await ground()).toBe('rgb(250, 246, 239)');
});

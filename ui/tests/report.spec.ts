import { expect, test, type Page } from '@playwright/test';
import { audit, complaints } from './audit.ts';
import { open as start } from './open.ts';

const parts = { 'fr-CA': 'Rapport', 'en-CA': 'Report' } as const;
const languages = Object.keys(parts) as (keyof typeof parts)[];

async function open(page: Page, address: string, part: string) {
  await start(page, address);
  await page.getByRole('button', { name: part, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(part);
}

for (const lang of languages)
  test(`the screen passes the audit before and after the report is saved (${lang})`, async ({ page }) => {
    const heard = complaints(page);
    await open(page, `open=example&lang=${lang}`, parts[lang]);
    await audit(page);
    await page.getByRole('button', { name: /PDF…$/ }).press('Enter');
    await expect(page.getByText(/^Diagnostic.*\.pdf, /)).toBeVisible();
    await audit(page);
    expect(heard).toEqual([]);
  });

test('everything is asked in this order', async ({ page }) => {
  await open(page, 'open=example&lang=en-CA', 'Report');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Report" [level=1]
    - group "Language of the report":
      - radio "Français (France)"
      - radio "Français (Québec)"
      - radio "English"
      - radio "English (Canada)" [checked]
    - group "Paper size":
      - radio "A4 (Europe)"
      - radio "Letter (North America)" [checked]
    - group "Annexes":
      - checkbox "Legal watch" [checked]
      - checkbox "The eight dimensions" [checked]
      - checkbox "Next steps" [checked]
      - checkbox "Skills" [checked]
      - checkbox "Outside help" [checked]
      - checkbox "Every answer"
      - checkbox "The method and its limits" [checked]
    - checkbox "Mark every page “Confidential”"
    - region "What will be made":
      - list
    - button "Save the PDF…"
    - region "Preview":
      - button "Previous" [disabled]
      - status:
        - paragraph: Page 1 of 5
      - button "Next"
      - group /Page Up and Page Down/:
        - 'img "Page 1 of 5: Data diagnostic 2026"'
      - group "Size of the preview":
        - radio "Whole page" [checked]
        - radio "Full width"
        - radio "Enlarged"
      - combobox "Go to"
    - region "The other documents":
      - list
  `);
});

test('the summary follows what is chosen', async ({ page }) => {
  await open(page, 'open=example&lang=fr-CA', 'Rapport');
  const summary = page.getByRole('region', { name: 'Ce qui sera fait' });
  await expect(summary).toContainText('Un PDF en français (Québec), au format Lettre.');
  await page.getByRole('radio', { name: 'English', exact: true }).check();
  await page.getByRole('radio', { name: 'A4 (Europe)' }).check();
  await page.getByRole('button', { name: 'Tout décocher' }).click();
  await page.getByRole('checkbox', { name: 'Veille juridique' }).check();
  await page.getByRole('checkbox', { name: /Confidentiel/ }).check();
  await expect(summary).toContainText('Un PDF en anglais, au format A4.');
  await expect(summary).toContainText(/1 annexe\s: la veille juridique\./);
  await expect(summary).toContainText(/Confidentiel/);
  await page.getByRole('button', { name: 'Tout cocher' }).click();
  await expect(summary).toContainText(/11 annexes/);
});

test('each language is named in itself', async ({ page }) => {
  await open(page, 'open=example&lang=en-CA', 'Report');
  await expect(page.locator('label [lang="fr-CA"]')).toHaveText('Français (Québec)');
  await page.getByRole('button', { name: 'Français', exact: true }).click();
  await expect(page.locator('label [lang="en-CA"]')).toHaveText('English (Canada)');
  await expect(page.getByRole('radio', { name: 'English (Canada)' })).toBeChecked();
});

test('the report is saved, told in words and opened', async ({ page }) => {
  await open(page, 'open=example&lang=fr-CA&slow=900', 'Rapport');
  await page.getByRole('button', { name: 'Enregistrer le PDF…' }).press('Enter');
  const busy = page.getByRole('button', { name: 'Préparation du PDF…' });
  await expect(busy).toBeFocused();
  await expect(busy).toHaveAttribute('aria-busy', 'true');
  await expect(page.getByText('Diagnostic.pdf, dans /home/ada/Documents/Jauge')).toBeVisible();
  await expect(page.getByText(/^13 pages, 182/)).toBeVisible();
  await page.getByRole('button', { name: 'Ouvrir le rapport' }).click();
  await page.getByRole('button', { name: 'Voir dans son dossier' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('closing the dialog of the system saves nothing, and says so', async ({ page }) => {
  await open(page, 'open=example&lang=fr-CA&cancel', 'Rapport');
  await page.getByRole('button', { name: 'Enregistrer le PDF…' }).click();
  await expect(page.getByText(/Rien n’a été enregistré/)).toBeVisible();
});

test('a full disk is told with what to do, and the next try succeeds', async ({ page }) => {
  await open(page, 'open=example&lang=fr-CA&fail=saveReport:disk-full', 'Rapport');
  const save = page.getByRole('button', { name: 'Enregistrer le PDF…' });
  await save.click();
  await expect(page.getByRole('alert')).toBeVisible();
  await save.click();
  await expect(page.getByText('Le rapport est enregistré')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the pages are turned by buttons, by keys and by the parts of the report', async ({ page }) => {
  await open(page, 'open=example&lang=fr-CA', 'Rapport');
  const preview = page.getByRole('region', { name: 'Aperçu' });
  const status = preview.getByRole('status');
  await expect(status).toHaveText('Page 1 sur 5');
  await preview.getByRole('button', { name: 'Suivante' }).click();
  await expect(status).toHaveText('Page 2 sur 5');
  await expect(preview.getByRole('img')).toHaveAccessibleName(/^Page 2 sur 5/);
  const frame = preview.getByRole('group', { name: /Page précédente/ });
  await frame.press('PageDown');
  await expect(status).toHaveText('Page 3 sur 5');
  await frame.press('PageUp');
  await expect(status).toHaveText('Page 2 sur 5');
  await preview
    .getByRole('combobox', { name: 'Aller à' })
    .selectOption({ label: 'Annexe A – Méthode et limites' });
  await expect(status).toHaveText('Page 4 sur 5');
  await preview.getByRole('button', { name: 'Précédente' }).click();
  await expect(status).toHaveText('Page 3 sur 5');
});

test('an enlarged page scrolls before it turns', async ({ page }) => {
  await open(page, 'open=example&lang=en-CA', 'Report');
  const preview = page.getByRole('region', { name: 'Preview' });
  await preview.getByRole('radio', { name: 'Enlarged' }).check({ force: true });
  const frame = preview.getByRole('group', { name: /Page Down/ });
  await frame.press('PageDown');
  await expect.poll(() => frame.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  await expect(preview.getByRole('status')).toHaveText('Page 1 of 5');
  await frame.evaluate((element) => element.scrollTo({ top: element.scrollHeight, behavior: 'instant' }));
  await frame.press('PageDown');
  await expect(preview.getByRole('status')).toHaveText('Page 2 of 5');
  await expect.poll(() => frame.evaluate((element) => element.scrollTop)).toBe(0);
});

test('the preview speaks the language of the report and bears its mark', async ({ page }) => {
  await open(page, 'open=example&lang=fr-CA', 'Rapport');
  const preview = page.getByRole('region', { name: 'Aperçu' });
  await expect(preview.locator('svg g')).toHaveAttribute('lang', 'fr-CA');
  await page.getByRole('radio', { name: 'English (Canada)' }).check();
  await expect(preview.locator('svg g')).toHaveAttribute('lang', 'en-CA');
  await expect(preview.getByRole('img')).toHaveAccessibleName('Page 1 sur 5\u00a0: Data diagnostic 2026');
  await expect(preview.getByRole('img')).not.toContainText('Confidential');
  await page.getByRole('checkbox', { name: /Confidentiel/ }).check();
  await expect(preview.getByRole('img')).toContainText('Confidential');
});

test('what a page says can be read as text', async ({ page }) => {
  await open(page, 'open=example&lang=en-CA', 'Report');
  const preview = page.getByRole('region', { name: 'Preview' });
  await preview.getByText('Read the text of this page').click();
  await expect(
    preview.getByText('The eight dimensions, weakest first', { exact: true }).last(),
  ).toBeVisible();
  await expect(preview.getByText(/^2 of 8 dimensions are at Structured/)).toBeVisible();
});

test('words end where they end in print', async ({ page }) => {
  await open(page, 'open=example&lang=fr-CA', 'Rapport');
  const beyond = await page
    .locator('svg:has(tspan)')
    .first()
    .evaluate((svg) => {
      const words = [...svg.querySelectorAll('tspan')];
      const close = (one: SVGTSpanElement, next: SVGTSpanElement) => {
        if (one.parentNode !== next.parentNode) return false;
        const end = one.getStartPositionOfChar(0).x + one.getComputedTextLength();
        return end > next.getStartPositionOfChar(0).x;
      };
      return words.flatMap((word, at) => {
        const next = words[at + 1];
        return next && close(word, next) ? [`${word.textContent} ${next.textContent}`] : [];
      });
    });
  expect(beyond).toEqual([]);
});

test('a preview that fails can be asked again', async ({ page }) => {
  await open(page, 'open=example&lang=fr-CA&fail=previewReport:internal', 'Rapport');
  await expect(page.getByText('L’aperçu n’a pas pu être préparé.')).toBeVisible();
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.getByRole('region', { name: 'Aperçu' }).getByRole('img')).toBeVisible();
});

test('a report that takes long tells how far it has come, and can be stopped', async ({ page }) => {
  await open(page, 'open=example&lang=fr-CA&long', 'Rapport');
  await page.getByRole('button', { name: 'Enregistrer le PDF…' }).press('Enter');
  const bar = page.getByRole('progressbar');
  await expect(bar).toBeVisible();
  await page.getByRole('button', { name: 'Arrêter' }).press('Enter');
  await expect(page.getByText(/vous avez arrêté la préparation/)).toBeVisible();
  await expect(bar).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Enregistrer le PDF…' })).toBeFocused();
});

test('a logo is chosen, shown on the page, taken away and put back', async ({ page }) => {
  await open(page, 'open=full&lang=fr-CA', 'Rapport');
  const preview = page.getByRole('region', { name: 'Aperçu' });
  await page.getByRole('button', { name: 'Choisir un logo…' }).click();
  await expect(page.getByRole('img', { name: 'Le logo de votre lieu' })).toBeVisible();
  await expect(preview.locator('svg image')).toHaveCount(1);
  await audit(page);
  await page.getByRole('checkbox', { name: 'L’imprimer sur la première page' }).uncheck();
  await expect(preview.locator('svg image')).toHaveCount(0);
  await page.getByRole('button', { name: 'Retirer le logo' }).click();
  await expect(page.getByRole('img', { name: 'Le logo de votre lieu' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByRole('img', { name: 'Le logo de votre lieu' })).toBeVisible();
});

test('the questionnaire and what is to be found out are saved for the hand', async ({ page }) => {
  await open(page, 'open=example&lang=en-CA', 'Report');
  const questionnaire = page.getByRole('region', { name: 'The questionnaire, to fill by hand' });
  await questionnaire.getByRole('checkbox', { name: 'English and French side by side' }).check();
  await questionnaire.getByRole('button').click();
  await expect(questionnaire.getByText('The questionnaire is saved')).toBeVisible();
  const list = page.getByRole('region', { name: 'What is still to be found out' });
  await list.getByRole('button').click();
  await expect(list.getByText('The list is saved')).toBeVisible();
  await page.getByRole('button', { name: 'Handover', exact: true }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Handover');
});

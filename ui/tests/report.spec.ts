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
    - status
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
  await expect(summary).toContainText(/10 annexes/);
});

test('each language is named in itself', async ({ page }) => {
  await open(page, 'open=example&lang=en-CA', 'Report');
  await expect(page.locator('[lang="fr-CA"]')).toHaveText('Français (Québec)');
  await page.getByRole('button', { name: 'Français', exact: true }).click();
  await expect(page.locator('[lang="en-CA"]:not(html)')).toHaveText('English (Canada)');
  await expect(page.getByRole('radio', { name: 'English (Canada)' })).toBeChecked();
});

test('the report is saved, told in words and opened', async ({ page }) => {
  await open(page, 'open=example&lang=fr-CA&slow=400', 'Rapport');
  await page.getByRole('button', { name: 'Enregistrer le PDF…' }).press('Enter');
  const busy = page.getByRole('button', { name: 'Préparation du PDF…' });
  await expect(busy).toBeFocused();
  await expect(busy).toHaveAttribute('aria-busy', 'true');
  await expect(page.getByText('Diagnostic.pdf, dans /home/ada/Documents/Jauge')).toBeVisible();
  await expect(page.getByText(/^13 pages, 182/)).toBeVisible();
  await page.getByRole('button', { name: 'Ouvrir le rapport' }).click();
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

for (const width of [1024, 512, 320])
  test(`nothing scrolls sideways at ${width}`, async ({ page }) => {
    await open(page, 'open=example&lang=fr-CA', 'Rapport');
    await page.setViewportSize({ width, height: 768 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });

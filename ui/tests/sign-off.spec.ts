import { expect, test, type Page } from '@playwright/test';
import { audit, complaints } from './audit.ts';
import { open as start } from './open.ts';

test.beforeEach(async ({ page }) => {
  // The date proposed for the next assessment depends on the day.
  await page.clock.setFixedTime('2026-11-22T10:00:00');
});

const words = {
  'fr-CA': { part: 'Résultats', open: 'Clore le diagnostic 2026' },
  'en-CA': { part: 'Results', open: 'Sign off the 2026 assessment' },
} as const;

async function open(page: Page, address: string, lang: keyof typeof words = 'en-CA') {
  await start(page, `${address}&lang=${lang}`);
  await page.getByRole('button', { name: words[lang].part, exact: true }).click();
  await page.getByRole('button', { name: words[lang].open }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });

for (const lang of ['fr-CA', 'en-CA'] as const)
  for (const address of ['open=started', 'open=full'])
    test(`passes the audit before and after (${address}, ${lang})`, async ({ page }) => {
      const heard = complaints(page);
      await open(page, address, lang);
      await audit(page);
      await page.getByRole('button', { name: words[lang].open }).click();
      await expect(title(page)).toHaveText(/clos|signed off/);
      await audit(page);
      expect(heard).toEqual([]);
    });

test('what stays open is said, with the way to it', async ({ page }) => {
  await open(page, 'open=started');
  const left = page.getByRole('region', { name: 'What stays open' });
  await expect(left).toContainText(/\d+ questions without an answer/);
  await left.getByText('One “don’t know” answer').click();
  await left.getByRole('button', { name: 'Time and budget' }).click();
  await expect(page.locator('[data-practice=strategy-means]')).toBeVisible();
});

test('an assessment is signed off by keyboard, and can only be read from then on', async ({ page }) => {
  await open(page, 'open=full');
  await page.getByLabel(/Who was there/).fill('Director, box office');
  await page.getByLabel(/What to remember/).fill('Retention comes next.');
  await expect(page.getByLabel('Next assessment')).toHaveValue('2027-11-22');
  await page.getByRole('button', { name: 'Sign off the 2026 assessment' }).press('Enter');
  await expect(title(page)).toHaveText('The 2026 assessment is signed off');
  await expect(title(page)).toBeFocused();
  await expect(page.getByRole('main')).toContainText('Director, box office');
  await expect(page.getByRole('main')).toContainText('Retention comes next.');

  await page.getByRole('button', { name: 'Strategy and leadership' }).click();
  await expect(page.getByRole('note').first()).toContainText(
    'This assessment was signed off on November 21, 2026. Present: Director, box office',
  );
  await expect(page.getByRole('radio', { checked: true })).toBeDisabled();
  await page.getByRole('button', { name: 'Action plan', exact: true }).click();
  await page.getByLabel('An action of your own').fill('Still open');
  await page.getByLabel('An action of your own').press('Enter');
  await expect(page.getByRole('heading', { name: 'Still open' })).toBeVisible();
});

test('what was typed is still there after a question was looked at', async ({ page }) => {
  await open(page, 'open=full');
  await page.getByLabel(/Who was there/).fill('Director');
  await page.getByRole('button', { name: 'Results', exact: true }).click();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByLabel(/Who was there/)).toHaveValue('Director');
});

test('what could not be signed off stays open', async ({ page }) => {
  await open(page, 'open=full&fail=finish:disk-full');
  await page.getByLabel(/Who was there/).fill('Director');
  await page.getByRole('button', { name: 'Sign off the 2026 assessment' }).click();
  await expect(page.getByRole('alert')).toContainText('no room left');
  await expect(page.getByLabel(/Who was there/)).toHaveValue('Director');
});

test('reopening makes a copy that can change, and keeps what was signed off', async ({ page }) => {
  await start(page, 'open=finished&lang=en-CA');
  await page.getByRole('button', { name: 'See the sign-off or reopen' }).click();
  await page.getByRole('button', { name: 'Reopen as a copy' }).click();
  await expect(title(page)).toHaveText('La Verrière');
  const years = page.getByRole('group', { name: 'Assessments in this dossier' });
  await expect(years.getByRole('radio', { checked: true })).toHaveAccessibleName(/^2026-2.*open$/);
  await expect(years.getByRole('radio').last()).toHaveAccessibleName(/^2026,.*signed off$/);
  await page.getByRole('button', { name: 'Strategy and leadership' }).click();
  await expect(page.getByRole('radio', { checked: true })).toBeEnabled();
});

test('the date of the next assessment is changed, put in a calendar and forgotten', async ({ page }) => {
  await start(page, 'open=finished&lang=en-CA');
  const reminder = page.getByRole('region', { name: 'The next assessment' });
  await expect(reminder).toContainText('Set for November 20, 2027');
  await reminder.getByText('Change the date').click();
  await reminder.getByRole('button', { name: 'Save for a calendar (ICS)' }).click();
  await expect(reminder).toContainText('Reminder.ics');
  await reminder.getByLabel('Date of the next assessment').fill('2027-10-04');
  await reminder.getByLabel('Date of the next assessment').blur();
  await expect(reminder).toContainText('Set for October 4, 2027');
  await audit(page);
  await reminder.getByRole('button', { name: 'Remove the date' }).click();
  await expect(reminder).toContainText('No date is set.');
});

test('when the day has come, home says so and begins the new year', async ({ page }) => {
  await start(page, 'open=finished&lang=fr-CA&today=2027-11-22');
  const reminder = page.getByRole('region', { name: 'Le prochain diagnostic' });
  await expect(reminder).toContainText('C’est le moment');
  await reminder.getByRole('button', { name: 'Commencer une nouvelle année' }).click();
  await expect(title(page)).toHaveText('Commencer une nouvelle année');
});

test('last year’s note and proof stand beside its answer, don’t knows too', async ({ page }) => {
  await start(page, 'open=carried&lang=en-CA');
  await page.getByRole('button', { name: 'Strategy and leadership' }).click();
  const last = page.getByRole('region', { name: /^Last year’s answer/ });
  await page.getByRole('button', { name: /^3/ }).first().click();
  await expect(last).toContainText('Compte rendu du 14 octobre 2025');
  await page.getByRole('button', { name: /^4/ }).first().click();
  await expect(last).toContainText('Is it still true?');
  await last.getByRole('button', { name: 'Yes, still true' }).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName(/don’t know/i);
  await page.keyboard.press('Control+z');
  await expect(last).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

import { expect, test, type Page } from '@playwright/test';
import { audit, complaints } from './audit.ts';
import { open as start } from './open.ts';

const words = {
  'fr-CA': {
    part: 'Réévaluation',
    start: 'Commencer la nouvelle année',
    title: 'Toujours vrai ?',
    steps: ['Profil du lieu', 'Outils et données', 'Réponses', 'Ce qui reste'],
  },
  'en-CA': {
    part: 'Reassessment',
    start: 'Start the new year',
    title: 'Still true?',
    steps: ['Your venue', 'Tools and data', 'Answers', 'What is left'],
  },
} as const;
type Lang = keyof typeof words;

async function open(page: Page, address: string, lang: Lang) {
  await start(page, `${address}&lang=${lang}`);
  await page.getByRole('button', { name: words[lang].part, exact: true }).click();
}

/** A year that was just started from a finished one. */
async function started(page: Page, lang: Lang, address = 'open=finished') {
  await open(page, address, lang);
  await page.getByRole('button', { name: words[lang].start }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[lang].title);
}

async function step(page: Page, name: string) {
  const steps = page.getByRole('list', { name: /Étapes|Steps/ });
  await steps.getByRole('button', { name, exact: true }).click();
  await expect(page.locator('#year-step')).toBeFocused();
}

for (const lang of ['fr-CA', 'en-CA'] as const) {
  test(`what will be carried passes the audit (${lang})`, async ({ page }) => {
    const heard = complaints(page);
    for (const address of ['open=finished', 'open=full']) {
      await open(page, address, lang);
      await expect(page.locator('#year-not-carried')).toBeVisible();
      await audit(page);
    }
    expect(heard).toEqual([]);
  });

  test(`each step passes the audit (${lang})`, async ({ page }) => {
    const heard = complaints(page);
    await started(page, lang);
    for (const name of words[lang].steps) {
      await step(page, name);
      await audit(page);
    }
    expect(heard).toEqual([]);
  });
}

test('a year starts from a finished one, and nothing that is carried counts', async ({ page }) => {
  await started(page, 'en-CA');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('answers are left to confirm')).toBeVisible();
  await page.getByRole('button', { name: 'Continue later' }).click();
  await expect(page.getByText(/^No question|^None of/).first()).toBeVisible();
});

test('a year that is not signed off says so, and leads there', async ({ page }) => {
  await open(page, 'open=full', 'en-CA');
  await page.getByRole('button', { name: 'Sign off the 2026 assessment' }).click();
  await expect(page.locator('.shell')).toHaveAttribute('data-screen', 'sign-off');
});

test('answers are confirmed one by one, by keyboard, and undone', async ({ page }) => {
  await open(page, 'open=carried', 'en-CA');
  await step(page, 'Answers');
  const buttons = page.getByRole('button', { name: /^Still true: / });
  const left = page.getByText(/answers are left to confirm/);
  const [count, before] = [await buttons.count(), await left.textContent()];
  const second = await buttons.nth(1).getAttribute('id');
  await buttons.first().press('Enter');
  await expect(buttons).toHaveCount(count - 1);
  await expect(page.locator(`#${second ?? ''}`)).toBeFocused();
  await expect(left).not.toHaveText(before ?? '');
  await page.keyboard.press('Control+z');
  await expect(buttons).toHaveCount(count);
  await expect(left).toHaveText(before ?? '');
});

test('a whole dimension is confirmed at once, and leads to the next', async ({ page }) => {
  await started(page, 'en-CA');
  await step(page, 'Answers');
  await page.getByRole('button', { name: /^Confirm the \d+ grey answers/ }).press('Enter');
  await expect(page.getByRole('button', { name: /^Still true: / })).toHaveCount(0);
  const next = page.getByRole('button', { name: /^Next dimension/ });
  await expect(next).toBeFocused();
  await next.press('Enter');
  await expect(page.locator('#year-dimension')).toBeFocused();
  await expect(page.getByRole('button', { name: /^Still true: / }).first()).toBeVisible();
});

test('what is asked afresh stands apart and says why', async ({ page }) => {
  await started(page, 'en-CA');
  await step(page, 'What is left');
  await expect(page.getByRole('heading', { name: 'Unanswered' })).toBeVisible();
  await step(page, 'Answers');
  await page.getByRole('button', { name: 'Quality and life cycle' }).last().click();
  const apart = page.getByRole('region', { name: 'To answer anew' });
  await expect(apart.getByText('it is asked again every year')).toBeVisible();
  await apart.getByRole('button', { name: /^Answer: / }).click();
  await expect(page.locator('.shell')).toHaveAttribute('data-screen', 'questionnaire');
});

test('a list of the inventory is still true at once, or entry by entry', async ({ page }) => {
  await started(page, 'fr-CA');
  await step(page, 'Outils et données');
  const tools = page.getByRole('group', { name: 'Outils' });
  await tools.getByRole('button', { name: /^Toute cette liste/ }).press('Enter');
  await expect(tools.getByRole('checkbox', { checked: false })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /toujours vraie : Données/ })).toBeFocused();
  await tools.getByRole('checkbox').first().uncheck();
  await expect(tools.getByRole('button', { name: /^Toute cette liste/ })).toBeVisible();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(tools.getByRole('checkbox', { checked: false })).toHaveCount(0);
});

test('a box that could not be saved is not ticked', async ({ page }) => {
  await started(page, 'fr-CA', 'open=finished&fail=changeYear:disk-full');
  await step(page, 'Outils et données');
  const box = page.getByRole('checkbox').first();
  await box.click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(box).not.toBeChecked();
});

test('one stops anywhere and goes on there', async ({ page }) => {
  await started(page, 'en-CA');
  await page.getByRole('button', { name: 'Still true', exact: true }).click();
  await expect(page.getByText('Checked this year: still true.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Check it again' })).toBeFocused();
  await page.getByRole('button', { name: 'Continue later' }).click();
  await page.getByRole('button', { name: 'Reassessment', exact: true }).click();
  await expect(page.locator('#year-step')).toHaveText('Are these entries still right?');
});

test('whoever changes an answer comes back to its dimension', async ({ page }) => {
  await open(page, 'open=carried', 'en-CA');
  await step(page, 'Answers');
  const dimensions = page.getByRole('navigation', { name: 'Dimensions' });
  await dimensions.getByRole('button', { name: 'Quality and life cycle' }).click();
  await page
    .getByRole('button', { name: /^Change the answer/ })
    .first()
    .click();
  await expect(page.locator('.shell')).toHaveAttribute('data-screen', 'questionnaire');
  await page.getByRole('button', { name: 'Reassessment', exact: true }).click();
  await expect(page.locator('#year-dimension')).toHaveText('Quality and life cycle');
});

test('it ends where nothing is left', async ({ page }) => {
  await open(page, 'open=carried', 'en-CA');
  await page.getByRole('button', { name: 'Still true', exact: true }).click();
  await step(page, 'What is left');
  await expect(page.getByText('The profile has not been checked')).toHaveCount(0);
  await page.getByRole('button', { name: 'See the progress' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Progress');
});

test('what could not be read is asked for again', async ({ page }) => {
  await open(page, 'open=carried&fail=year:internal', 'en-CA');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('#year-step')).toBeVisible();
});

test('the example shows what was said of its last year, and nothing to press', async ({ page }) => {
  const heard = complaints(page);
  await open(page, 'open=example', 'en-CA');
  for (const name of words['en-CA'].steps) {
    await step(page, name);
    await expect(
      page.getByRole('button', { name: /^(Still true|All of this list|Confirm the)/ }),
    ).toHaveCount(0);
    await expect(page.locator('#main').getByRole('checkbox', { disabled: false })).toHaveCount(0);
  }
  expect(heard).toEqual([]);
});

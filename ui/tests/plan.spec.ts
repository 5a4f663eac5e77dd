import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { PlanView } from '../src/backend/generated.ts';
import { audit, complaints } from './audit.ts';
import { open as start } from './open.ts';

const words = { 'fr-CA': 'Plan d’action', 'en-CA': 'Action plan' } as const;

async function open(page: Page, address: string, lang: keyof typeof words = 'en-CA') {
  await start(page, `${address}&lang=${lang}`);
  await page.getByRole('button', { name: words[lang], exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

const group = (page: Page, name: RegExp) => page.getByRole('region', { name });
const action = (page: Page, name: string | RegExp) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name }) });
const status = (page: Page, title: string, name: string) =>
  action(page, title).getByRole('radio', { name, exact: true });

// What the program says of the example: it changes with the example, and these tests do not.
const plan = JSON.parse(
  readFileSync(new URL('./fixtures/plan-en.json', import.meta.url), 'utf8'),
) as PlanView;
const pending = plan.actions.filter(({ status }) => status === 'planned' || status === 'started');
const closed = plan.actions.length - pending.length;
const undated = pending.filter(({ decision }) => decision.due === null).length;
const first = pending.find(({ decision }) => decision.due !== null);
if (!first) throw new Error('the example has an open action with a date');
const FIRST = first.title;
const groupOf = (name: string, count: number) => new RegExp(`^${name} \\(${String(count)}\\)`);
const NOW = first.status === 'started' ? 'Started' : 'Planned';

for (const lang of ['fr-CA', 'en-CA'] as const)
  for (const address of ['open=example', 'open=full', 'open=started'])
    test(`passes the audit (${address}, ${lang})`, async ({ page }) => {
      const heard = complaints(page);
      await open(page, address, lang);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        address === 'open=started' ? /Rien|Nothing/ : words[lang],
      );
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
      await audit(page);
      expect(heard).toEqual([]);
    });

test('an empty plan leads to the advice', async ({ page }) => {
  await open(page, 'open=started');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is planned yet');
  await page.getByRole('button', { name: 'See the advice' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Advice' })).toBeVisible();
});

test('what is accepted in the advice becomes an action', async ({ page }) => {
  await start(page, 'open=started&lang=en-CA');
  await page.getByRole('button', { name: 'Advice', exact: true }).click();
  const undecided = page
    .getByRole('article')
    .filter({ has: page.getByRole('button', { name: 'Accept', pressed: false }) })
    .first();
  await undecided.getByRole('button', { name: 'Accept' }).click();
  await page.getByRole('button', { name: 'Action plan', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Action plan');
  await expect(group(page, /^No date/).getByRole('article')).toHaveCount(1);
});

test('an action is recorded as done by keyboard, and taken back', async ({ page }) => {
  await open(page, 'open=full');
  await expect(group(page, groupOf('Closed', closed))).toBeVisible();
  await status(page, FIRST, NOW).focus();
  await page.keyboard.press('ArrowRight');
  if (NOW === 'Planned') await page.keyboard.press('ArrowRight');
  // An arrow only chooses: nothing is recorded before it is asked for.
  await expect(group(page, groupOf('Closed', closed))).toBeVisible();
  await action(page, FIRST).getByLabel('Done on').fill('2026-11-20');
  await action(page, FIRST)
    .getByLabel(/A note for later/)
    .fill('Eleven accounts closed.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: `Done: ${FIRST}` })).toBeVisible();
  await expect(group(page, groupOf('Closed', closed + 1))).toBeVisible();

  await page.getByText('See what was done or dropped').click();
  await action(page, FIRST)
    .getByText(`What happened (${String(first.decision.history.length + 1)})`)
    .click();
  await expect(action(page, FIRST).getByRole('listitem').last()).toHaveText(
    'Done on November 20, 2026 Eleven accounts closed.',
  );

  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Control+z');
  await expect(group(page, groupOf('Closed', closed))).toBeVisible();
  await expect(status(page, FIRST, NOW)).toBeChecked();
});

test('dropping an action asks why', async ({ page }) => {
  await open(page, 'open=full');
  await status(page, FIRST, 'Dropped').check();
  const why = action(page, FIRST).getByLabel('Why drop it?');
  await action(page, FIRST).getByRole('button', { name: 'Record that it is dropped' }).click();
  await expect(why).toHaveAccessibleDescription(/Say why/);
  await audit(page, 'main');
  await why.press('Escape');
  await expect(status(page, FIRST, NOW)).toBeChecked();

  await status(page, FIRST, 'Dropped').check();
  await why.fill('The supplier closed them all.');
  await why.press('Enter');
  await expect(group(page, groupOf('Closed', closed + 1))).toBeVisible();
});

test('an action of one’s own is added, given a date and taken away', async ({ page }) => {
  await open(page, 'open=full');
  const field = page.getByLabel('An action of your own');
  await page.getByRole('button', { name: 'Add to the plan' }).click();
  await expect(field).toHaveAccessibleDescription(/Say in a few words/);
  await field.fill('Show the board the map');
  await field.press('Enter');
  await expect(field).toHaveValue('');
  const added = action(page, 'Show the board the map');
  await expect(group(page, groupOf('No date', undated + 1))).toContainText('Show the board the map');

  await added.getByText('Details: who, when, how much').click();
  await added.getByLabel('Due date').fill('2026-11-28');
  await added.getByLabel('Due date').blur();
  // While it is being written in, it stays where it is.
  await expect(added).toContainText('Due: November 28, 2026');
  await expect(group(page, groupOf('No date', undated + 1))).toContainText('Show the board the map');
  await added.getByLabel('Team time').selectOption('M');
  await expect(added).toContainText('20 hours');
  await added.getByLabel('Spent in the end').fill('150');
  await added.getByLabel('Spent in the end').blur();
  await expect(added).toContainText('Spent: $150');

  await added.getByText('Details: who, when, how much').click();
  await expect(group(page, /^This month/)).toContainText('Show the board the map');
  await expect(added.getByRole('heading')).toBeFocused();

  await added.getByText('Details: who, when, how much').click();
  await added.getByRole('button', { name: 'Take this action off the plan' }).click();
  await expect(added).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(added).toHaveCount(1);
});

test('the actions of one role are told from the others', async ({ page }) => {
  await open(page, 'open=full');
  const all = await page.getByRole('article').count();
  const { owner } = first.decision;
  await page.getByLabel('Owner', { exact: true }).selectOption({ label: owner });
  const mine = page.getByRole('article');
  await expect(mine).not.toHaveCount(all);
  for (const one of await mine.all()) await expect(one).toContainText(`Owner: ${owner}`);
});

test('it says whether everything fits, month by month', async ({ page }) => {
  await open(page, 'open=full');
  const hours = page.getByRole('region', { name: 'What fits your hours' });
  const asked = pending
    .filter(({ decision }) => decision.due !== null)
    .reduce((sum, action) => sum + (action.hours ?? 0), 0);
  const last = hours.getByRole('row').last();
  await expect(last.getByRole('cell').nth(1)).toHaveText(String(asked));
  // What the table says of its months, the sentence above says in words.
  const short = (await hours.getByRole('cell', { name: 'No', exact: true }).count()) > 0;
  await expect(hours).toContainText(short ? /the team is \d+ hours? short/ : /Everything with a date fits/);
});

test('the plan is saved as a file, and opened', async ({ page }) => {
  await open(page, 'open=full');
  await page.getByRole('button', { name: 'Spreadsheet (XLSX)' }).click();
  await expect(page.getByText('The plan is saved')).toBeVisible();
  await expect(page.getByText('Action plan.xlsx')).toBeVisible();
  await page.getByRole('button', { name: 'Dates for a calendar (ICS)' }).click();
  await expect(page.getByText('Action plan.ics')).toBeVisible();
});

test('what could not be saved says so and is left as it was', async ({ page }) => {
  await open(page, 'open=full&fail=changePlan:disk-full');
  const field = page.getByLabel('An action of your own');
  await field.fill('Show the board the map');
  await field.press('Enter');
  await expect(page.getByRole('alert')).toContainText('no room left');
  await expect(field).toHaveValue('Show the board the map');
});

test('the plan of the example is read, not changed', async ({ page }) => {
  await open(page, 'open=example');
  await expect(action(page, FIRST)).toContainText(NOW);
  await expect(page.getByRole('main').getByRole('radio')).toHaveCount(0);
  await expect(page.getByLabel('An action of your own')).toHaveCount(0);
});

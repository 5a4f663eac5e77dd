import type { Page } from '@playwright/test';
import type { Opening } from '../src/backend/memory/dossiers.ts';
import type { Settings } from '../src/backend/generated.ts';
import type { Place } from '../src/navigation.svelte.ts';
import type { Over } from '../src/rehearsal.ts';
import { calm, visit } from './open.ts';

/** A dossier in which nobody has written, one that can only be read, one that is as full as they get. */
export const dossiers = ['empty', 'example', 'full'] as const satisfies Opening[];
export type Dossier = (typeof dossiers)[number];

/** The languages and their regions, as the window speaks them. */
export const languages = ['fr-CA', 'en-CA'] as const;

/** A screen, or a part of one that is looked at by itself. */
export interface Screen {
  name: string;
  place: Place;
  settings?: Partial<Settings>;
  /** The dossiers with which one comes there; all of them where nothing is said. */
  with?: Dossier[];
  /** What one presses there, by its place among the choices at the top. */
  choice?: number;
  /** What lies over it. */
  over?: Over;
  /** What is looked for in the search; a word of both languages. */
  query?: string;
}

const practice = 'trust-contracts';
const written: Dossier[] = ['example', 'full'];

/** Every screen there is, in the order of a first time. */
export const screens: Screen[] = [
  { name: 'welcome', place: { screen: 'welcome' } },
  { name: 'home', place: { screen: 'home' } },
  { name: 'profile', place: { screen: 'profile' } },
  ...(['tool', 'asset', 'flow', 'skill', 'map'] as const).map((list) => ({
    name: `inventory-${list}`,
    place: { screen: 'inventory', list } as const,
  })),
  { name: 'question', place: { screen: 'questionnaire', practice } },
  {
    name: 'dimension',
    place: { screen: 'questionnaire', dimension: 'trust' },
    settings: { wholeDimension: true },
  },
  { name: 'check', place: { screen: 'check' }, settings: { wholeDimension: false } },
  { name: 'results', place: { screen: 'results' } },
  { name: 'results-dimension', place: { screen: 'results', dimension: 'trust' }, with: written },
  ...['steps', 'skills', 'help', 'project'].map((part, choice) => ({
    name: `advice-${part}`,
    place: { screen: 'advice' } as const,
    with: written,
    choice,
  })),
  { name: 'advice', place: { screen: 'advice' }, with: ['empty'] },
  { name: 'advice-practice', place: { screen: 'advice', practice }, with: written },
  { name: 'brief', place: { screen: 'brief', provider: 'amo' }, with: written },
  { name: 'contacts', place: { screen: 'contacts' } },
  { name: 'report', place: { screen: 'report' } },
  { name: 'sign-off', place: { screen: 'sign-off' } },
  { name: 'plan', place: { screen: 'plan' } },
  { name: 'progress', place: { screen: 'progress' } },
  { name: 'year', place: { screen: 'year' }, with: ['empty', 'full'] },
  ...(['profile', 'inventory', 'answers', 'left'] as const).map((step) => ({
    name: `year-${step}`,
    place: { screen: 'year', step } as const,
    with: ['example'] as Dossier[],
  })),
  { name: 'handover', place: { screen: 'handover' } },
  { name: 'glossary', place: { screen: 'glossary' } },
  { name: 'find-out', place: { screen: 'find-out' } },
  { name: 'settings', place: { screen: 'settings' } },
  { name: 'help', place: { screen: 'help' } },
  { name: 'accessibility', place: { screen: 'help', part: 'accessibility' } },
  { name: 'guide', place: { screen: 'profile' }, over: 'guide', with: ['empty', 'example'] },
  { name: 'keys', place: { screen: 'questionnaire', practice }, over: 'keys', with: ['empty'] },
  { name: 'find', place: { screen: 'home' }, over: 'find', with: ['full'] },
  { name: 'find-something', place: { screen: 'home' }, over: 'find', query: 'site', with: ['full'] },
];

/** The screens to which one comes with a dossier. */
export const screensWith = (dossier: Dossier): Screen[] =>
  screens.filter((screen) => screen.with?.includes(dossier) ?? true);

/** Shows a screen whole, as if one had just come there. */
export async function show(page: Page, screen: Screen): Promise<void> {
  const { place, settings, choice, over, query } = screen;
  await visit(page, place, settings, over);
  if (query !== undefined) {
    await page.getByRole('dialog').getByRole('combobox').fill(query);
    await calm(page);
  }
  if (choice === undefined) return;
  await page.getByRole('main').getByRole('radio').nth(choice).check();
  await calm(page);
}

/** Forms that are folded away are all alike: the first ones stand for all. */
const UNFOLDED = 6;

/** Opens what a screen folds away, and the first entry of a list. */
export async function unfold(page: Page): Promise<void> {
  const entry = page.locator('[data-entry] > button[aria-expanded="false"]').first();
  if (await entry.count()) await entry.press('Enter');
  await page.locator('main details').evaluateAll((all, most) => {
    all.forEach((one, at) => ((one as HTMLDetailsElement).open = at < most));
  }, UNFOLDED);
  await calm(page);
}

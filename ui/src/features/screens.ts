import { completeWords } from '../l10n/index.ts';

/** The screens that are not there from the start. */
const later = {
  advice: () => import('./advice/Advice.svelte'),
  brief: () => import('./brief/Brief.svelte'),
  check: () => import('./check/Check.svelte'),
  contacts: () => import('./contacts/Contacts.svelte'),
  'find-out': () => import('./find-out/FindOut.svelte'),
  glossary: () => import('./glossary/Glossary.svelte'),
  handover: () => import('./handover/Handover.svelte'),
  help: () => import('./help/Help.svelte'),
  inventory: () => import('./inventory/Inventory.svelte'),
  plan: () => import('./plan/Plan.svelte'),
  profile: () => import('./profile/Profile.svelte'),
  progress: () => import('./progress/Progress.svelte'),
  questionnaire: () => import('./questionnaire/Questionnaire.svelte'),
  report: () => import('./report/Report.svelte'),
  results: () => import('./results/Results.svelte'),
  settings: () => import('./settings/Settings.svelte'),
  'sign-off': () => import('./sign-off/SignOff.svelte'),
  year: () => import('./year/Year.svelte'),
};

type Later = keyof typeof later;
type Screens = { [S in Later]: Awaited<ReturnType<(typeof later)[S]>>['default'] };

/** The screens that are there. Nobody arrives at one before it was brought, so that each can be taken for granted. */
export const screens = {} as Screens;

/** Brings a screen and the words it may need; those of the start are there already. */
export async function bring(screen: string): Promise<void> {
  if (!isLater(screen)) return;
  await Promise.all([load(screen), completeWords()]);
}

/** Brings all that is not there yet, while nobody waits for it. */
export async function bringAll(): Promise<void> {
  await completeWords();
  for (const screen of Object.keys(later)) await bring(screen);
}

async function load<S extends Later>(screen: S): Promise<void> {
  if (screen in screens) return;
  const brought = await later[screen]();
  screens[screen] = brought.default as Screens[S];
}

function isLater(screen: string): screen is Later {
  return screen in later;
}

/** Which practices of the questionnaire are gone through. */
export type Sieve = 'all' | 'unanswered' | 'unknown' | 'review';

/** Where one is: one place at a time, with a way back. `at` is the id of what to look at there. */
export type Place =
  | { screen: 'welcome' }
  | { screen: 'home' }
  | { screen: 'profile'; field?: string }
  /** With `only`, the dimension is answered by itself: the way ends with it. */
  | { screen: 'questionnaire'; dimension?: string; practice?: string; sieve?: Sieve; only?: boolean }
  | { screen: 'check'; dimension?: string; only?: boolean }
  | { screen: 'results'; dimension?: string }
  | { screen: 'advice'; practice?: string; show?: 'steps' | 'skills' | 'providers'; at?: string }
  | { screen: 'inventory'; list?: 'tool' | 'asset' | 'flow' | 'skill' | 'map'; item?: string; at?: string }
  | { screen: 'brief'; provider: string }
  | { screen: 'contacts'; kind?: string; at?: string }
  | { screen: 'glossary'; term?: string }
  | { screen: 'find-out' }
  | { screen: 'report' }
  | { screen: 'plan'; at?: string }
  | { screen: 'sign-off' }
  | { screen: 'year'; step?: 'profile' | 'inventory' | 'answers' | 'left'; dimension?: string }
  | { screen: 'progress' }
  | { screen: 'handover' }
  | { screen: 'settings' }
  /** Without a part, how the program works. */
  | { screen: 'help'; part?: 'accessibility' };

let place = $state.raw<Place>({ screen: 'welcome' });
const behind: Place[] = [];
/** Asked before a place is left, so that nothing being typed is lost. */
// eslint-disable-next-line svelte/prefer-svelte-reactivity -- asked, never shown
const leaving = new Set<() => Promise<void>>();
/** Asked before a place is arrived at, so that what it shows is there. */
let prepare: (to: Place) => Promise<void> = () => Promise.resolve();
let asked = 0;

/** Where one is. */
export const here = (): Place => place;

/** Whether there is a way back. */
export const canGoBack = (): boolean => behind.length > 0;

/** Goes somewhere, once what is being typed is saved and what is to be shown is there. The last call wins. */
export async function go(to: Place): Promise<void> {
  if (!(await ready(to))) return;
  if (!same(place, to)) behind.push(place);
  place = to;
}

const same = (a: Place, b: Place) => JSON.stringify(a) === JSON.stringify(b);

/** Goes where one was before. */
export async function back(): Promise<void> {
  const to = behind.at(-1) ?? place;
  if (!(await ready(to))) return;
  behind.pop();
  place = to;
}

/** Whether nobody asked for another place meanwhile. */
async function ready(to: Place): Promise<boolean> {
  const mine = ++asked;
  await settle();
  await prepare(to);
  return mine === asked;
}

/** Starts over from a place: what was before belongs to another dossier. */
export function restart(from: Place): void {
  asked += 1;
  behind.length = 0;
  place = from;
}

/** Sets what has to be there before a place is arrived at. */
export function beforeArriving(call: (to: Place) => Promise<void>): void {
  prepare = call;
}

/** Saves what is being typed, wherever it is typed. */
export async function settle(): Promise<void> {
  await Promise.all([...leaving].map((save) => save()));
}

/** Registers what has to be saved before leaving; returns how to take it off. */
export function beforeLeaving(save: () => Promise<void>): () => void {
  leaving.add(save);
  return () => leaving.delete(save);
}

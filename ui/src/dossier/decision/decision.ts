import type { DecisionView, SubjectView } from '../../backend/generated.ts';

/** Characters that the texts of a decision hold at most. */
export const limits = { reason: 500, wording: 500, owner: 500, deputy: 500, note: 4000 } as const;

/** A text of a decision. */
export type TextField = keyof typeof limits;

/** What the program takes at most as a sum. */
export const MOST = 100_000_000;

export const verdicts = ['accepted', 'postponed', 'rejected'] as const;
export type Verdict = (typeof verdicts)[number];

export const isVerdict = (word: string | null): word is Verdict =>
  verdicts.some((verdict) => verdict === word);

/** Nothing decided yet. */
export function undecided(subject: SubjectView): DecisionView {
  return {
    subject,
    verdict: null,
    reason: '',
    wording: '',
    owner: '',
    deputy: '',
    due: null,
    budget: null,
    quotes: [],
    spent: null,
    effort: null,
    history: [],
    note: '',
  };
}

/** Whether two decisions say the same. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The currency of the venue's country, else of the language on screen. */
export function currencyOf(country: string | null, locale: string): string {
  if (country === 'QC' || country === 'CA') return 'CAD';
  if (country === 'FR' || country === 'EU') return 'EUR';
  return locale.endsWith('-CA') ? 'CAD' : 'EUR';
}

/** A list with one of its things moved by so many places, or `null` where it cannot go further. */
export function moved<T>(list: readonly T[], from: number, by: number): T[] | null {
  const to = from + by;
  const one = list[from];
  if (one === undefined || to < 0 || to >= list.length) return null;
  const rest = list.filter((_, at) => at !== from);
  return [...rest.slice(0, to), one, ...rest.slice(to)];
}

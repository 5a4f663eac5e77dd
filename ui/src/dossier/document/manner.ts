import type { BriefOptions, Paper } from '../../backend/generated.ts';
import type { Locale } from '../../l10n/index.ts';

/** The languages of a document. The French of France is the base: it is named after its place all the same. */
export const languages = ['fr', 'fr-CA', 'en', 'en-CA'] as const satisfies readonly Locale[];

export const papers = ['a4', 'letter'] as const satisfies readonly Paper[];

/** The language and the paper of a document. */
export type Manner = Pick<BriefOptions, 'locale' | 'paper'>;

/** The language on screen and the paper of the venue's printer. */
export function proposed(locale: string, country: string | null): Manner {
  const american = country === 'QC' || country === 'CA' || (country === null && locale.endsWith('-CA'));
  return {
    locale: languages.find((tag) => tag === locale) ?? (locale.startsWith('fr') ? 'fr' : 'en'),
    paper: american ? 'letter' : 'a4',
  };
}

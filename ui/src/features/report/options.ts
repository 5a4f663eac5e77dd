import type { Paper, ReportOptions } from '../../backend/generated.ts';
import type { Locale } from '../../l10n/index.ts';

/** The languages of a report. The French of France is the base: it is named after its place all the same. */
export const languages = ['fr', 'fr-CA', 'en', 'en-CA'] as const satisfies readonly Locale[];

/** The annexes, in the order of printing. */
export const annexes = [
  'legal',
  'dimensions',
  'radar',
  'steps',
  'plan',
  'skills',
  'providers',
  'map',
  'progress',
  'answers',
  'method',
] as const;

export const papers = ['a4', 'letter'] as const satisfies readonly Paper[];

/** What most venues want: their language, the paper of their printer, everything but the notes and the radar. */
export function proposed(locale: string, country: string | null): ReportOptions {
  const american = country === 'QC' || country === 'CA' || (country === null && locale.endsWith('-CA'));
  return {
    locale: languages.find((tag) => tag === locale) ?? (locale.startsWith('fr') ? 'fr' : 'en'),
    paper: american ? 'letter' : 'a4',
    contents: annexes.filter((annex) => annex !== 'answers' && annex !== 'radar'),
    confidential: false,
    logo: true,
  };
}

/** A size as people say it: whole kilobytes, then megabytes with one decimal. */
export function size(bytes: number): { unit: 'kb' | 'mb'; amount: number } {
  return bytes < 1_000_000
    ? { unit: 'kb', amount: Math.max(1, Math.round(bytes / 1000)) }
    : { unit: 'mb', amount: Math.round(bytes / 100_000) / 10 };
}

/*
 * Written from locales/fr by a test of the crate jauge-l10n: run it with JAUGE_ACCEPT=1 after changing a message.
 */

/** What each interface message takes. */
export interface MessageArguments {
  'format-date': { day: number; month: number; year: number };
  'format-date-time': { day: number; hour: number; minute: number; month: number; year: number };
  'format-day': { day: number };
  'format-decimal': { fraction: string; whole: string };
  'format-group-mark': undefined;
  'format-list-end': { first: string; last: string };
  'format-list-start': { first: string; rest: string };
  'format-minute': { minute: number };
  'format-money-cad': { amount: string };
  'format-money-eur': { amount: string };
  'format-month': { month: number; year: number };
  'format-month-abbreviation': { month: number };
  'format-month-name': { month: number };
  'format-negative': { digits: string };
  'format-quote': { text: string };
  'format-short-date': { day: number; month: number; year: number };
  'format-time': { hour: number; minute: number };
}

export type MessageId = keyof MessageArguments;

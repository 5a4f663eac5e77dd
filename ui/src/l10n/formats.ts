import type { MessageArguments, MessageId } from './ids.ts';

/** Prints an interface message; the values are those it takes. */
export type Print = <Id extends MessageId>(id: Id, ...values: Values<Id>) => string;

/** No argument for a message without variables, one object otherwise. */
export type Values<Id extends MessageId> = [MessageArguments[Id]] extends [undefined]
  ? []
  : [values: MessageArguments[Id]];

/** A sum in whole units. */
export interface Money {
  amount: number;
  currency: 'CAD' | 'EUR';
}

/**
 * Dates, numbers, lists and money, made of the messages of `formats.ftl` as the Rust crate makes them: what is
 * decided here in code is decided there as well. Nothing comes from `Intl`, whose words differ between webviews.
 *
 * Dates and times are civil ones as they come from Rust (`2026-11-21`, `14:07`, `2026-11-21T14:07`): no time zone.
 */
export class Formats {
  readonly #print: Print;

  constructor(print: Print) {
    this.#print = print;
  }

  /** « 21 novembre 2026 » */
  date(iso: string): string {
    return this.#print('format-date', day(iso));
  }

  /** « 21 nov. 2026 », for tables and margins. */
  shortDate(iso: string): string {
    return this.#print('format-short-date', day(iso));
  }

  /** « novembre 2026 »; the day is left out. */
  month(iso: string): string {
    const { month, year } = day(iso);
    return this.#print('format-month', { month, year });
  }

  /** « 14 h 07 » */
  time(iso: string): string {
    return this.#print('format-time', hour(iso));
  }

  /** « 21 novembre 2026 à 14 h 07 » */
  dateTime(iso: string): string {
    return this.#print('format-date-time', { ...day(iso), ...hour(iso) });
  }

  /** A whole number in groups of three digits: « 12 400 ». */
  integer(number: number): string {
    const mark = this.#print('format-group-mark');
    const digits = Math.abs(number)
      .toFixed(0)
      .replace(/\B(?=(\d{3})+$)/g, mark);
    return number < 0 ? this.#print('format-negative', { digits }) : digits;
  }

  /** A number of at most two decimals: « 4,5 ». */
  quantity(number: number): string {
    const hundredths = Math.round(number * 100);
    const whole = this.integer(Math.floor(hundredths / 100));
    const fraction = String(hundredths % 100)
      .padStart(2, '0')
      .replace(/0+$/, '');
    return fraction ? this.#print('format-decimal', { whole, fraction }) : whole;
  }

  /** « a, b et c »; nothing for no item. */
  list(items: readonly string[]): string {
    const [last, ...before] = [...items].reverse();
    if (last === undefined) return '';
    const [first, ...others] = before;
    if (first === undefined) return last;
    const end = this.#print('format-list-end', { first, last });
    return others.reduce((rest, item) => this.#print('format-list-start', { first: item, rest }), end);
  }

  /** A sum in whole units: « 1 200 $ ». */
  money({ amount, currency }: Money): string {
    const id = currency === 'CAD' ? 'format-money-cad' : 'format-money-eur';
    return this.#print(id, { amount: this.integer(amount) });
  }

  /** The words of someone, between the marks of the language. */
  quote(text: string): string {
    return this.#print('format-quote', { text });
  }
}

function day(iso: string) {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(iso);
  if (!parts) throw new RangeError(`not a date: ${iso}`);
  return { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
}

function hour(iso: string) {
  const parts = /(?:^|T)(\d\d):(\d\d)/.exec(iso);
  if (!parts) throw new RangeError(`not a time: ${iso}`);
  return { hour: Number(parts[1]), minute: Number(parts[2]) };
}

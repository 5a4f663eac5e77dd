import type { Money, Values } from './formats.ts';
import type { MessageId } from './ids.ts';
import { baseOf, load, loadLater, pseudo, type Locale } from './locales.ts';
import { Texts, type OwnWords } from './texts.ts';

/** Makes the texts of the language in use, with the words of an edition. */
type Make = (own: OwnWords | null) => Texts;

let current = $state.raw<Texts>();
let made: Make | undefined;
let own: OwnWords | null = null;
let asked = 0;
/** Brings the words of the language asked for last, all of them. */
let complete: () => Promise<void> = () => Promise.resolve();

function texts(): Texts {
  if (!current) throw new Error('no language chosen yet: await setLocale before mounting');
  return current;
}

/**
 * Changes the language of the whole window once its words are loaded. The last call wins, however long the
 * loading of an earlier one lasts.
 */
export async function setLocale(tag: Locale | typeof pseudo): Promise<void> {
  const done = use(maker(tag, true));
  complete = () => done;
  await done;
}

/** Chooses the language with no more words than the first screens need: the others come with `completeWords`. */
export async function startLocale(tag: Locale | typeof pseudo): Promise<void> {
  complete = () => setLocale(tag);
  await use(maker(tag, false));
}

/** Brings the words that the first screens did without, where they are not there yet. */
export async function completeWords(): Promise<void> {
  await complete();
}

/** Takes over a language once it is there, unless another was asked for meanwhile. */
async function use(making: Promise<Make>): Promise<void> {
  const mine = ++asked;
  const make = await making;
  if (mine !== asked) return;
  made = make;
  current = make(own);
  document.documentElement.lang = current.locale;
}

/**
 * Lets the words of an edition of the model come before the program's, in this language and in those chosen later;
 * `null` for the program's alone. At once, so that what is shown and its words change together.
 */
export function setEdition(words: OwnWords | null): void {
  own = words;
  if (made) current = made(words);
}

async function maker(tag: Locale | typeof pseudo, whole: boolean): Promise<Make> {
  if (tag !== pseudo) {
    const files = await words(baseOf(tag), whole);
    return (own) => new Texts(tag, files, undefined, own);
  }
  // Spelt out, since released builds leave the module out only where they see the condition.
  if (import.meta.env.DEV || import.meta.env.MODE === 'test') {
    const { lengthen } = await import('./pseudo.ts');
    const files = await words('fr', whole);
    return () => new Texts('fr', files, lengthen);
  }
  throw new Error(`no such language: ${tag}`);
}

async function words(base: 'fr' | 'en', whole: boolean) {
  const [first, later] = await Promise.all([load(base), whole ? loadLater(base) : {}]);
  return { ...first, ...later };
}

/** The language in use. */
export const locale = (): Locale => texts().locale;

/** An interface message, in the language in use. */
export const t = <Id extends MessageId>(id: Id, ...values: Values<Id>): string =>
  texts().print(id, ...values);

/** Whether there is an interface message with this id, for ids made of data. */
export const knows = (id: string): id is MessageId => texts().knows(id);

/** A text of the maturity model. */
export const model = (id: string): string => texts().model(id);

/** Whether the model has this text. */
export const has = (id: string): boolean => texts().has(id);

/** « 21 novembre 2026 » */
export const date = (iso: string): string => texts().formats.date(iso);

/** « 21 nov. 2026 » */
export const shortDate = (iso: string): string => texts().formats.shortDate(iso);

/** « novembre 2026 » */
export const month = (iso: string): string => texts().formats.month(iso);

/** « 14 h 07 » */
export const time = (iso: string): string => texts().formats.time(iso);

/** « 21 novembre 2026 à 14 h 07 » */
export const dateTime = (iso: string): string => texts().formats.dateTime(iso);

/** « 12 400 » */
export const integer = (number: number): string => texts().formats.integer(number);

/** « 4,5 » */
export const quantity = (number: number): string => texts().formats.quantity(number);

/** « a, b et c » */
export const list = (items: readonly string[]): string => texts().formats.list(items);

/** « 1 200 $ » */
export const money = (sum: Money): string => texts().formats.money(sum);

/** « oui » between the marks of the language */
export const quote = (text: string): string => texts().formats.quote(text);

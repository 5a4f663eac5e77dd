/** The texts and formats of the window, over the same `locales/` as the Rust side. */
export {
  completeWords,
  date,
  dateTime,
  has,
  integer,
  knows,
  list,
  locale,
  model,
  money,
  month,
  quantity,
  quote,
  setEdition,
  setLocale,
  shortDate,
  startLocale,
  t,
  time,
} from './current.svelte.ts';
export type { OwnWords } from './texts.ts';
export type { Money, Values } from './formats.ts';
export type { MessageArguments, MessageId } from './ids.ts';
export { isLocale, locales, otherLanguage, pseudo, type Locale } from './locales.ts';

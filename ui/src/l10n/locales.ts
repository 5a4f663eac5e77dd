/** The languages offered, base languages before their regions. The same list stands in the Rust crate. */
export const locales = ['fr', 'fr-CA', 'fr-FR', 'en', 'en-CA'] as const;

export type Locale = (typeof locales)[number];

/** The accented and lengthened language of layout tests; absent from released builds. */
export const pseudo = 'x-pseudo';

/** Whether this build is for those who make the program rather than for those who use it. */
export const underTest = import.meta.env.DEV || import.meta.env.MODE === 'test';

export function isLocale(tag: string): tag is Locale {
  return (locales as readonly string[]).includes(tag);
}

/** The language without its region: `fr` of `fr-CA`. */
export function baseOf(locale: Locale): 'fr' | 'en' {
  return locale.startsWith('fr') ? 'fr' : 'en';
}

/** French for English, and the other way round, in the words of the same place where it has both. */
export function otherLanguage(locale: string): Locale {
  const place = locale.endsWith('-CA') ? '-CA' : '';
  return locale.startsWith('fr') ? `en${place}` : `fr${place}`;
}

/** The files of one language and its regions: path to content. */
export type Files = Record<string, string>;

/** The words of the first screens. */
export async function load(base: 'fr' | 'en'): Promise<Files> {
  const words = base === 'fr' ? await import('./words/fr.ts') : await import('./words/en.ts');
  return words.default;
}

/** The words of all the other screens. */
export async function loadLater(base: 'fr' | 'en'): Promise<Files> {
  const words = base === 'fr' ? await import('./words/fr-later.ts') : await import('./words/en-later.ts');
  return words.default;
}

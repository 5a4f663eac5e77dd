import type { Session } from '../../backend/session.svelte.ts';
import { locale, setLocale, type Locale } from '../../l10n/index.ts';
import { settle } from '../../navigation.svelte.ts';

// The region is kept where the other language has it: Canada has both.
const twins: Record<Locale, Locale> = {
  fr: 'en',
  'fr-FR': 'en',
  'fr-CA': 'en-CA',
  en: 'fr',
  'en-CA': 'fr-CA',
};

/** The same region in the other language. */
export const otherLanguage = (): Locale => twins[locale()];

/** Shows everything in the other language, now and the next time. */
export async function changeLanguage(session: Session): Promise<void> {
  const wanted = otherLanguage();
  await settle();
  await setLocale(wanted);
  await session.saveSettings({ ...session.settings, locale: wanted });
}

import type { Session } from '../../backend/session.svelte.ts';
import { locale, otherLanguage, setLocale } from '../../l10n/index.ts';
import { settle } from '../../navigation.svelte.ts';

/** Shows everything in the other language, now and the next time. */
export async function changeLanguage(session: Session): Promise<void> {
  const wanted = otherLanguage(locale());
  await settle();
  await setLocale(wanted);
  await session.changeSettings({ locale: wanted });
}

import type { Session } from '../../backend/session.svelte.ts';
import { short } from '../../dossier/short.ts';
import { model, t } from '../../l10n/index.ts';
import type { Place } from '../../navigation.svelte.ts';

/** What the window is called while a screen is shown. */
export function screenName(session: Session, place: Place): string {
  if (place.screen === 'settings') return t('shell-settings');
  if (place.screen === 'help') return t(place.part ? 'shell-accessibility' : 'shell-help');
  if (place.screen === 'glossary') return t('shell-glossary');
  if (!session.dossier || place.screen === 'welcome') return t('shell-welcome');
  if (place.screen === 'home') return short(session.dossier.profile.name);
  if (place.screen === 'questionnaire') return questionName(place);
  if (place.screen === 'brief' || place.screen === 'contacts' || place.screen === 'find-out')
    return t(`shell-${place.screen}`);
  return t(`shell-part-${place.screen}`);
}

function questionName({ dimension, practice }: Extract<Place, { screen: 'questionnaire' }>): string {
  if (practice) return model(`q-${practice}-name`);
  return dimension ? model(`dim-${dimension}`) : t('shell-parts');
}

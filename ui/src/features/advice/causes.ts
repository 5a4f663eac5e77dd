import type { CauseView, ProfileView } from '../../backend/generated.ts';
import type { Session } from '../../backend/session.svelte.ts';
import { listOf } from '../../dossier/found.ts';
import { levelWords } from '../../dossier/words.ts';
import { list, model, quantity, t } from '../../l10n/index.ts';
import type { Place } from '../../navigation.svelte.ts';

/** A cause with its words and where it can be read again. */
export interface Cause {
  key: string;
  words: string;
  place: Place;
}

/** What a cause says, in the words of the screen. */
export function cause(session: Session, view: CauseView): Cause {
  if (view.practice !== undefined) return practiceCause(session, view.practice);
  if (view.profile !== undefined) return profileCause(session, view.profile);
  return view.finding === undefined
    ? inventoryCause(view.count, `count-${view.count}`)
    : inventoryCause(view.finding, `finding-${view.finding}`);
}

/** Whether one of the causes is the answer to a practice. */
export const restsOn = (causes: readonly CauseView[], practice: string): boolean =>
  causes.some((one) => one.practice === practice);

function practiceCause(session: Session, practice: string): Cause {
  const answer = session.dossier?.answers[practice];
  const state = answer?.state ?? 'unanswered';
  const found = state === 'level' && answer?.level ? levelWords(answer.level) : model(`state-${state}`);
  return {
    key: practice,
    words: t('advice-cause', { cause: model(`q-${practice}-name`), found }),
    place: { screen: 'questionnaire', practice },
  };
}

function inventoryCause(id: string, text: string): Cause {
  return {
    key: id,
    words: t('advice-cause-inventory', { cause: model(text) }),
    place: { screen: 'inventory', list: listOf(id) },
  };
}

function profileCause(session: Session, field: string): Cause {
  const { name, found } = fieldSaid(session, field);
  return {
    key: field,
    words: found
      ? t('advice-cause-profile', { cause: name, found })
      : t('advice-cause-unsaid', { cause: name }),
    place: { screen: 'profile', field },
  };
}

// Ids made of data: a rule may name any field, and each has its words.
/** A field of the profile and what it says; `null` where it says nothing. */
export function fieldSaid(session: Session, field: string): { name: string; found: string | null } {
  // The exchange file's names, which rules are written in, differ from those of the window by their shape only.
  const own = field.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()) as keyof ProfileView;
  const name = fieldName(field.replaceAll('_', '-'));
  return { name, found: session.dossier && value(own, session.dossier.profile[own]) };
}

const fieldName = (field: string): string => t(`advice-field-${field}` as 'advice-field-staff');
/** A tool of the profile, in a sentence. */
export const toolWord = (code: string): string => t(`advice-tool-${code}` as 'advice-tool-other');
const budget = (code: string): string => t(`advice-budget-${code}` as 'advice-budget-none');

function value(field: keyof ProfileView, held: ProfileView[keyof ProfileView]): string | null {
  if (held === null || (Array.isArray(held) && held.length === 0)) return null;
  if (typeof held === 'boolean') return t(held ? 'advice-yes' : 'advice-no');
  if (typeof held === 'number') return quantity(held);
  if (field === 'toolChange' && Array.isArray(held)) return list(held.map(toolWord));
  if (field === 'budgetBand' && typeof held === 'string') return budget(held);
  return t('advice-stated');
}

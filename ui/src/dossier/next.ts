import type { Session } from '../backend/session.svelte.ts';
import { model, t } from '../l10n/index.ts';
import type { Place } from '../navigation.svelte.ts';
import { isOpen, sieved, whole } from './form.ts';
import { portrait } from './portrait.ts';

/** What to do next, and where. */
export interface Next {
  place: Place;
  label: string;
}

/**
 * The first of the things that are not done: the profile, the questions, the doubts, then the results. Who has begun
 * to answer without a profile is not sent back to it before the questions are done. The question or the profile one
 * is at comes first already: it is left out.
 */
export function next(session: Session, current?: string, describing = false): Next | null {
  const dossier = session.dossier;
  if (!dossier) return null;
  if (!dossier.readOnly) {
    const profile =
      !describing && portrait(dossier.profile).state === 'not-started'
        ? ({ place: { screen: 'profile' }, label: t('shell-next-profile') } as const)
        : null;
    if (profile && whole(session).done === 0) return profile;
    const open = resume(session, current);
    if (open) {
      const question = model(`q-${open}-name`);
      return {
        place: { screen: 'questionnaire', practice: open },
        label: t('shell-next-question', { question }),
      };
    }
    if (profile) return profile;
    const count = sieved(session, 'review').length;
    if (count > 0)
      return {
        place: { screen: 'questionnaire', sieve: 'review' },
        label: t('shell-next-review', { count }),
      };
  }
  return { place: { screen: 'results' }, label: t('shell-next-results') };
}

/** The question to go on with: the first open one from where one stopped, then from the beginning, `current` aside. */
export function resume(session: Session, current?: string): string | undefined {
  if (!session.dossier) return undefined;
  const { answers, resumeAt } = session.dossier;
  const ids = session.model.dimensions.flatMap((dimension) => dimension.practices.map(({ id }) => id));
  const from = Math.max(0, ids.indexOf(resumeAt));
  const asked = new Set(session.practices.map(({ id }) => id));
  return [...ids.slice(from), ...ids.slice(0, from)].find(
    (id) => id !== current && asked.has(id) && isOpen(answers[id]),
  );
}

import type { DimensionInfo, PracticeInfo } from '../../backend/generated.ts';
import type { Session } from '../../backend/session.svelte.ts';
import { asked, dimensionOf, isOpen, sieved } from '../../dossier/form.ts';
import type { Place } from '../../navigation.svelte.ts';

/** The place of a questionnaire. */
export type Where = Extract<Place, { screen: 'questionnaire' }>;

/** What is gone through: a sieve's own list, one dimension whole, or everything that is asked. */
export function gone(session: Session, where: Where): PracticeInfo[] {
  const alone = aloneIn(session, where);
  if (alone) return alone.practices;
  return where.sieve && where.sieve !== 'all' ? sieved(session, where.sieve) : session.practices;
}

/** The dimension that is answered by itself: all of it, whatever the form. */
export function aloneIn(session: Session, { only, dimension }: Where): DimensionInfo | undefined {
  return only ? session.model.dimensions.find(({ id }) => id === dimension) : undefined;
}

/** Another question of the same way. */
export function onTheWay({ sieve, dimension, only }: Where, practice: string): Where {
  if (only) return { screen: 'questionnaire', dimension, practice, only };
  return { screen: 'questionnaire', practice, sieve };
}

/** The practice that a place is about: the one named, else the first open one of what is gone through. */
export function practiceAt(session: Session, where: Where, list: PracticeInfo[]): string | undefined {
  if (where.practice) return where.practice;
  const answers = session.dossier?.answers ?? {};
  const among = where.dimension
    ? list.filter(({ id }) => dimensionOf(session, id)?.id === where.dimension)
    : list;
  return (among.find(({ id }) => isOpen(answers[id])) ?? among[0])?.id;
}

/** The dimensions asked; the one of `practice` whole, even where the short form leaves it out. */
export function dimensionsAround(session: Session, where: Where, practice: string): DimensionInfo[] {
  const alone = aloneIn(session, where);
  if (alone) return [alone];
  const dimensions = asked(session);
  if (dimensions.some((dimension) => dimension.practices.some(({ id }) => id === practice)))
    return dimensions;
  return session.model.dimensions;
}

/** Where a way that has been gone through leads. */
export function endOf(where: Where): Place {
  return where.only ? { screen: 'check', dimension: where.dimension, only: true } : { screen: 'check' };
}

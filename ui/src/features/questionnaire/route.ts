import type { DimensionInfo, PracticeInfo } from '../../backend/generated.ts';
import type { Session } from '../../backend/session.svelte.ts';
import { asked, dimensionOf, isOpen } from '../../dossier/form.ts';
import type { Place } from '../../navigation.svelte.ts';

/** The place of a questionnaire. */
export type Where = Extract<Place, { screen: 'questionnaire' }>;

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
export function dimensionsAround(session: Session, practice: string): DimensionInfo[] {
  const dimensions = asked(session);
  if (dimensions.some((dimension) => dimension.practices.some(({ id }) => id === practice)))
    return dimensions;
  return session.model.dimensions;
}

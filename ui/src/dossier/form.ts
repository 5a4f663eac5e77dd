import type { AnswerView, DimensionInfo, DimensionProgress, PracticeInfo } from '../backend/generated.ts';
import { dimensionProgress } from '../backend/progress.ts';
import type { Session } from '../backend/session.svelte.ts';
import type { Sieve } from '../navigation.svelte.ts';

/** The dimensions with the practices that are asked: those of the short form only, where that is chosen. */
export function asked(session: Session): DimensionInfo[] {
  if (!session.settings.shortForm) return session.model.dimensions;
  return session.model.dimensions
    .map(({ id, practices }) => ({ id, practices: practices.filter((practice) => practice.shortForm) }))
    .filter((dimension) => dimension.practices.length > 0);
}

/** The dimension of a practice. */
export function dimensionOf(session: Session, practice: string): DimensionInfo | undefined {
  return session.model.dimensions.find((one) => one.practices.some(({ id }) => id === practice));
}

/** How far a dimension has come, in the form that is asked. */
export function standing(session: Session, dimension: DimensionInfo): DimensionProgress {
  const whole = session.dossier?.progress.dimensions.find(({ id }) => id === dimension.id);
  if (whole && !session.settings.shortForm) return whole;
  return dimensionProgress(dimension.id, dimension.practices, session.dossier?.answers ?? {});
}

/** How many of the practices that apply have an answer, in the form that is asked. */
export function whole(session: Session): { done: number; applicable: number } {
  const progress = session.dossier?.progress;
  if (!progress) return { done: 0, applicable: session.practices.length };
  const { done, applicable, shortDone, shortApplicable } = progress;
  return session.settings.shortForm ? { done: shortDone, applicable: shortApplicable } : { done, applicable };
}

/** The practices asked that a sieve keeps. */
export function sieved(session: Session, sieve: Sieve): PracticeInfo[] {
  const answers = session.dossier?.answers ?? {};
  return session.practices.filter((practice) => keeps(sieve, answers[practice.id]));
}

function keeps(sieve: Sieve, answer: AnswerView | undefined): boolean {
  if (sieve === 'unanswered') return isOpen(answer);
  if (sieve === 'unknown') return answer?.state === 'unknown';
  if (sieve === 'review') return answer?.review === true;
  return true;
}

/** Whether a practice still waits for an answer: last year's is none before it is confirmed. */
export const isOpen = (answer: AnswerView | undefined): boolean => !answer || answer.state === 'carried';

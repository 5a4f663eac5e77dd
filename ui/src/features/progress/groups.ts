import type { PracticeChangeView } from '../../backend/generated.ts';

/** What can become of a practice, in the order in which it is told; *same* comes last, folded. */
export const changes = [
  'rose',
  'fell',
  'became-known',
  'became-unknown',
  'applies-now',
  'applies-no-more',
  'answered',
  'not-answered',
  'not-confirmed',
  'question-changed',
  'added',
  'retired',
] as const;
export type Told = (typeof changes)[number];

/** Practices that became the same. */
export interface Group {
  change: Told;
  practices: PracticeChangeView[];
}

/** The practices by what became of them, of one dimension where it is given. */
export function groups(
  practices: readonly PracticeChangeView[],
  dimension: string,
): { moved: Group[]; same: PracticeChangeView[] } {
  const shown = practices.filter((one) => dimension === '' || one.dimension === dimension);
  const moved = changes
    .map((change) => ({ change, practices: shown.filter((one) => one.change === change) }))
    .filter((group) => group.practices.length > 0);
  return { moved, same: shown.filter(({ change }) => change === 'same') };
}

import type { AssessmentInfo } from '../../backend/generated.ts';

/** Two years, the earlier one first. */
export interface Pair {
  then: string;
  now: string;
}

/**
 * The two years after one of them was chosen. They never cross: where the other is not on its side any more, it
 * becomes the neighbour.
 */
export function choose(years: readonly AssessmentInfo[], pair: Pair, side: keyof Pair, year: string): Pair {
  const at = (id: string) => years.findIndex((one) => one.id === id);
  const chosen = { ...pair, [side]: year };
  if (at(chosen.then) < at(chosen.now)) return chosen;
  const neighbour = years[at(year) + (side === 'then' ? 1 : -1)];
  if (!neighbour) return pair;
  return side === 'then' ? { then: year, now: neighbour.id } : { then: neighbour.id, now: year };
}

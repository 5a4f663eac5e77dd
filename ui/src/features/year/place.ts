import type { StepId } from './steps.ts';

/** Where somebody chose to be in a reassessment. */
export interface Spot {
  step: StepId;
  dimension?: string;
}

let last: (Spot & { year: string }) | undefined;

/** Remembers the place in a year for as long as the window is open: whoever changes an answer comes back to it. */
export function remember(year: string, spot: Spot): void {
  last = { year, ...spot };
}

/** The place where one was in a year, if it was left for another screen. */
export const recall = (year: string): Spot | undefined => (last?.year === year ? last : undefined);

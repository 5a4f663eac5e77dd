import type { AnswerView, DimensionInfo, DimensionView } from '../../backend/generated.ts';

/** A practice of a dimension with what is known of it. */
export interface Stand {
  id: string;
  foundation: boolean;
  /** `null` where it is unknown or unanswered. */
  level: number | null;
  state: 'level' | 'unknown' | 'unanswered' | 'na';
}

/** Why a dimension is where it is, in the order in which it is told. */
export type Reason =
  | { kind: 'not-concerned' | 'top' }
  | { kind: 'insufficient'; missing: number; applicable: number }
  | { kind: 'reached'; level: number }
  | { kind: 'tolerated'; practice: string; known: boolean }
  | { kind: 'far' | 'few'; practice: string; next: number }
  | { kind: 'foundation' | 'several'; practices: string[]; next: number };

type Answers = Record<string, AnswerView | undefined>;

/** Where the practices of a dimension stand. A carried answer is none until somebody confirms it. */
export function stands(dimension: DimensionInfo, answers: Answers): Stand[] {
  return dimension.practices.map(({ id, foundation }) => {
    const answer = answers[id];
    if (!answer || answer.state === 'carried') return { id, foundation, level: null, state: 'unanswered' };
    return { id, foundation, level: answer.state === 'level' ? answer.level : null, state: answer.state };
  });
}

/**
 * Tells which part of the scoring rule holds the dimension where it is. The level itself comes from the score:
 * it is explained here, never worked out again.
 */
export function reasons(score: DimensionView, practices: readonly Stand[]): Reason[] {
  if (score.state === 'not-concerned') return [{ kind: 'not-concerned' }];
  const { level, applicable } = score;
  if (level === null) return [{ kind: 'insufficient', missing: applicable - score.answered, applicable }];
  const known = practices.filter((one) => one.state !== 'na');
  const told: Reason[] = [{ kind: 'reached', level }];
  const tolerated = below(known, level)[0];
  if (tolerated) told.push({ kind: 'tolerated', practice: tolerated.id, known: tolerated.level !== null });
  return [...told, level === 5 ? { kind: 'top' } : held(known, level + 1)];
}

/** What keeps the next level shut. */
function held(known: readonly Stand[], next: number): Reason {
  const low = below(known, next);
  const foundations = low.filter((one) => one.foundation).map(({ id }) => id);
  if (foundations.length > 0) return { kind: 'foundation', practices: foundations, next };
  const [first, second] = low;
  if (first && !second) return { kind: known.length < 3 ? 'few' : 'far', practice: first.id, next };
  return { kind: 'several', practices: low.map(({ id }) => id), next };
}

/** What is not known counts as the lowest rung. */
const below = (known: readonly Stand[], level: number) => known.filter((one) => (one.level ?? 1) < level);

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

/** A practice that has to climb for the next level, and the rung from which it would do. */
export interface Wanted {
  practice: Stand;
  rung: number;
}

/** What the next level asks for: all of it, but for one where `spare` says so. */
export interface Ask {
  next: number;
  wanted: Wanted[];
  /** The rung on which one practice that is no foundation may stay; `null` where none may. */
  spare: number | null;
}

/** What would raise a dimension to its next level; `null` where there is no level, or none above. */
export function ask({ level }: DimensionView, practices: readonly Stand[]): Ask | null {
  if (level === null || level === 5) return null;
  const known = practices.filter((one) => one.state !== 'na');
  const next = level + 1;
  const low = below(known, next);
  const others = low.filter((one) => !one.foundation);
  const tolerant = known.length >= 3;
  const alone = tolerant && others.length === 1 ? others[0] : undefined;
  const wanted = low
    .map((practice) => ({ practice, rung: practice === alone ? level : next }))
    // The one that the tolerance serves already has nothing to climb.
    .filter(({ practice, rung }) => (practice.level ?? 1) < rung);
  return { next, wanted, spare: tolerant && others.length > 1 ? level : null };
}

/** The practices whose answer is not known: what a range comes from. */
export const open = (practices: readonly Stand[]): Stand[] =>
  practices.filter(({ state }) => state === 'unknown' || state === 'unanswered');

/** What is not known counts as the lowest rung. */
const below = (known: readonly Stand[], level: number) => known.filter((one) => (one.level ?? 1) < level);

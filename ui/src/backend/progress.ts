import type {
  AnswerView,
  DimensionProgress,
  ModelView,
  PracticeInfo,
  Progress,
  ProgressState,
} from './generated.ts';

type Answers = Record<string, AnswerView | undefined>;

/**
 * How far some practices of a dimension have come, by the rules of the program: stored answers count and
 * nothing else. The program counts the whole form; the short form is counted here.
 */
export function dimensionProgress(
  id: string,
  practices: PracticeInfo[],
  answers: Answers,
): DimensionProgress {
  const given = practices.flatMap((practice) => answers[practice.id] ?? []);
  const count = (keep: (answer: AnswerView) => boolean) => given.filter(keep).length;
  const counts = {
    applicable: practices.length - count((answer) => answer.state === 'na'),
    answered: count((answer) => answer.state === 'level'),
    unknown: count((answer) => answer.state === 'unknown'),
    review: count((answer) => answer.review),
  };
  const visited = count((answer) => answer.state !== 'carried' && answer.switchedOff === null) > 0;
  return { id, ...counts, state: stateOf(counts, visited) };
}

function stateOf(counts: Omit<DimensionProgress, 'id' | 'state'>, visited: boolean): ProgressState {
  const missing = counts.applicable - counts.answered - counts.unknown;
  if (missing > 0) return visited ? 'started' : 'not-started';
  return counts.unknown + counts.review > 0 ? 'to-review' : 'complete';
}

/** How far the whole questionnaire has come. */
export function wholeProgress(model: ModelView, answers: Answers): Progress {
  const all = (practices: (dimension: PracticeInfo[]) => PracticeInfo[]) =>
    model.dimensions.map((dimension) =>
      dimensionProgress(dimension.id, practices(dimension.practices), answers),
    );
  const dimensions = all((practices) => practices);
  const short = all((practices) => practices.filter((practice) => practice.shortForm));
  return {
    dimensions,
    done: done(dimensions),
    applicable: applicable(dimensions),
    shortDone: done(short),
    shortApplicable: applicable(short),
  };
}

const done = (dimensions: DimensionProgress[]) =>
  dimensions.reduce((sum, { answered, unknown }) => sum + answered + unknown, 0);

const applicable = (dimensions: DimensionProgress[]) =>
  dimensions.reduce((sum, dimension) => sum + dimension.applicable, 0);

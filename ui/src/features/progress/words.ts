import type {
  AssessmentInfo,
  ComparisonView,
  DimensionChangeView,
  EffectView,
  PracticeChangeView,
  ScoreView,
} from '../../backend/generated.ts';
import { levelWords } from '../../dossier/words.ts';
import { has, list, model, t } from '../../l10n/index.ts';

/** Where a dimension stood in a year: a level, a range, or why there is none. */
export function scoreWords(score: ScoreView | null): string {
  if (!score) return t('progress-not-asked');
  const { state, level, levelHigh } = score;
  if (state === 'not-concerned') return t('progress-not-concerned');
  if (level === null) return t('progress-insufficient');
  if (levelHigh === null || levelHigh === level) return levelWords(level);
  const [lowName, highName] = [model(`level-${level}`), model(`level-${levelHigh}`)];
  return t('progress-range', { lowName, highName, low: level, high: levelHigh });
}

/** « Amorcé (2 sur 5), puis Structuré (3 sur 5) » */
export const fromTo = ({ then, now }: DimensionChangeView): string =>
  t('progress-from-to', { then: scoreWords(then), now: scoreWords(now) });

/** What the comparable practices of a dimension have gained or lost. */
export function rungWords({ rungs }: DimensionChangeView): string {
  if (rungs === 0) return t('progress-rungs-same');
  return rungs > 0
    ? t('progress-rungs-gained', { count: rungs })
    : t('progress-rungs-lost', { count: -rungs });
}

/** The short name of a practice; one of an earlier edition may have no words here. */
export const practiceName = (id: string, edition: string): string =>
  has(`q-${id}-name`) ? model(`q-${id}-name`) : t('progress-old-question', { edition });

/** From where to where a practice has come, as far as it is known. */
export function practiceWords({ then, now }: PracticeChangeView): string {
  if (then !== null && now !== null && then !== now)
    return t('progress-practice-from-to', { then: levelWords(then), now: levelWords(now) });
  if (now !== null) return t('progress-practice-now', { level: levelWords(now) });
  return then === null ? '' : t('progress-practice-then', { level: levelWords(then) });
}

/** What became of the practice of an action after it: said of when, never of why. */
export function effectWords({ practice: change }: EffectView, edition: string): string {
  if (!change) return '';
  const practice = practiceName(change.practice, edition);
  const { then, now } = change;
  if (then !== null && now !== null && (change.change === 'rose' || change.change === 'fell'))
    return t(`progress-effect-${change.change}`, {
      practice,
      then: levelWords(then),
      now: levelWords(now),
    });
  if (change.change === 'same' || change.change === 'became-known' || change.change === 'not-confirmed')
    return t(`progress-effect-${change.change}`, { practice });
  return t('progress-effect-other', { practice });
}

const moves = ['rose', 'fell', 'became-known', 'became-unknown'] as const;
const incomparable = ['question-changed', 'added', 'retired'];

/** What has moved in a sentence, then what cannot be said. */
export function summary({ practices, then, now, years }: ComparisonView): string[] {
  const count = (...changes: string[]) => practices.filter(({ change }) => changes.includes(change)).length;
  const moved = moves
    .map((change) => ({ change, count: count(change) }))
    .filter((one) => one.count > 0)
    .map((one) => t(`progress-said-${one.change}`, { count: one.count }));
  const between = { then: then.id, now: now.id };
  const said =
    moved.length > 0
      ? [t('progress-said', { ...between, moves: list(moved) })]
      : [t('progress-said-nothing', between)];
  const [unconfirmed, different] = [count('not-confirmed'), count(...incomparable)];
  if (unconfirmed > 0) said.push(t('progress-said-not-confirmed', { count: unconfirmed }));
  if (different > 0) said.push(t('progress-said-not-comparable', { count: different }));
  if (years.some(({ id, finished }) => id === now.id && !finished)) said.push(t('progress-said-open'));
  return said;
}

/** The year, and whether it can still change. */
export const yearWords = ({ id, finished }: AssessmentInfo): string =>
  finished ? id : t('progress-year-open', { year: id });

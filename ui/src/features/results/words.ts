import type { AnswerView, DimensionView } from '../../backend/generated.ts';
import { levelWords } from '../../dossier/words.ts';
import { model, quote, t } from '../../l10n/index.ts';

/** Where a dimension stands: a level, a range, or why there is none. */
export function standingWords({ state, level, levelHigh }: DimensionView): string {
  if (state === 'not-concerned') return t('results-not-concerned');
  if (level === null) return t('results-insufficient');
  if (levelHigh === null || levelHigh === level) return levelWords(level);
  return t('results-level-range', {
    lowName: model(`level-${level}`),
    highName: model(`level-${levelHigh}`),
    low: level,
    high: levelHigh,
  });
}

/** What a dimension and the whole venue share. */
type Rungs = Pick<DimensionView, 'rungs' | 'rungsHigh' | 'rungsMax'>;

/** Rungs climbed, as a range where something is not known. */
export function rungWords({ rungs, rungsHigh, rungsMax: max }: Rungs): string {
  return rungs === rungsHigh
    ? t('results-rungs', { rungs, max })
    : t('results-rungs-range', { low: rungs, high: rungsHigh, max });
}

/** How many of the practices that apply have an answer. */
export function answersWords({ answered, applicable }: DimensionView): string {
  return t('results-answers', { answered, applicable });
}

/** How many practices stand where, those without a level included. */
export function profileWords({ profile, unknown, answered, applicable }: DimensionView): string[] {
  const levels = profile
    .map((count, at) => ({ count, level: at + 1 }))
    .filter(({ count }) => count > 0)
    .map(({ count, level }) => t('results-profile-part', { level: model(`level-${level}`), count }));
  const unanswered = applicable - answered - unknown;
  if (unknown > 0) levels.push(t('results-profile-unknown', { count: unknown }));
  if (unanswered > 0) levels.push(t('results-profile-unanswered', { count: unanswered }));
  return levels;
}

/** The name of a dimension. */
export const dimensionName = (id: string): string => model(`dim-${id}`);

/** The short name of a practice. */
export const practiceName = (id: string): string => model(`q-${id}-name`);

/** Why a practice does not apply: in the venue's own words, else as the profile has it. */
export function naWords(answer: AnswerView | undefined): string {
  if (answer?.reason) return quote(answer.reason);
  return answer?.switchedOff ? model(`applicability-${answer.switchedOff}`) : t('results-na-no-reason');
}

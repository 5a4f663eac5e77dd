import type { AnswerView, FedState, FedView, FeedsView } from '../../backend/generated.ts';
import { isOpen } from '../../dossier/form.ts';
import { levelWords } from '../../dossier/words.ts';
import { model, quote, t } from '../../l10n/index.ts';

/** What is there today first, then what is put off, then what another answer could bring about. */
const states = ['now', 'held-back', 'could'] as const satisfies readonly FedState[];

/** The things in each state, where there are any. */
export function grouped(all: readonly FedView[]): { state: FedState; ids: string[] }[] {
  return states
    .map((state) => ({ state, ids: all.filter((one) => one.state === state).map(({ id }) => id) }))
    .filter(({ ids }) => ids.length > 0);
}

/** What the names of things that are fed begin with. */
export type Stem = 'skill' | 'provider' | 'finding' | 'law';

/** How things stand today: the inventory and the law speak of the same practice, not because of the answer. */
export function stateWords(stem: Stem, state: FedState): string {
  const there = state === 'now';
  if (stem === 'finding') return t(there ? 'questionnaire-feeds-found' : 'questionnaire-feeds-findable');
  if (stem === 'law') return t(there ? 'questionnaire-feeds-watched' : 'questionnaire-feeds-unwatched');
  return t(`questionnaire-feeds-${state}`);
}

/** What the answer does to the level of its dimension, in sentences. */
export function levelSentences(feeds: FeedsView, answer: AnswerView | undefined): string[] {
  const dimension = quote(model(`dim-${feeds.dimension}`));
  if (answer?.state === 'na') return [t('questionnaire-feeds-level-na', { dimension })];
  if (isOpen(answer)) return [t('questionnaire-feeds-level-counts', { dimension })];
  const { level, rise, fall, blocks } = feeds;
  if (level === null) return [t('questionnaire-feeds-level-none', { dimension })];
  const said = [t('questionnaire-feeds-level-now', { dimension, level: levelWords(level) })];
  if (rise)
    said.push(t('questionnaire-feeds-rise', { rung: levelWords(rise.rung), level: levelWords(rise.level) }));
  else if (blocks) said.push(t('questionnaire-feeds-not-alone'));
  if (fall)
    said.push(
      t(fall.rung === 1 ? 'questionnaire-feeds-fall-lowest' : 'questionnaire-feeds-fall', {
        rung: levelWords(fall.rung),
        level: levelWords(fall.level),
      }),
    );
  return said;
}

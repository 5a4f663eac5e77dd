import type { DimensionInfo, YearPracticeView, YearView } from '../../backend/generated.ts';
import type { Task, TaskState } from '../../components/TaskList.svelte';
import { t } from '../../l10n/index.ts';

/** The steps of the new year, in the order of a first time; each can be done at any time. */
export const steps = ['profile', 'inventory', 'answers', 'left'] as const;
export type StepId = (typeof steps)[number];

/** What last year said and nobody has confirmed yet. */
export const toConfirm = (year: YearView): YearPracticeView[] =>
  year.practices.filter(({ state }) => state === 'carried');

/** What has no answer this year: nothing was carried, or what was carried has been taken away. */
export const toAnswer = (year: YearView): YearPracticeView[] =>
  year.practices.filter(({ state }) => state === 'unanswered');

/** Practices that are told apart, since their answers were not carried; one that says the same again is still true. */
export const isAfresh = ({ why, state }: YearPracticeView): boolean =>
  state === 'unanswered' || (state === 'changed' && why !== null);

/** The practices of a dimension. */
export function within(dimension: DimensionInfo, practices: readonly YearPracticeView[]): YearPracticeView[] {
  return practices.filter(({ practice }) => dimension.practices.some(({ id }) => id === practice));
}

/** Everything that still waits for somebody. */
export function left(year: YearView): number {
  const items = year.items.filter(({ checked }) => !checked).length;
  return (year.profile ? 0 : 1) + (items > 0 ? 1 : 0) + toConfirm(year).length + toAnswer(year).length;
}

/** The step to go on with. */
export function resumeStep(year: YearView): StepId {
  if (!year.profile) return 'profile';
  if (year.items.some(({ checked }) => !checked)) return 'inventory';
  return toConfirm(year).length > 0 ? 'answers' : 'left';
}

/** The steps with how far each has come. */
export function tasks(year: YearView, current: StepId): Task[] {
  return steps.map((id) => {
    const { state, label } = standing(year, id);
    return { id, label: t(`year-step-${id}`), state, stateLabel: label, current: id === current };
  });
}

function standing(year: YearView, step: StepId): { state: TaskState; label: string } {
  if (step === 'profile')
    return year.profile
      ? { state: 'complete', label: t('year-state-checked') }
      : { state: 'not-started', label: t('year-state-to-check') };
  if (step === 'inventory') return items(year);
  if (step === 'answers') {
    const count = toConfirm(year).length;
    if (count === 0) return { state: 'complete', label: t('year-state-done') };
    const begun = year.practices.some(({ state }) => state === 'same' || state === 'changed');
    return { state: begun ? 'started' : 'not-started', label: t('year-state-confirm', { count }) };
  }
  const count = left(year);
  return count === 0
    ? { state: 'complete', label: t('year-state-done') }
    : { state: 'review', label: t('year-state-left', { count }) };
}

function items({ items: all }: YearView): { state: TaskState; label: string } {
  const total = all.length;
  const done = all.filter(({ checked }) => checked).length;
  if (total === 0) return { state: 'complete', label: t('year-state-no-items') };
  const state = done === total ? 'complete' : done > 0 ? 'started' : 'not-started';
  return { state, label: t('year-state-items', { done, total }) };
}

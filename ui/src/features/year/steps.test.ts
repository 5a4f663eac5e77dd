import { beforeAll, expect, it } from 'vitest';
import type { YearPracticeView, YearView } from '../../backend/generated.ts';
import { setLocale } from '../../l10n/index.ts';
import { isAfresh, left, resumeStep, tasks, toAnswer, toConfirm } from './steps.ts';

beforeAll(() => setLocale('en'));

const practice = (id: string, state: string, why: string | null = null): YearPracticeView => ({
  practice: id,
  state,
  then: null,
  why,
});

const year = (change: Partial<YearView> = {}): YearView => ({
  from: { id: '2025', date: '2025-11-18', finished: true, edition: '2026.1' },
  practices: [practice('a', 'carried'), practice('b', 'same'), practice('c', 'unanswered', 'afresh')],
  profile: false,
  items: [{ kind: 'tool', id: 't1', name: 'Guichet', summary: '', checked: false }],
  undo: false,
  ...change,
});
const looked = { profile: true, items: [] };

it('counts what waits for somebody, a list of the inventory as one', () => {
  expect(left(year())).toBe(4);
  expect(left(year({ ...looked, practices: [practice('b', 'same'), practice('d', 'changed')] }))).toBe(0);
});

it('tells what is grey from what has no answer', () => {
  expect(toConfirm(year()).map(({ practice: id }) => id)).toEqual(['a']);
  expect(toAnswer(year()).map(({ practice: id }) => id)).toEqual(['c']);
});

it('tells apart what was not carried, answered or not', () => {
  expect(isAfresh(practice('c', 'changed', 'added'))).toBe(true);
  expect(isAfresh(practice('c', 'unanswered'))).toBe(true);
  expect(isAfresh(practice('a', 'carried'))).toBe(false);
  expect(isAfresh(practice('c', 'same', 'afresh'))).toBe(false);
});

it('goes on with the first step that is not done', () => {
  expect(resumeStep(year())).toBe('profile');
  expect(resumeStep(year({ profile: true }))).toBe('inventory');
  expect(resumeStep(year(looked))).toBe('answers');
  expect(resumeStep(year({ ...looked, practices: [practice('b', 'same')] }))).toBe('left');
});

it('says of each step how far it has come', () => {
  const said = tasks(year({ profile: true }), 'answers');
  expect(said.map(({ state, stateLabel }) => [state, stateLabel])).toEqual([
    ['complete', 'checked'],
    ['not-started', '0 of 1'],
    ['started', '1 to confirm'],
    ['review', '3 to see'],
  ]);
  expect(said.find(({ current }) => current)?.id).toBe('answers');
});

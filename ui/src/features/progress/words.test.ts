import { beforeAll, expect, it } from 'vitest';
import type { ComparisonView, EffectView, PracticeChangeView, ScoreView } from '../../backend/generated.ts';
import { fixture } from '../../backend/memory/fixtures.ts';
import { levelWords } from '../../dossier/words.ts';
import { setLocale } from '../../l10n/index.ts';
import { groups } from './groups.ts';
import { effectWords, practiceName, practiceWords, rungWords, scoreWords, summary } from './words.ts';

beforeAll(() => setLocale('en'));

const change = (what: string, then: number | null = null, now: number | null = null): PracticeChangeView => ({
  practice: 'strategy-goals',
  dimension: 'strategy',
  was: ['strategy-goals'],
  change: what,
  then,
  now,
});
const score = (level: number | null, levelHigh = level, state = 'scored'): ScoreView => ({
  state,
  level,
  levelHigh,
  target: null,
  rungs: 0,
  rungsHigh: 0,
  rungsMax: 0,
});
const compared = (...practices: PracticeChangeView[]): ComparisonView => ({
  ...fixture<ComparisonView>('comparison-en'),
  practices,
});

it('says what moved in one sentence', () => {
  const [first] = summary(compared(change('rose', 1, 2), change('rose', 2, 3), change('fell', 3, 1)));
  expect(first).toMatch(/^From 2025 to 2026, 2\spractices rose and one practice fell\.$/);
});

it('says that nothing moved, and what cannot be said', () => {
  const said = summary(compared(change('same', 2, 2), change('not-confirmed', 2), change('added', null, 4)));
  expect(said.slice(0, 3)).toEqual([
    'From 2025 to 2026, no comparable practice changed rung.',
    'One answer carried over is not confirmed: nothing is said of it.',
    'One question has changed, is new or is not asked any more: it cannot be compared.',
  ]);
});

it('never counts what is not comparable as a move', () => {
  const [first] = summary(compared(change('question-changed', 1, 5), change('not-confirmed', 1, 5)));
  expect(first).toContain('no comparable practice');
});

it('names the level of a year, its range, or why there is none', () => {
  expect(scoreWords(score(2))).toBe(levelWords(2));
  expect(scoreWords(score(1, 2))).toMatch(/1\sto\s2\sof\s5/);
  expect(scoreWords(score(null))).toBe('Not enough information');
  expect(scoreWords(score(null, null, 'not-concerned'))).toBe('Not applicable');
  expect(scoreWords(null)).toBe('Not asked');
});

it('counts rungs both ways', () => {
  const rungs = (count: number) =>
    rungWords({ id: 'strategy', then: null, now: null, rungs: count, comparable: true });
  expect([2, 0, -1].map(rungs)).toEqual(['2\u00a0rungs more', 'none', 'one rung fewer']);
});

it('says from where to where, as far as it is known', () => {
  expect(practiceWords(change('rose', 2, 3))).toBe(`From ${levelWords(2)} to ${levelWords(3)}`);
  expect(practiceWords(change('became-known', null, 3))).toBe(`Now: ${levelWords(3)}`);
  expect(practiceWords(change('became-unknown', 3))).toBe(`Before: ${levelWords(3)}`);
  expect(practiceWords(change('not-answered'))).toBe('');
});

it('says what came after an action, never because of it', () => {
  const effect = (practice: PracticeChangeView | null): EffectView => {
    const [action] = fixture<ComparisonView>('comparison-en').actions;
    if (!action) throw new Error('the example has one');
    return { ...action, practice };
  };
  expect(effectWords(effect(change('rose', 2, 3)), '2026.1')).toContain('rose after');
  expect(effectWords(effect(change('question-changed', 2, 3)), '2026.1')).toContain('cannot be compared');
  expect(effectWords(effect(null), '2026.1')).toBe('');
});

it('has a name for a question of an edition that is not on screen', () => {
  expect(practiceName('gone-question', '2025.1')).toBe('A question of edition 2025.1');
});

it('groups practices by what became of them, of one dimension where it is asked', () => {
  const other = { ...change('rose', 1, 2), dimension: 'use' };
  const all = [change('same', 2, 2), other, change('fell', 3, 2), change('rose', 1, 3)];
  expect(groups(all, '').moved.map((group) => [group.change, group.practices.length])).toEqual([
    ['rose', 2],
    ['fell', 1],
  ]);
  expect(groups(all, 'use')).toEqual({ moved: [{ change: 'rose', practices: [other] }], same: [] });
});

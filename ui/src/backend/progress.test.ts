import { describe, expect, it } from 'vitest';
import type { AnswerView, PracticeInfo } from './generated.ts';
import { model } from './memory/fixtures.ts';
import { dimensionProgress, wholeProgress } from './progress.ts';

const practices: PracticeInfo[] = ['a', 'b', 'c'].map((id) => ({
  id,
  foundation: false,
  legal: false,
  shortForm: id === 'a',
}));

function answer(state: AnswerView['state'], more: Partial<AnswerView> = {}): AnswerView {
  const level = state === 'level' || state === 'carried' ? 2 : null;
  return {
    state,
    level,
    was: null,
    reason: '',
    switchedOff: null,
    note: '',
    evidence: '',
    ask: '',
    review: false,
    by: '',
    at: null,
    ...more,
  };
}

const state = (answers: Record<string, AnswerView>) => dimensionProgress('d', practices, answers).state;

describe('how far a dimension has come', () => {
  it('is not started while nobody has answered, even where the profile has', () => {
    expect(state({})).toBe('not-started');
    expect(state({ a: answer('na', { switchedOff: 'no-mailing' }) })).toBe('not-started');
  });

  it('is started, not complete, while something is missing', () => {
    expect(state({ a: answer('level'), b: answer('level') })).toBe('started');
  });

  it('never takes what was carried over for an answer', () => {
    const all = { a: answer('carried'), b: answer('carried'), c: answer('carried') };
    expect(dimensionProgress('d', practices, all)).toMatchObject({
      answered: 0,
      applicable: 3,
      state: 'not-started',
    });
  });

  it('is to review where something is unknown or flagged', () => {
    const rest = { a: answer('level'), b: answer('level') };
    expect(state({ ...rest, c: answer('unknown') })).toBe('to-review');
    expect(state({ ...rest, c: answer('level', { review: true }) })).toBe('to-review');
    expect(state({ ...rest, c: answer('level') })).toBe('complete');
  });

  it('leaves out what is not applicable', () => {
    const answers = { a: answer('level'), b: answer('na'), c: answer('na') };
    expect(dimensionProgress('d', practices, answers)).toMatchObject({ applicable: 1, state: 'complete' });
  });
});

it('counts the whole form and the short form apart', () => {
  const answers = { 'strategy-goals': answer('level'), 'strategy-board': answer('unknown') };
  expect(wholeProgress(model, answers)).toMatchObject({
    done: 2,
    applicable: 34,
    shortDone: 1,
    shortApplicable: 12,
  });
});

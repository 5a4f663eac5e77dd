import { describe, expect, it } from 'vitest';
import type { DimensionView } from '../../backend/generated.ts';
import { reasons, stands, type Stand } from './rule.ts';

function score(over: Partial<DimensionView>): DimensionView {
  return {
    id: 'quality',
    state: 'scored',
    level: 2,
    levelHigh: 2,
    target: 3,
    targetChosen: false,
    earlier: null,
    rungs: 4,
    rungsHigh: 4,
    rungsMax: 16,
    applicable: 4,
    answered: 4,
    unknown: 0,
    profile: [0, 4, 0, 0, 0],
    blocking: [],
    ...over,
  };
}

const at = (id: string, level: number | null, foundation = false): Stand => ({
  id,
  level,
  foundation,
  state: level === null ? 'unknown' : 'level',
});

const kinds = (score: DimensionView, practices: Stand[]) => reasons(score, practices).map(({ kind }) => kind);

describe('why a dimension is at its level', () => {
  it('names the foundations first: nothing makes up for them', () => {
    const told = reasons(score({ level: 2 }), [at('a', 2), at('b', 2, true), at('c', 2), at('d', 4)]);
    expect(told).toEqual([
      { kind: 'reached', level: 2 },
      { kind: 'foundation', practices: ['b'], next: 3 },
    ]);
  });

  it('names all the practices that are too low when one only could be', () => {
    const told = reasons(score({ level: 2 }), [at('a', 2), at('b', 2), at('c', 3), at('d', 4)]);
    expect(told.at(-1)).toEqual({ kind: 'several', practices: ['a', 'b'], next: 3 });
  });

  it('tells the practice that the tolerance serves', () => {
    const told = reasons(score({ level: 3 }), [at('a', 2), at('b', 3), at('c', 3), at('d', 4)]);
    expect(told).toContainEqual({ kind: 'tolerated', practice: 'a', known: true });
  });

  it('says when one practice is too far down for the tolerance', () => {
    expect(kinds(score({ level: 2 }), [at('a', 1), at('b', 3), at('c', 3)])).toEqual([
      'reached',
      'tolerated',
      'far',
    ]);
  });

  it('says when too few practices apply for any tolerance', () => {
    const practices: Stand[] = [at('a', 2), at('b', 3), { ...at('c', null), state: 'na' }];
    expect(kinds(score({ level: 2, applicable: 2 }), practices)).toEqual(['reached', 'few']);
  });

  it('counts what is not known as the lowest rung', () => {
    const told = reasons(score({ level: 2 }), [at('a', null), at('b', 3), at('c', 3)]);
    expect(told.slice(1)).toEqual([
      { kind: 'tolerated', practice: 'a', known: false },
      { kind: 'far', practice: 'a', next: 3 },
    ]);
  });

  it('says that nothing holds the highest level back', () => {
    expect(kinds(score({ level: 5 }), [at('a', 5), at('b', 5), at('c', 5)])).toEqual(['reached', 'top']);
  });

  it('gives no level where there is none', () => {
    expect(reasons(score({ state: 'insufficient', level: null, answered: 2 }), [])).toEqual([
      { kind: 'insufficient', missing: 2, applicable: 4 },
    ]);
    expect(kinds(score({ state: 'not-concerned', level: null, applicable: 0 }), [])).toEqual([
      'not-concerned',
    ]);
  });
});

describe('where practices stand', () => {
  const practice = (id: string) => ({ id, foundation: false, legal: false, shortForm: false });
  const answer = (state: 'level' | 'carried' | 'na', level: number | null) => ({
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
  });

  it('takes a carried answer as none', () => {
    const dimension = { id: 'quality', practices: ['a', 'b', 'c', 'd'].map(practice) };
    const answers = { a: answer('level', 4), b: answer('carried', 4), c: answer('na', null) };
    expect(stands(dimension, answers).map(({ state, level }) => [state, level])).toEqual([
      ['level', 4],
      ['unanswered', null],
      ['na', null],
      ['unanswered', null],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { DimensionView } from '../../backend/generated.ts';
import { ask, reasons, stands, type Stand, type Wanted } from './rule.ts';

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

/** The gate, told once more as the model has it: the highest level that every practice reached, one rung of one spared. */
function gate(practices: readonly Stand[]): number {
  const opens = (level: number) => {
    const low = practices.filter((one) => (one.level ?? 1) < level);
    const [one] = low;
    return !one || (low.length === 1 && practices.length >= 3 && !one.foundation && one.level === level - 1);
  };
  return [5, 4, 3, 2].find(opens) ?? 1;
}

/** All ways in which so many practices can stand, the first being a foundation or not. */
function* standings(count: number): Generator<Stand[]> {
  for (const foundation of [false, true])
    for (let code = 0; code < 5 ** count; code++)
      yield Array.from({ length: count }, (_, place) =>
        at(`p${place}`, (Math.floor(code / 5 ** place) % 5) + 1, foundation && place === 0),
      );
}

const raise = (practices: Stand[], wanted: Wanted[]) =>
  practices.map((one) => {
    const to = wanted.find(({ practice }) => practice.id === one.id);
    return to ? { ...one, level: to.rung } : one;
  });

describe('what the next level asks for', () => {
  it.each([1, 2, 3, 4])('opens it, and nothing of it can be left out (%i practices)', (count) => {
    const wrong: unknown[] = [];
    for (const practices of standings(count)) {
      const level = gate(practices);
      const asked = ask(score({ level, applicable: count }), practices);
      if ((asked === null) !== (level === 5)) wrong.push({ practices, asked });
      if (!asked) continue;
      const { next, wanted, spare } = asked;
      if (gate(raise(practices, wanted)) < next) wrong.push({ practices, asked });
      for (const left of wanted) {
        const others = wanted.filter((one) => one !== left);
        const spared = spare !== null && !left.practice.foundation && (left.practice.level ?? 1) >= spare;
        if (gate(raise(practices, others)) >= next !== spared) wrong.push({ practices, asked, left });
      }
    }
    expect(wrong).toEqual([]);
  });

  it('takes what is not known for the lowest rung', () => {
    const asked = ask(score({ level: 1 }), [at('a', null, true), at('b', 2), at('c', 3)]);
    expect(asked).toMatchObject({ next: 2, wanted: [{ practice: { id: 'a' }, rung: 2 }], spare: null });
  });

  it('asks for nothing where there is no level', () => {
    expect(ask(score({ state: 'insufficient', level: null }), [at('a', null)])).toBeNull();
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import type { AnswerView, FeedsView } from '../../backend/generated.ts';
import { setLocale } from '../../l10n/index.ts';
import { grouped, levelSentences } from './feeds.ts';

const given = (state: AnswerView['state'], level: number | null = null) => ({ state, level }) as AnswerView;

function feeds(over: Partial<FeedsView>): FeedsView {
  return {
    practice: 'quality-entry',
    dimension: 'quality',
    level: 2,
    blocks: false,
    rise: null,
    fall: null,
    steps: [],
    skills: [],
    providers: [],
    findings: [],
    doubts: [],
    law: [],
    ...over,
  };
}

beforeEach(() => setLocale('en'));

describe('what an answer does to the level of its dimension', () => {
  it('is not told before the answer is given, nor of last year’s', () => {
    for (const answer of [undefined, given('carried', 3)])
      expect(levelSentences(feeds({ rise: { rung: 3, level: 3 } }), answer)).toEqual([
        expect.stringMatching(/^Your answer will count/),
      ]);
  });

  it('tells the rungs at which the level turns', () => {
    const turns = feeds({ blocks: true, rise: { rung: 4, level: 3 }, fall: { rung: 2, level: 1 } });
    const [now, rise, fall] = levelSentences(turns, given('level', 3));
    expect(now).toMatch(/now at Started \(2\sof\s5\)\.$/);
    expect(rise).toMatch(/^From Steered \(4\sof\s5\) on, .* Structured/);
    expect(fall).toMatch(/^At Started \(2\sof\s5\) or lower, .* Scattered/);
    const lowest = levelSentences(feeds({ fall: { rung: 1, level: 1 } }), given('level', 2)).at(-1);
    expect(lowest).toMatch(/^At Scattered \(1\sof\s5\), the dimension/);
  });

  it('says that it is not alone where raising it would not be enough', () => {
    expect(levelSentences(feeds({ blocks: true }), given('level', 2))[1]).toMatch(/with others/);
    expect(levelSentences(feeds({}), given('level', 4))).toHaveLength(1);
  });

  it('tells what does not apply and what has no level yet apart', () => {
    expect(levelSentences(feeds({}), given('na'))[0]).toMatch(/^Not applicable/);
    expect(levelSentences(feeds({ level: null }), given('unknown'))[0]).toMatch(/enough answers/);
  });
});

it('what is there today comes before what could be', () => {
  const all = [
    { id: 'a', state: 'could' as const },
    { id: 'b', state: 'now' as const },
  ];
  expect(grouped(all)).toEqual([
    { state: 'now', ids: ['b'] },
    { state: 'could', ids: ['a'] },
  ]);
});

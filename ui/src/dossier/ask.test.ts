import { describe, expect, it } from 'vitest';
import type { AnswerView } from '../backend/generated.ts';
import { byRole, roles } from './ask.ts';

const answer = (ask: string, by = '') => ({ state: 'unknown', ask, by }) as AnswerView;

describe('whom to ask', () => {
  it('offers the roles named before, the most named first, whatever their capitals', () => {
    const answers = {
      a: answer('Direction', 'billetterie'),
      b: answer(' billetterie '),
      c: answer('', 'Billetterie'),
    };
    expect(roles(answers)).toEqual(['billetterie', 'Direction']);
  });

  it('groups what is to be found out, and leaves what nobody is named for to the end', () => {
    const answers = {
      a: answer(''),
      b: answer('Billetterie'),
      c: answer('billetterie'),
      d: answer('Direction'),
    };
    expect(byRole(['a', 'b', 'c', 'd'], answers)).toEqual([
      { role: 'Billetterie', practices: ['b', 'c'] },
      { role: 'Direction', practices: ['d'] },
      { role: '', practices: ['a'] },
    ]);
  });
});

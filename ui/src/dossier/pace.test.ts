import { expect, it } from 'vitest';
import type { AnswerView } from '../backend/generated.ts';
import { minutesLeft } from './pace.ts';

/** Answers given at these seconds of one morning. */
function given(...seconds: number[]): Record<string, AnswerView> {
  const start = Date.UTC(2026, 10, 21, 9);
  const at = (second: number) => new Date(start + second * 1000).toISOString().slice(0, 19);
  return Object.fromEntries(
    seconds.map((second, place) => [
      String(place),
      {
        state: 'level',
        level: 1,
        was: null,
        reason: '',
        switchedOff: null,
        note: '',
        evidence: '',
        ask: '',
        review: false,
        by: '',
        at: at(second),
      },
    ]),
  );
}

it('takes the usual pace before there is one', () => {
  expect(minutesLeft(34, {})).toBe(29);
  expect(minutesLeft(12, given(0, 20))).toBe(10);
});

it('takes the pace of the answers given', () => {
  expect(minutesLeft(10, given(0, 30, 60, 90, 120))).toBe(5);
});

it('lets neither a lunch nor one long thought slow it down', () => {
  expect(minutesLeft(10, given(0, 30, 60, 5000, 5030, 5060, 5260))).toBe(5);
});

it('says nothing is left when nothing is', () => {
  expect(minutesLeft(0, given(0, 30))).toBe(0);
});

import { expect, it } from 'vitest';
import { choose } from './choose.ts';

const years = ['2024', '2025', '2026', '2027'].map((id) => ({
  id,
  date: `${id}-11-01`,
  finished: true,
  edition: '2026.1',
}));
const pair = { then: '2025', now: '2026' };

it('keeps the other year while it is on its side', () => {
  expect(choose(years, pair, 'then', '2024')).toEqual({ then: '2024', now: '2026' });
  expect(choose(years, pair, 'now', '2027')).toEqual({ then: '2025', now: '2027' });
});

it('never lets the years cross', () => {
  expect(choose(years, pair, 'then', '2026')).toEqual({ then: '2026', now: '2027' });
  expect(choose(years, { then: '2026', now: '2027' }, 'now', '2025')).toEqual({ then: '2024', now: '2025' });
});

it('changes nothing where there is no neighbour', () => {
  expect(choose(years, pair, 'then', '2027')).toEqual(pair);
  expect(choose(years, pair, 'now', '2024')).toEqual(pair);
});

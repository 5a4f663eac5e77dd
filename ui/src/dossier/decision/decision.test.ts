import { describe, expect, it } from 'vitest';
import { currencyOf, moved } from './decision.ts';

describe('a move', () => {
  it('changes two places and no other', () => {
    expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
  });

  it('goes no further than the ends', () => {
    expect(moved(['a', 'b'], 0, -1)).toBeNull();
    expect(moved(['a', 'b'], 1, 1)).toBeNull();
    expect(moved(['a', 'b'], -1, 1)).toBeNull();
  });
});

it('takes the currency of the country, else of the language', () => {
  expect(currencyOf('QC', 'fr')).toBe('CAD');
  expect(currencyOf('FR', 'fr-CA')).toBe('EUR');
  expect(currencyOf(null, 'en-CA')).toBe('CAD');
  expect(currencyOf('other', 'fr')).toBe('EUR');
});

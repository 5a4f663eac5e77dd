import { describe, expect, it } from 'vitest';
import { readNumber } from './numbers.ts';

describe('reading a number', () => {
  it.each([
    ['12', 0, 12],
    ['1 250', 0, 1250],
    ['1\u202f250\u00a0000', 0, 1_250_000],
    ['12,5', 1, 12.5],
    ['12.50', 2, 12.5],
    ['-3', 0, -3],
  ])('takes "%s" with %i decimals', (text, decimals, number) => {
    expect(readNumber(text, decimals)).toBe(number);
  });

  it('takes an empty field as no number', () => {
    expect(readNumber('  ', 0)).toBeNull();
  });

  it.each([
    ['a dozen', 0],
    ['12,5', 0],
    ['1e3', 0],
    ['12,555', 2],
    ['99999999999999999999', 0],
    ['1.000,50', 2],
  ])('refuses "%s" with %i decimals', (text, decimals) => {
    expect(readNumber(text, decimals)).toBeUndefined();
  });
});

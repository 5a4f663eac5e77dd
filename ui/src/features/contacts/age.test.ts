import { expect, it } from 'vitest';
import { age, old } from './age.ts';

it('says how long ago a day was, in the largest unit', () => {
  expect(age('2026-11-22', '2026-11-22')).toEqual({ unit: 'today' });
  expect(age('2026-11-21', '2026-11-22')).toEqual({ unit: 'days', count: 1 });
  expect(age('2026-10-23', '2026-11-22')).toEqual({ unit: 'days', count: 30 });
  expect(age('2026-10-22', '2026-11-22')).toEqual({ unit: 'months', count: 1 });
  expect(age('2025-11-23', '2026-11-22')).toEqual({ unit: 'months', count: 11 });
  expect(age('2024-11-22', '2026-11-22')).toEqual({ unit: 'years', count: 2 });
  expect(age('2026-12-01', '2026-11-22')).toEqual({ unit: 'ahead' });
});

it('calls old what is more than a year ago, and not a year to the day', () => {
  expect(old('2025-11-22', '2026-11-22')).toBe(false);
  expect(old('2025-11-21', '2026-11-22')).toBe(true);
  expect(old('2025-12-31', '2026-11-22')).toBe(false);
});

import { describe, expect, it } from 'vitest';
import { todayHere, yearLater } from './days.ts';

describe('days', () => {
  it('are those of the person, not of Greenwich', () => {
    expect(todayHere(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
    expect(todayHere(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
  });

  it('come back a year later', () => {
    expect(yearLater('2026-11-22')).toBe('2027-11-22');
    expect(yearLater('2026-11-22T14:07:00')).toBe('2027-11-22');
    expect(yearLater('2028-02-29')).toBe('2029-02-28');
    expect(yearLater('2027-02-28')).toBe('2028-02-28');
  });
});

import { describe, expect, it } from 'vitest';
import { short } from './short.ts';

describe('a name where there is little room', () => {
  it('is whole as long as it is short', () => {
    expect(short('La Verrière')).toBe('La Verrière');
    expect(short('W'.repeat(60))).toBe('W'.repeat(60));
  });

  it('is cut between words', () => {
    expect(short('Théâtre intercommunal de la Petite-Verrière et des Arts de la parole')).toBe(
      'Théâtre intercommunal de la Petite-Verrière et des Arts de…',
    );
  });

  it('is cut within a word that does not end, and never within a letter', () => {
    expect(short('W'.repeat(200))).toBe(`${'W'.repeat(59)}…`);
    expect(short('👩‍👩‍👧'.repeat(70))).toBe(`${'👩‍👩‍👧'.repeat(59)}…`);
    expect(short('e\u0301'.repeat(70))).toBe(`${'e\u0301'.repeat(59)}…`);
  });
});

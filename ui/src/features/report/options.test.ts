import { describe, expect, it } from 'vitest';
import { otherLanguage } from '../../l10n/index.ts';
import { annexes, proposed, size } from './options.ts';

describe('what is proposed', () => {
  it('speaks the language on screen', () => {
    expect(proposed('fr-CA', null).locale).toBe('fr-CA');
    expect(proposed('fr-FR', null).locale).toBe('fr');
    expect(proposed('en', null).locale).toBe('en');
  });

  it('fits the printer of the country, whatever the language', () => {
    expect(proposed('en', 'QC').paper).toBe('letter');
    expect(proposed('en-CA', 'FR').paper).toBe('a4');
    expect(proposed('fr-CA', null).paper).toBe('letter');
    expect(proposed('fr', null).paper).toBe('a4');
  });

  it('leaves the notes of the team out', () => {
    const { contents } = proposed('fr', null);
    expect(contents).not.toContain('answers');
    expect(contents).not.toContain('radar');
    expect(contents).toHaveLength(annexes.length - 2);
  });
});

it('sets each language beside the other one of the same place', () => {
  expect(['fr', 'fr-CA', 'en', 'en-CA'].map(otherLanguage)).toEqual(['en', 'en-CA', 'fr', 'fr-CA']);
});

describe('a size', () => {
  it.each([
    [1, 'kb', 1],
    [182_400, 'kb', 182],
    [999_999, 'kb', 1000],
    [1_250_000, 'mb', 1.3],
  ] as const)('of %i bytes is said in %s', (bytes, unit, amount) => {
    expect(size(bytes)).toEqual({ unit, amount });
  });
});

import { describe, expect, it } from 'vitest';
import { lettered, matching, words } from './words.ts';

const texts: Record<string, string> = {
  'term-a': 'échantillon',
  'term-a-means': 'Une petite partie du tout.',
  'term-b': 'export',
  'term-b-means': 'Sortir ses données.',
  'term-c': 'éditeur',
  'term-c-means': 'La société qui vend le logiciel.',
  'term-d': 'chef-d’œuvre',
  'term-d-means': 'Ce que l’on vient voir.',
};
const terms = ['a', 'b', 'c', 'd'].map((id) => ({ id, practices: [] }));
const all = words(terms, (id) => texts[id] ?? '', 'fr');
const names = (found: { name: string }[]) => found.map(({ name }) => name);

describe('the words of the glossary', () => {
  it('stand in the order of the reader: an accent is no other letter', () => {
    expect(names(all)).toEqual(['chef-d’œuvre', 'échantillon', 'éditeur', 'export']);
    expect(lettered(all).map(({ letter, words }) => [letter, words.length])).toEqual([
      ['C', 1],
      ['E', 3],
    ]);
  });

  it('are found whatever the accents and capitals', () => {
    expect(names(matching(all, 'ECHANT'))).toEqual(['échantillon']);
    expect(names(matching(all, "d'oeuvre"))).toEqual(['chef-d’œuvre']);
    expect(names(matching(all, 'editeur'))).toEqual(['éditeur']);
  });

  it('are found by what they mean, each part of what is asked for being there', () => {
    expect(names(matching(all, 'donnees sortir'))).toEqual(['export']);
    expect(matching(all, 'donnees vend')).toEqual([]);
  });

  it('are all there while nothing is asked for', () => {
    expect(matching(all, '  ')).toHaveLength(4);
  });
});

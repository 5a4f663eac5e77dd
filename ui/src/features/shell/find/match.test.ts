import { describe, expect, it } from 'vitest';
import { Index, pieces } from './match.ts';

const index = new Index([
  { title: 'Inventaire des données', said: 'Avez-vous une liste des données que le lieu détient ?' },
  { title: 'Billetterie', said: 'vente en ligne' },
  { title: 'Ventes par billetterie', said: '' },
  { title: 'Registre', said: 'La billetterie et l’œuvre d’art' },
]);
const titles = (query: string) => index.matching(query).map(({ title }) => title);

describe('the search', () => {
  it('counts neither accents nor capitals nor ligatures', () => {
    expect(titles('DONNEES')).toEqual(['Inventaire des données']);
    expect(titles('oeuvre')).toEqual(['Registre']);
  });

  it('finds words by their beginning, and only so', () => {
    expect(titles('invent')).toEqual(['Inventaire des données']);
    expect(titles('ventaire')).toEqual([]);
  });

  it('wants every word', () => {
    expect(titles('liste detient')).toEqual(['Inventaire des données']);
    expect(titles('liste billetterie')).toEqual([]);
  });

  it('puts a title that begins so first, then titles, then what is said', () => {
    expect(titles('billetterie')).toEqual(['Billetterie', 'Ventes par billetterie', 'Registre']);
  });

  it('finds a word behind an elision, and finds nothing for nothing', () => {
    expect(titles('art')).toEqual(['Registre']);
    expect(titles(' ’ ')).toEqual([]);
  });
});

describe('what was found', () => {
  const marked = (text: string, query: string) =>
    pieces(text, query)
      .map(({ text, found }) => (found ? `[${text}]` : text))
      .join('');

  it('is emphasised in the text as it is written', () => {
    expect(marked('Les données de l’œuvre', 'donn oeu')).toBe('Les [donn]ées de l’[œu]vre');
    expect(marked('Été à l’étage', 'ete')).toBe('[Été] à l’étage');
  });

  it('is nothing where nothing was asked', () => {
    expect(marked('Billetterie', '')).toBe('Billetterie');
  });
});

import { describe, expect, it } from 'vitest';
import { load, loadLater } from './locales.ts';
import { lengthen } from './pseudo.ts';
import ids from './ids.ts?raw';
import { Texts } from './texts.ts';

const french = await load('fr');
const english = await load('en');

describe('formats', () => {
  const fr = new Texts('fr', french).formats;
  const en = new Texts('en', english).formats;
  const canadian = new Texts('en-CA', english).formats;

  it('writes dates as each language writes them', () => {
    expect(fr.date('2026-11-21')).toBe('21\u00a0novembre 2026');
    expect(fr.date('2027-01-01T09:30:00')).toBe('1er\u00a0janvier 2027');
    expect(fr.shortDate('2026-11-21')).toBe('21\u00a0nov. 2026');
    expect(fr.month('2026-11-21')).toBe('novembre 2026');
    expect(en.date('2026-11-21')).toBe('21\u00a0November 2026');
    expect(canadian.date('2026-11-21')).toBe('November\u00a021, 2026');
  });

  it('writes times as each language writes them', () => {
    expect(fr.time('14:07')).toBe('14\u00a0h\u00a007');
    expect(fr.time('2026-11-21T14:00:00')).toBe('14\u00a0h');
    expect(en.time('09:05:00')).toBe('09:05');
    expect(canadian.time('00:30')).toBe('12:30\u00a0a.m.');
    expect(fr.dateTime('2026-11-21T14:07')).toBe('21\u00a0novembre 2026 à 14\u00a0h\u00a007');
  });

  it('refuses what is no date and no time', () => {
    for (const wrong of ['', '21/11/2026', '2026-11-21x']) expect(() => fr.date(wrong)).toThrow(RangeError);
    for (const wrong of ['', '2026-11-21', '9:05']) expect(() => fr.time(wrong)).toThrow(RangeError);
  });

  it('groups integers by three', () => {
    expect([0, 999, 1000, -1234567].map((number) => fr.integer(number))).toEqual([
      '0',
      '999',
      '1\u202f000',
      '−1\u202f234\u202f567',
    ]);
    expect(en.integer(12400)).toBe('12,400');
  });

  it('writes decimals with the mark of the language, without zeros at their end', () => {
    expect([0, 4, 4.5, 4.05, 1234.56].map((number) => fr.quantity(number))).toEqual([
      '0',
      '4',
      '4,5',
      '4,05',
      '1\u202f234,56',
    ]);
    expect(en.quantity(4.5)).toBe('4.5');
  });

  it('ends lists with and', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c', 'd']].map((items) => fr.list(items))).toEqual([
      '',
      'a',
      'a et b',
      'a, b, c et d',
    ]);
    expect(en.list(['a', 'b', 'c'])).toBe('a, b and c');
  });

  it('puts the sign of money where each language puts it', () => {
    expect(fr.money({ amount: 1200, currency: 'CAD' })).toBe('1\u202f200\u00a0$');
    expect(en.money({ amount: 1200, currency: 'EUR' })).toBe('€1,200');
  });

  it('quotes with the marks of the language', () => {
    expect([fr.quote('oui'), en.quote('yes')]).toEqual(['«\u202foui\u202f»', '“yes”']);
  });
});

describe('texts', () => {
  const files = {
    '/locales/fr/shell.ftl': '-word = mot\nshell-a = { -word }\u00a0: { $count }\nshell-b = base\n',
    '/locales/fr/model/levels.ftl': 'level-1 = Absent\n',
    '/locales/fr-CA/shell.ftl': '-word = terme\nshell-b = région\n',
    '/locales/fr-FR/shell.ftl': 'shell-b = ailleurs\n',
  };
  // Ids outside the generated list: only here are the messages the test's own.
  const print = (texts: Texts, id: string, values = {}) =>
    (texts.print as (id: string, values: object) => string)(id, values);

  it('prints numbers without grouping', () => {
    expect(print(new Texts('fr', files), 'shell-a', { count: 12400 })).toBe('mot\u00a0: 12400');
  });

  it('lets a region replace messages and terms of its base, and of no other region', () => {
    const region = new Texts('fr-CA', files);
    expect(print(region, 'shell-a', { count: 1 })).toBe('terme\u00a0: 1');
    expect(print(region, 'shell-b')).toBe('région');
    expect(print(new Texts('fr', files), 'shell-b')).toBe('base');
  });

  it('keeps the texts of the model apart from the interface', () => {
    const texts = new Texts('fr', files);
    expect(texts.model('level-1')).toBe('Absent');
    expect([texts.has('level-1'), texts.has('shell-b')]).toEqual([true, false]);
    expect([texts.knows('shell-b'), texts.knows('level-1')]).toEqual([true, false]);
  });

  it('lets an edition speak first, and its region first of all', () => {
    const own = {
      fr: { sources: ['level-1 = Rien encore\n', 'q-own = Un { -mot }\n', 'q-mine = À soi\n'] },
      'fr-CA': { sources: ['q-mine = À nous\n'] },
      en: { sources: ['level-1 = Nothing yet\n'] },
    };
    const model = {
      ...files,
      '/locales/fr/model/words.ftl': '-mot = mot\nlevel-2 = Deux\nq-mine = x\n',
      '/locales/fr-CA/model/words.ftl': 'level-1 = Nul\n-mot = terme\n',
    };
    const print = (tag: 'fr' | 'fr-CA' | 'fr-FR') => {
      const texts = new Texts(tag, model, undefined, { words: own, others: [] });
      return ['level-1', 'level-2', 'q-own', 'q-mine'].map((id) => texts.model(id));
    };
    expect(print('fr')).toEqual(['Rien encore', 'Deux', 'Un mot', 'À soi']);
    expect(print('fr-CA')).toEqual(['Rien encore', 'Deux', 'Un terme', 'À nous']);
    expect(print('fr-FR')).toEqual(['Rien encore', 'Deux', 'Un mot', 'À soi']);
  });

  it('names in the words of other editions what nobody else has a word for', () => {
    const others = [
      { fr: { sources: ['level-1 = Autre\n', 'q-then = Jadis\n'] } },
      { fr: { sources: ['q-then = Naguère\nq-before = Avant\n'] } },
    ];
    const texts = new Texts('fr', files, undefined, { words: {}, others });
    const printed = ['level-1', 'q-then', 'q-before'].map((id) => texts.model(id));
    expect(printed).toEqual(['Absent', 'Jadis', 'Avant']);
    expect([texts.has('q-before'), texts.has('q-none')]).toEqual([true, false]);
  });

  it('breaks nothing where an edition is wrong', () => {
    const own = { fr: { sources: ['ça\nlevel-1 = Un { $name }{ -none }\nq-b = { q-b }\n'] } };
    const texts = new Texts('fr', files, undefined, { words: own, others: [] });
    expect(texts.model('level-1')).toContain('Un');
    expect([texts.model('q-b'), texts.model('q-none')]).toEqual(['{???}', 'q-none']);
  });

  it('stops those who make the program at a missing text or value', () => {
    const texts = new Texts('fr', files);
    expect(() => texts.model('no-such-text')).toThrow('no-such-text');
    expect(() => print(texts, 'shell-a')).toThrow('count');
  });

  it('lengthens and accents every word of the pseudo-language', () => {
    const plain = 'Où en est la maturité de la maison\u00a0?';
    const longer = lengthen(plain);
    expect(longer).toBe('ÖÖüü ëën ëëst låå mååtüürïïtëë dëë låå mååïïsöön\u00a0?');
    expect(longer.length).toBeGreaterThan(plain.length * 1.3);
    expect(new Texts('fr', files, lengthen).model('level-1')).toBe('ÅÅbsëënt');
  });
});

describe('the words of the window', () => {
  const ofWindow = [...ids.matchAll(/^ {2}'?([a-z][a-z0-9-]*)'?: /gm)].map(([, id = '']) => id);

  it('are all that its code can ask for, and no more', async () => {
    for (const files of [french, english]) {
      const base = files === french ? 'fr' : 'en';
      const loaded = Object.entries({ ...files, ...(await loadLater(base)) })
        .filter(([path]) => path.includes(`/${base}/`) && !path.includes('/model/'))
        .flatMap(([, text]) => [...text.matchAll(/^([a-z][a-z0-9-]*) =/gm)].map(([, id]) => id));
      expect(loaded.sort()).toEqual([...ofWindow].sort());
    }
  });

  it('come in two parts that share nothing', async () => {
    const later = await loadLater('fr');
    expect(Object.keys(later).length).toBeGreaterThan(0);
    expect(Object.keys(later).filter((path) => path in french)).toEqual([]);
  });
});

import type { TermInfo } from '../../backend/generated.ts';
import { plain } from '../../l10n/plain.ts';

/** A term as its reader knows it. */
export interface Word {
  id: string;
  name: string;
  means: string;
  /** Those beside whose question it is explained. */
  practices: string[];
}

/** The words that begin with one letter. */
export interface Letter {
  letter: string;
  words: Word[];
}

/** The terms in the alphabet of the reader. */
export function words(terms: readonly TermInfo[], text: (id: string) => string, locale: string): Word[] {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  return terms
    .map(({ id, practices }) => {
      const name = text(`term-${id}`);
      return { id, name, means: text(`term-${id}-means`), practices };
    })
    .sort((a, b) => compare(a.name, b.name));
}

/** Those that say all that is asked for, whatever its accents and capitals. */
export function matching(all: readonly Word[], query: string): Word[] {
  const asked = plain(query).split(/\s+/).filter(Boolean);
  return all.filter(({ name, means }) => {
    const said = plain(`${name} ${means}`);
    return asked.every((part) => said.includes(part));
  });
}

/** Words under their first letters, in their order. */
export function lettered(sorted: readonly Word[]): Letter[] {
  const letters: Letter[] = [];
  for (const word of sorted) {
    const letter = plain(word.name).charAt(0).toUpperCase();
    const last = letters.at(-1);
    if (last?.letter === letter) last.words.push(word);
    else letters.push({ letter, words: [word] });
  }
  return letters;
}

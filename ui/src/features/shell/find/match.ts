import { plain } from '../../../l10n/plain.ts';

/** Where words can be found. */
export interface Searched {
  /** What it is called. */
  title: string;
  /** What else it says. */
  said?: string;
}

/** A text made ready: each of its words begins after a space. */
interface Ready {
  title: string;
  said: string;
}

/** Things that were made ready to be searched again and again. */
export class Index<T extends Searched> {
  readonly #all: readonly { one: T; ready: Ready }[];

  /** `before` comes first; what it holds is not made ready again. */
  constructor(all: readonly T[], before?: Index<T>) {
    this.#all = [
      ...(before ? before.#all : []),
      ...all.map((one) => ({
        one,
        ready: { title: spaced(one.title), said: spaced(one.said ?? '') },
      })),
    ];
  }

  /**
   * Those in which every word asked for begins a word, best first: where the title begins with what was asked, then
   * where more of it is in the title. Those that are equal keep their order.
   */
  matching(query: string): T[] {
    const parts = asked(query);
    if (parts.length === 0) return [];
    return this.#all
      .map(({ one, ready }) => ({ one, rank: rank(ready, parts) }))
      .filter(({ rank }) => rank > 0)
      .sort((a, b) => b.rank - a.rank)
      .map(({ one }) => one);
  }
}

/** The words of a query. */
export const asked = (query: string): string[] => spaced(query).split(' ').filter(Boolean);

const spaced = (text: string) =>
  ` ${plain(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;

/** 0 where a word is missing. */
function rank({ title, said }: Ready, parts: string[]): number {
  let rank = title.startsWith(` ${parts.join(' ')}`) ? 3 * parts.length : 0;
  for (const part of parts) {
    if (title.includes(` ${part}`)) rank += 3;
    else if (said.includes(` ${part}`)) rank += 1;
    else return 0;
  }
  return rank;
}

/** A piece of a text, and whether it was asked for. */
export interface Piece {
  text: string;
  found: boolean;
}

/** A text cut where its words begin with what was asked for. */
export function pieces(text: string, query: string): Piece[] {
  const parts = asked(query).sort((a, b) => b.length - a.length);
  const cut: Piece[] = [];
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu)) {
    const folded = plain(word);
    const part = parts.find((one) => folded.startsWith(one));
    const length = part ? original(word, part.length) : 0;
    add(cut, word.slice(0, length), true);
    add(cut, word.slice(length), false);
  }
  return cut;
}

/** How many characters of a word make so many of the folded one. */
function original(word: string, folded: number): number {
  let [taken, made] = [0, 0];
  for (const character of word) {
    if (made >= folded && plain(character) !== '') break;
    made += plain(character).length;
    taken += character.length;
  }
  return taken;
}

function add(cut: Piece[], text: string, found: boolean) {
  if (text === '') return;
  const last = cut.at(-1);
  if (last?.found === found) last.text += text;
  else cut.push({ text, found });
}

/** How many letters of a name stand where there is room for a few words, such as in a title. */
const LETTERS = 60;

/** A name for a place with little room: cut between words where it can be, and seen to be cut. */
export function short(name: string): string {
  const letters = [...new Intl.Segmenter().segment(name)].map(({ segment }) => segment);
  if (letters.length <= LETTERS) return name;
  const kept = letters.slice(0, LETTERS - 1);
  const end = kept.lastIndexOf(' ');
  // A first word that is endless is cut within.
  return `${kept.slice(0, end < LETTERS / 2 ? undefined : end).join('')}…`;
}

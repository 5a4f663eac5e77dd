/**
 * The number a person has written, or `undefined` where it is none.
 *
 * Both decimal signs and every kind of space are taken, whatever the language on screen: people paste from
 * spreadsheets of either.
 */
export function readNumber(text: string, decimals: number): number | null | undefined {
  const bare = text.replaceAll(/[\s\u00a0\u202f'’]/g, '');
  if (bare === '') return null;
  const shape = decimals > 0 ? new RegExp(`^-?\\d+(?:[.,]\\d{1,${decimals}})?$`) : /^-?\d+$/;
  if (!shape.test(bare)) return undefined;
  const number = Number(bare.replace(',', '.'));
  return Number.isSafeInteger(Math.trunc(number)) ? number : undefined;
}

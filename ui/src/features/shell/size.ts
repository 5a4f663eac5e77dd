import type { TextSize } from '../../backend/generated.ts';

/** How large everything may be drawn, smallest first, with how many times the usual size that is. */
const scales: Record<TextSize, number> = { usual: 1, larger: 1.15, large: 1.3, largest: 1.5 };
const sizes = Object.keys(scales) as TextSize[];

/** How many times the usual size. */
export const scaleOf = (size: TextSize): number => scales[size];

/** The size that a key asks for, as in a browser: larger, smaller, the usual one; none for other keys. */
export function sizeAsked(event: KeyboardEvent, now: TextSize): TextSize | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  if (event.key === '0') return 'usual';
  // Where the plus is typed with the shift key, people leave that one out.
  const by = event.key === '+' || event.key === '=' ? 1 : event.key === '-' ? -1 : 0;
  if (by === 0) return undefined;
  return sizes[Math.min(sizes.length - 1, Math.max(0, sizes.indexOf(now) + by))];
}

import { tick } from 'svelte';

const buttons = () => [...document.querySelectorAll<HTMLElement>('[data-entry] > [aria-expanded]')];

/** Takes the focus to an entry of the list. */
export function focusEntry(id: string): void {
  const entry = document.getElementById(`entry-${id}`);
  entry?.focus({ preventScroll: true });
  entry?.scrollIntoView({ block: 'nearest' });
}

/** The entry that has the focus in it. */
export const entryInFocus = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-entry]')?.dataset['entry'];

/** Takes an entry away, then the focus to the one that comes to its place, or to where new ones are written. */
export async function focusAfter(id: string, remove: () => Promise<boolean>): Promise<void> {
  const at = buttons().findIndex((button) => button.id === `entry-${id}`);
  if (!(await remove())) return;
  await tick();
  const left = buttons();
  (left[Math.min(Math.max(at, 0), left.length - 1)] ?? document.getElementById('quick'))?.focus();
}

/** Moves the focus among the entries; gives whether there was somewhere to go. */
export function move(to: 'before' | 'after' | 'first' | 'last'): boolean {
  const all = buttons();
  const from = all.findIndex((button) => button === document.activeElement);
  if (from < 0) return false;
  const at = { before: from - 1, after: from + 1, first: 0, last: all.length - 1 }[to];
  all[at]?.focus();
  return true;
}

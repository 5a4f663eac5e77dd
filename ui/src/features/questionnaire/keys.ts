import { typing, undoes } from '../../dossier/keys.ts';

/** What a key asks for. */
export type Action = { choose: string } | 'next' | 'undo';

/** Whether Enter already does something where the focus is. */
function pressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary, [role="button"]') !== null;
}

/**
 * What a key asks for in the questionnaire, if anything: nothing while typing, nothing in a dialog. Keys that are
 * a single character act only where `single` says so.
 */
export function action(event: KeyboardEvent, single: boolean): Action | null {
  const { target, key } = event;
  if (event.defaultPrevented || event.isComposing || typing(target)) return null;
  if (target instanceof Element && target.closest('dialog')) return null;
  if (undoes(event)) return 'undo';
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (key === 'Enter') return pressable(target) || event.repeat ? null : 'next';
  return single ? character(event) : null;
}

function character({ key, code }: KeyboardEvent): Action | null {
  // By its place: on a French keyboard the row of digits gives other characters.
  const digit = /^(?:Digit|Numpad)([1-5])$/.exec(code)?.[1] ?? (/^[1-5]$/.test(key) ? key : undefined);
  if (digit) return { choose: digit };
  if (key.toLowerCase() === 'd') return { choose: 'unknown' };
  return key.toLowerCase() === 'n' ? { choose: 'na' } : null;
}

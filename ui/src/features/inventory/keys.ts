/** What a key asks for in the inventory. */
export type Action =
  | 'new'
  | 'remove'
  | 'duplicate'
  | 'close'
  | 'before'
  | 'after'
  | 'first'
  | 'last'
  | 'larger'
  | 'smaller'
  | 'fit';

const named: Record<string, Action> = {
  Delete: 'remove',
  ArrowUp: 'before',
  ArrowDown: 'after',
  Home: 'first',
  End: 'last',
};

const characters: Record<string, Action> = {
  n: 'new',
  d: 'duplicate',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '0': 'fit',
};

/** Whether what has the focus takes letters, or arrows for itself. */
function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'button'].includes(target.type);
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName);
}

/**
 * What a key asks for, if anything: nothing but to close while typing, nothing in a dialog. Keys that are a single
 * character act only where `single` says so.
 */
export function action(event: KeyboardEvent, single: boolean): Action | null {
  const { target, key } = event;
  if (event.defaultPrevented || event.isComposing) return null;
  if (target instanceof Element && target.closest('dialog')) return null;
  if (key === 'Escape') return 'close';
  if (typing(target)) return null;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return named[key] ?? (single ? (characters[key.toLowerCase()] ?? null) : null);
}

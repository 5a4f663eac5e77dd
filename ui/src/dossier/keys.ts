/** Whether what has the focus takes letters, arrows and an undo of its own. */
export function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button'].includes(target.type);
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName);
}

/** Whether a key asks to take the last change back: not while typing, which has an undo of its own. */
export function undoes(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || typing(event.target)) return false;
  if (event.target instanceof Element && event.target.closest('dialog')) return false;
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  return (ctrlKey || metaKey) && !shiftKey && !altKey && key.toLowerCase() === 'z';
}

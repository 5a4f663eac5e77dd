/** Takes the focus to something, out of whatever folds it away. */
export function reveal(target: HTMLElement): void {
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center' });
}

/** Reveals what a screen shows only once it was read, as long as one is still `waiting` for it. */
export function appears(id: string, waiting: () => boolean): void {
  const watch = new MutationObserver(() => {
    const target = document.getElementById(id);
    if (target || !waiting()) watch.disconnect();
    if (target && waiting()) reveal(target);
  });
  watch.observe(document.body, { childList: true, subtree: true });
}

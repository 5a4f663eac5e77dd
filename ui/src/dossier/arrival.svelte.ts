import { tick, untrack } from 'svelte';

/** Takes the focus to the title each time a screen shows something else: to whoever listens it is another screen. */
export function titleOnChange(shown: () => unknown): void {
  let before = untrack(shown);
  $effect(() => {
    const now = shown();
    if (now === before) return;
    before = now;
    void tick().then(() => {
      window.scrollTo(0, 0);
      document.querySelector<HTMLElement>('#main h1')?.focus({ preventScroll: true });
    });
  });
}

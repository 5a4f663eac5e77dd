import type { Session } from '../../backend/session.svelte.ts';
import { restart, settle } from '../../navigation.svelte.ts';

/** Answers to what the system does with the window; returns how to stop. */
export function attend(session: Session): () => void {
  const stop = new AbortController();
  const on = (target: EventTarget, name: string, act: () => unknown) =>
    target.addEventListener(name, () => void act(), { signal: stop.signal });

  // The program holds the window back until what is typed is saved.
  on(window, 'jauge-leaving', () => settle().finally(() => session.backend.leave()));
  // A file was opened from outside: by a double click while the window was there.
  on(window, 'jauge-opened', async () => {
    await settle();
    await session.reopen();
    restart({ screen: session.dossier ? 'home' : 'welcome' });
  });
  // Whoever looks elsewhere may not come back: a lid that closes, a battery that ends.
  on(window, 'blur', settle);
  on(window, 'pagehide', settle);
  on(document, 'visibilitychange', settle);
  return () => stop.abort();
}

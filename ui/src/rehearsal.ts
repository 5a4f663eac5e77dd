import { tick } from 'svelte';
import type { Settings } from './backend/generated.ts';
import { MemoryBackend } from './backend/memory.ts';
import type { Session } from './backend/session.svelte.ts';
import { bring, bringAll } from './features/screens.ts';
import { setLocale, type Locale, type pseudo } from './l10n/index.ts';
import { restart, settle, type Place } from './navigation.svelte.ts';

/** What tests and pictures ask of the page, in a build that is never released. */
export interface Rehearsal {
  /** Shows a place as if one had just come there, with other settings if need be, and waits until it is whole. */
  visit(place: Place, settings?: Partial<Settings>): Promise<void>;
  /** Speaks another language, that with longer words among them; the data keep theirs. */
  speak(tag: Locale | typeof pseudo): Promise<void>;
  /** Waits until nothing moves any more. */
  calm(): Promise<void>;
}

declare global {
  interface Window {
    rehearsal?: Rehearsal;
  }
}

/** Frames without a call under way after which nothing is expected any more. */
const CALM = 2;

/** Lets tests and pictures go anywhere at once, where the whole program is in memory. */
export function rehearse(session: Session): void {
  const { backend } = session;
  if (!(backend instanceof MemoryBackend)) return;

  const calm = async () => {
    // Where all screens are there, a key goes to the screen that was gone to just before.
    await Promise.all([document.fonts.ready, bringAll()]);
    for (let frames = 0; frames < CALM; frames = backend.busy ? 0 : frames + 1)
      await new Promise(requestAnimationFrame);
  };

  window.rehearsal = {
    calm,
    async visit(place, settings) {
      await settle();
      await bring(place.screen);
      if (settings) await session.changeSettings(settings);
      // Elsewhere first: a screen that is shown already would go on where it is.
      restart({ screen: session.dossier ? 'home' : 'welcome' });
      await tick();
      restart(place);
      await tick();
      await calm();
    },
    async speak(tag) {
      await setLocale(tag);
      await calm();
    },
  };
}

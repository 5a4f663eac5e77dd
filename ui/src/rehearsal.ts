import { tick } from 'svelte';
import type { Settings } from './backend/generated.ts';
import { MemoryBackend } from './backend/memory.ts';
import type { Session } from './backend/session.svelte.ts';
import { putOff, showGuide } from './dossier/guide.svelte.ts';
import { bring, bringAll } from './features/screens.ts';
import { setLocale, type Locale, type pseudo } from './l10n/index.ts';
import { restart, settle, type Place } from './navigation.svelte.ts';
import { isWaiting } from './painted.ts';
import { lay, lift, sheet, type Sheet } from './sheet.svelte.ts';

/** What lies over a screen, or goes along above it. */
export type Over = Sheet | 'guide';

/** What tests and pictures ask of the page, in a build that is never released. */
export interface Rehearsal {
  /**
   * Shows a place as if one had just come there, with other settings and something over it if need be, and waits until
   * it is whole.
   */
  visit(place: Place, settings?: Partial<Settings>, over?: Over): Promise<void>;
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

/** Frames without anything under way after which nothing is expected any more. */
const CALM = 2;

/** Lets tests and pictures go anywhere at once, where the whole program is in memory. */
export function rehearse(session: Session): void {
  const { backend } = session;
  if (!(backend instanceof MemoryBackend)) return;

  const calm = async () => {
    // Where all screens are there, a key goes to the screen that was gone to just before.
    await Promise.all([document.fonts.ready, bringAll()]);
    for (let frames = 0; frames < CALM; frames = backend.busy || isWaiting() ? 0 : frames + 1)
      await new Promise(requestAnimationFrame);
  };

  window.rehearsal = {
    calm,
    async visit(place, settings, over) {
      const open = sheet();
      if (open) lift(open);
      putOff();
      await settle();
      await bring(place.screen);
      if (settings) await session.changeSettings(settings);
      // Elsewhere first: a screen that is shown already would go on where it is.
      restart({ screen: session.dossier ? 'home' : 'welcome' });
      await tick();
      if (over === 'guide') showGuide();
      restart(place);
      await tick();
      if (over && over !== 'guide') {
        await import('./features/shell/find/Find.svelte');
        lay(over);
      }
      await calm();
    },
    async speak(tag) {
      await setLocale(tag);
      await calm();
    },
  };
}

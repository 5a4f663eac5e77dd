import { t } from '../l10n/index.ts';

/** What was just done, in words. */
export interface Done {
  message: string;
  /** Whether it can be taken back from where it is said. */
  undo: boolean;
}

/** A screen on which the last change can be taken back. */
export interface Undoable {
  /** `null` shows nothing. */
  done: Done | null;
  undo(): Promise<void>;
}

/** Takes one change back; says whether it could. */
export type Way = () => Promise<boolean>;

/** What was done on a screen since one came there, with the ways back. */
export class Past implements Undoable {
  done: Done | null = $state.raw(null);
  #ways: readonly Way[] = $state.raw([]);

  get canUndo(): boolean {
    return this.#ways.length > 0;
  }

  /** Something was done. Without a message the screen has a place of its own that says so. */
  did(message: string | null, way: Way): void {
    this.#ways = [...this.#ways, way];
    this.done = message === null ? null : { message, undo: true };
  }

  /** What could not be taken back waits for the next time. */
  async undo(): Promise<void> {
    const way = this.#ways.at(-1);
    if (!way) return;
    this.#ways = this.#ways.slice(0, -1);
    if (await way()) this.done = { message: t('shell-undone'), undo: false };
    else this.#ways = [...this.#ways, way];
  }
}

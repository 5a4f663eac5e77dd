import type { YearChange, YearItemView, YearView } from '../../backend/generated.ts';
import type { Session } from '../../backend/session.svelte.ts';
import type { Done } from '../../dossier/past.svelte.ts';
import { t } from '../../l10n/index.ts';

/** The reassessment on screen and what can be said of it. */
export class Desk {
  year: YearView | null = $state.raw(null);
  /** What was just done, and whether it can be taken back from there. */
  done: Done | null = $state.raw(null);
  /** Grows when boxes must be read again, since what was ticked could not be kept. */
  revision = $state(0);

  constructor(readonly session: Session) {}

  /** A finished year and the example can only be read. */
  get fixed(): boolean {
    return this.session.dossier?.readOnly !== false;
  }

  /** Reads the year; says whether that went well. */
  async read(): Promise<boolean> {
    const year = await this.session.attempt(() => this.session.backend.year());
    if (year !== undefined) this.year = year;
    return year !== undefined;
  }

  confirm(practices: string[]): Promise<boolean> {
    const count = practices.length;
    return this.#change({ kind: 'confirm', practices }, t('year-done-confirmed', { count }));
  }

  profile(checked: boolean): Promise<boolean> {
    const words = checked ? 'year-done-profile' : 'year-done-profile-again';
    return this.#change({ kind: 'profile', checked }, t(words));
  }

  items(items: readonly YearItemView[], checked: boolean): Promise<boolean> {
    const words = checked ? 'year-done-items' : 'year-done-items-again';
    const named = items.map(({ kind, id }) => ({ kind, id }));
    return this.#change({ kind: 'items', items: named, checked }, t(words, { count: items.length }));
  }

  async undo(): Promise<void> {
    if (this.fixed || !this.year?.undo) return;
    if (await this.#change({ kind: 'undo' }, t('shell-undone'))) this.revision += 1;
  }

  async #change(change: YearChange, message: string): Promise<boolean> {
    const year = await this.session.changeYear(change);
    if (!year) {
      this.revision += 1;
      return false;
    }
    this.year = year;
    this.done = { message, undo: change.kind !== 'undo' };
    return true;
  }
}

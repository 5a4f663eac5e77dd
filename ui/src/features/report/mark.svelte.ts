import type { LogoView, SavedLogo } from '../../backend/generated.ts';
import type { Session } from '../../backend/session.svelte.ts';
import { changeable } from '../../dossier/changeable.ts';
import type { Done } from '../../dossier/past.svelte.ts';
import { t } from '../../l10n/index.ts';

/** The venue's logo on screen. */
export class Mark {
  logo = $state.raw<LogoView | null>(null);
  /** What was just done, with its way back; `null` shows nothing. */
  done: Done | null = $state.raw(null);
  /** The logo before, while it can come back. */
  #before: LogoView | null | undefined;

  constructor(readonly session: Session) {}

  get open(): boolean {
    return changeable(this.session.dossier);
  }

  async load(): Promise<void> {
    this.logo = (await this.session.attempt(() => this.session.backend.logo())) ?? null;
  }

  async choose(): Promise<void> {
    const saved = await this.session.attempt(() => this.session.backend.chooseLogo());
    if (saved) this.#saved(saved, t('report-preview-logo-taken'), saved.before);
  }

  async remove(): Promise<void> {
    const saved = await this.session.attempt(() => this.session.backend.setLogo(null));
    if (saved) this.#saved(saved, t('report-preview-logo-removed'), saved.before);
  }

  async undo(): Promise<void> {
    const before = this.#before;
    if (before === undefined || !this.open) return;
    const saved = await this.session.attempt(() => this.session.backend.setLogo(before));
    if (saved) this.#saved(saved, t('shell-undone'));
  }

  #saved({ at, logo }: SavedLogo, message: string, before?: LogoView | null): void {
    this.session.savedAt = at;
    this.logo = logo;
    this.#before = before;
    this.done = { message, undo: before !== undefined };
  }
}

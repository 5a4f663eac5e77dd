import type { PreviewView, ReportOptions } from '../../backend/generated.ts';
import type { Session } from '../../backend/session.svelte.ts';
import { whilePainting } from '../../painted.ts';

/** The page of the report on screen. */
export class Pages {
  view = $state.raw<PreviewView>();
  /** The language of the page on screen: that of the choice which it was made for. */
  language = $state('');
  busy = $state(false);
  failed = $state(false);
  /** The page wanted, from 1. */
  #wanted = 1;
  #asked = 0;

  constructor(readonly session: Session) {}

  get number(): number {
    return this.view?.page ?? 1;
  }

  get count(): number {
    return this.view?.pages ?? 0;
  }

  /** Shows a page of the report with these choices; the one on screen stays until it is there. */
  async show(options: ReportOptions, page: number = this.#wanted): Promise<void> {
    const mine = ++this.#asked;
    this.#wanted = Math.max(1, page);
    this.busy = true;
    const view = await whilePainting(
      this.session.attempt(() => this.session.backend.previewReport(options, this.#wanted)),
    );
    // The choices can be made before the page is there; the last one wins, however long an earlier one takes.
    if (mine !== this.#asked) return;
    this.busy = false;
    this.failed = view === undefined;
    if (!view) return;
    this.view = view;
    this.language = options.locale;
    // A page that there is no more of is not waited for.
    this.#wanted = view.page;
  }
}

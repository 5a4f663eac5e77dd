import type { Session } from '../../backend/session.svelte.ts';

/** Milliseconds between two looks at how far the report has come. */
const STRIDE = 200;
/** Milliseconds after which a person wants to know. */
const LONG = 1000;

/** The report being made: how far it has come, where that takes long enough to be told. */
export class Making {
  /** Thousandths of the report; 0 where there is nothing to tell. */
  done = $state(0);
  /** Whether it was stopped on purpose. */
  stopped = $state(false);
  #timer: ReturnType<typeof setInterval> | undefined;
  #since = 0;

  constructor(readonly session: Session) {}

  /** Runs what makes the report, and follows it. */
  async follow<T>(make: () => Promise<T>): Promise<T> {
    this.stopped = false;
    this.#since = 0;
    this.#timer = setInterval(() => void this.#look(), STRIDE);
    try {
      return await make();
    } finally {
      clearInterval(this.#timer);
      this.#timer = undefined;
      this.done = 0;
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.session.attempt(() => this.session.backend.stopReport());
  }

  async #look(): Promise<void> {
    // The report itself says what went wrong, if anything does.
    const done = await this.session.backend.reportProgress().catch(() => 0);
    if (this.#timer === undefined || done === 0) return;
    // The time in the dialog of the system is the person's own.
    this.#since ||= Date.now();
    if (Date.now() - this.#since >= LONG) this.done = done;
  }
}

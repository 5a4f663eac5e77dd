import { BackendError } from '../../backend/backend.ts';
import type { DoubtView, FindingView, LegalView } from '../../backend/generated.ts';
import type { Session } from '../../backend/session.svelte.ts';
import { about } from '../../dossier/found.ts';

/**
 * What the rest of the dossier says of a question: asked for once, when the questionnaire opens, and never in the
 * way of an answer. Where it cannot be had, the questions stand as well without it.
 */
export class Beside {
  #findings: FindingView[] = $state.raw([]);
  #doubts: DoubtView[] = $state.raw([]);
  #legal: LegalView[] = $state.raw([]);
  #asked = false;
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  get findings(): readonly FindingView[] {
    return this.#findings;
  }

  /** Reads what the inventory says of the answers. */
  async open(): Promise<void> {
    const inventory = await quietly(() => this.#session.backend.inventory());
    this.#findings = inventory?.findings ?? [];
    this.#doubts = inventory?.doubts ?? [];
  }

  /** Reads which provisions stand behind the practices: of use only to who wants to know why. */
  async openLaw(): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    this.#legal = (await quietly(() => this.#session.backend.results()))?.legalWatch ?? [];
  }

  doubts(practice: string): DoubtView[] {
    return about(this.#doubts, [practice]);
  }

  /** The provisions behind a practice, as far as they are known. */
  law(practice: string): string[] {
    const named = [...about(this.#legal, [practice]), ...about(this.#findings, [practice])];
    const all = named.flatMap(({ law }) => law);
    return all.filter((law, at) => all.indexOf(law) === at);
  }
}

/** A call whose failure is nobody's trouble. */
async function quietly<T>(call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof BackendError) return undefined;
    throw error;
  }
}

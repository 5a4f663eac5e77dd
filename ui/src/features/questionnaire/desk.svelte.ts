import type { AnswerView } from '../../backend/generated.ts';
import type { Session } from '../../backend/session.svelte.ts';
import { beforeLeaving } from '../../navigation.svelte.ts';
import { Draft } from './draft.svelte.ts';

interface Change {
  practice: string;
  before: AnswerView | undefined;
  /** Last year's answer was confirmed: the program takes that back itself. */
  confirmed?: boolean;
}

/**
 * What lies on the desk while a dossier is being answered: the answers as they stand on the page, and what they
 * were before. It outlives the screen, so that a text which could not be saved is still there on return.
 */
export class Desk {
  readonly #session: Session;
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- which drafts exist is shown nowhere
  readonly #drafts = new Map<string, Draft>();
  #changes: Change[] = $state.raw([]);

  constructor(session: Session) {
    this.#session = session;
  }

  /** The answer to a practice as it stands on the page. */
  draft(practice: string): Draft {
    const known = this.#drafts.get(practice);
    if (known) return known;
    const made = new Draft(this.#session, practice);
    this.#drafts.set(practice, made);
    return made;
  }

  get canUndo(): boolean {
    return this.#changes.length > 0;
  }

  async choose(practice: string, value: string): Promise<void> {
    const draft = this.draft(practice);
    if (draft.value === value) return;
    this.#remember(practice);
    await draft.choose(value);
  }

  /** Last year's answer is still true. */
  async confirm(practice: string): Promise<void> {
    const draft = this.draft(practice);
    const { stored } = draft;
    // An answer carried by an older file belongs to no earlier year that the program could ask.
    if (!this.#session.dossier?.carriedFrom) {
      await this.choose(practice, String(stored?.level ?? stored?.was ?? ''));
      return;
    }
    if (!(await this.#session.changeYear({ kind: 'confirm', practices: [practice] }))) return;
    this.#changes = [...this.#changes, { practice, before: stored, confirmed: true }];
    draft.load();
  }

  async clear(practice: string): Promise<void> {
    await this.draft(practice).settle();
    this.#remember(practice);
    await this.draft(practice).replace(undefined);
  }

  /** Takes the last change back; gives the practice it was about. */
  async undo(): Promise<string | undefined> {
    const last = this.#changes.at(-1);
    if (!last) return undefined;
    this.#changes = this.#changes.slice(0, -1);
    const draft = this.draft(last.practice);
    await draft.settle();
    if (last.confirmed) {
      await this.#session.changeYear({ kind: 'undo' });
      draft.load();
      return last.practice;
    }
    await draft.replace(last.before && withRemarks(last.before, draft.stored));
    return last.practice;
  }

  /** Puts on disk whatever is not there yet. */
  async settle(): Promise<void> {
    await Promise.all([...this.#drafts.values()].map((draft) => draft.settle()));
  }

  #remember(practice: string): void {
    this.#changes = [...this.#changes, { practice, before: this.draft(practice).stored }];
  }
}

/** What was chosen before, with what was written since: taking back a choice is no reason to lose a note. */
function withRemarks(before: AnswerView, now: AnswerView | undefined): AnswerView {
  if (!now) return before;
  const { note, evidence, by, ask, review } = now;
  return { ...before, note, evidence, by, ask, review };
}

const desks = new WeakMap<Session, { of: string; desk: Desk; release: () => void }>();

/** The desk of the open assessment. */
export function deskOf(session: Session): Desk {
  const { folder, file, assessment } = session.dossier ?? { folder: '', file: '', assessment: '' };
  const of = `${folder}/${file}/${assessment}`;
  const known = desks.get(session);
  if (known?.of === of) return known.desk;
  known?.release();
  const desk = new Desk(session);
  desks.set(session, { of, desk, release: beforeLeaving(() => desk.settle()) });
  return desk;
}

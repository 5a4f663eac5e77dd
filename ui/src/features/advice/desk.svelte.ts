import { tick } from 'svelte';
import type { AdviceView, DecisionChange, DecisionView, SubjectView } from '../../backend/generated.ts';
import type { Session } from '../../backend/session.svelte.ts';
import { changeable } from '../../dossier/changeable.ts';
import type { Done } from '../../dossier/past.svelte.ts';
import { t } from '../../l10n/index.ts';
import { isVerdict, moved, same, undecided, type Verdict } from '../../dossier/decision/decision.ts';
import { whilePainting } from '../../painted.ts';

/** The advice on screen and what the venue does with it. */
export class Desk {
  advice: AdviceView | undefined = $state.raw();
  failed = $state(false);
  /** What was just done, with its way back; `null` shows nothing. */
  done: Done | null = $state.raw(null);

  /** The end of the last change asked for. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(readonly session: Session) {}

  get open(): boolean {
    return changeable(this.session.dossier);
  }

  async load(): Promise<void> {
    this.failed = false;
    this.advice = await whilePainting(this.session.attempt(() => this.session.backend.advice()));
    this.failed = !this.advice;
  }

  /**
   * Writes some fields over those of the decision as it stands once the changes before are written: whoever
   * types fast loses nothing.
   */
  amend(subject: SubjectView, fields: Partial<DecisionView>, message?: string): Promise<void> {
    const written = this.#last.then(async () => {
      const before = this.#decision(subject);
      const after = { ...before, ...fields };
      if (!same(before, after)) await this.put(after, message);
    });
    this.#last = written.catch(() => undefined);
    return written;
  }

  /** Writes a decision; says so where that was more than filling in a field. */
  async put(decision: DecisionView, message?: string): Promise<void> {
    if ((await this.#change({ kind: 'put', decision })) && message) this.done = { message, undo: true };
  }

  /** Decides, or takes the decision back where it was that one already. */
  async choose(decision: DecisionView, verdict: Verdict, title: string): Promise<void> {
    const chosen = decision.verdict === verdict ? null : verdict;
    const said = isVerdict(chosen) ? (`advice-done-${chosen}` as const) : 'advice-done-cleared';
    await this.amend(decision.subject, { verdict: chosen }, t(said, { title }));
  }

  /** Takes away all that was decided on a subject. */
  async clear(subject: SubjectView, title: string): Promise<void> {
    await this.put(undecided(subject), t('advice-done-cleared', { title }));
  }

  /**
   * Moves a subject within the list that shows it, which may be a part of the whole list: those of other parts
   * keep their places.
   */
  async move(subject: SubjectView, shown: SubjectView[], by: -1 | 1, title: string): Promise<void> {
    const order = moved(
      shown,
      shown.findIndex((one) => same(one, subject)),
      by,
    );
    if (!order) {
      this.done = { message: t(by < 0 ? 'advice-first' : 'advice-last'), undo: false };
      return;
    }
    const rest = [...order];
    const within = (one: SubjectView) => shown.some((other) => same(other, one));
    const subjects = this.#all(subject).map((one) => (within(one) ? (rest.shift() ?? one) : one));
    const focused = document.activeElement;
    if (!(await this.#change({ kind: 'order', subjects }))) return;
    const place = order.findIndex((one) => same(one, subject)) + 1;
    this.done = { message: t('advice-moved', { title, place, total: order.length }), undo: true };
    // What is moved in the page loses the focus: it is given back, for the next press of the key.
    await tick();
    if (focused instanceof HTMLElement) focused.focus();
  }

  async undo(): Promise<void> {
    if (!this.open || !this.advice?.canUndo) return;
    if (await this.#change({ kind: 'undo' })) this.done = { message: t('shell-undone'), undo: false };
  }

  #decision(subject: SubjectView): DecisionView {
    const { nextSteps = [], skills = [], recommended = [], notNow = [] } = this.advice ?? {};
    const found =
      nextSteps.find(({ id }) => id === subject.step) ??
      skills.find(({ id }) => id === subject.skill) ??
      [...recommended, ...notNow].find(({ id }) => id === subject.provider);
    return found?.decision ?? undecided(subject);
  }

  #all(subject: SubjectView): SubjectView[] {
    return subject.step === undefined
      ? (this.advice?.recommended ?? []).map(({ id }) => ({ provider: id }))
      : (this.advice?.nextSteps ?? []).map(({ id }) => ({ step: id }));
  }

  async #change(change: DecisionChange): Promise<boolean> {
    const advice = await this.session.decide(change);
    if (advice) this.advice = advice;
    return advice !== undefined;
  }
}

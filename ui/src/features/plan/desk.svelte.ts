import { tick } from 'svelte';
import type {
  DecisionChange,
  DecisionView,
  EventView,
  PlanFormat,
  PlanView,
  SavedReport,
  SubjectView,
} from '../../backend/generated.ts';
import type { Session } from '../../backend/session.svelte.ts';
import { changeable } from '../../dossier/changeable.ts';
import { same, undecided } from '../../dossier/decision/decision.ts';
import type { Done } from '../../dossier/past.svelte.ts';
import { t } from '../../l10n/index.ts';
import { keyOf } from '../../dossier/subject.ts';
import { whilePainting } from '../../painted.ts';
import { EVERYBODY, grouped, isStatus, type Held } from './groups.ts';

/** The plan on screen and what the venue does with it. */
export class Desk {
  plan: PlanView | undefined = $state.raw();
  failed = $state(false);
  /** What was just done, with its way back; `null` shows nothing. */
  done: Done | null = $state.raw(null);
  /** The file saved last. */
  saved: SavedReport | null = $state.raw(null);

  /** Where actions stay while somebody writes in one. */
  held: Held | null = $state.raw(null);

  /** The end of the last change asked for. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(readonly session: Session) {}

  get open(): boolean {
    return changeable(this.session.dossier);
  }

  async load(): Promise<void> {
    this.failed = false;
    this.plan = await whilePainting(this.session.attempt(() => this.session.backend.plan()));
    this.failed = !this.plan;
  }

  /**
   * Writes some fields over those of the decision as it stands once the changes before are written: whoever
   * types fast loses nothing.
   */
  amend(subject: SubjectView, fields: Partial<DecisionView>): Promise<void> {
    const written = this.#last.then(async () => {
      const before = this.plan?.actions.find((one) => same(one.decision.subject, subject))?.decision;
      const decision = { ...(before ?? undecided(subject)), ...fields };
      if (!same(before, decision)) await this.#change({ kind: 'put', decision });
    });
    this.#last = written.catch(() => undefined);
    return written;
  }

  /** Records that an action has come further, or back. */
  async record(subject: SubjectView, event: EventView, title: string): Promise<boolean> {
    if (!isStatus(event.status)) return false;
    if (!(await this.#change({ kind: 'record', subject, event }))) return false;
    this.done = { message: t(`plan-recorded-${event.status}`, { title }), undo: true };
    // It may have gone to another group: whoever uses a keyboard goes with it.
    await tick();
    document.getElementById(keyOf(subject))?.focus();
    return true;
  }

  /** Adds an action of the venue's own. */
  async add(wording: string): Promise<boolean> {
    const decision = { ...undecided({ own: '' }), verdict: 'accepted', wording };
    if (!(await this.#change({ kind: 'put', decision }))) return false;
    this.done = { message: t('plan-added', { title: wording }), undo: true };
    return true;
  }

  /** Says that somebody writes in an action, or has ended: until then none of them moves. */
  async hold(subject: SubjectView, writing: boolean): Promise<void> {
    const key = keyOf(subject);
    const before = this.held?.keys ?? [];
    if (before.includes(key) === writing) return;
    const keys = writing ? [...before, key] : before.filter((one) => one !== key);
    const groups = this.held?.groups ?? grouped(this.plan?.actions ?? [], EVERYBODY);
    this.held = keys.length > 0 ? { keys, groups } : null;
    await tick();
    // It may have gone to another group, and the focus with it.
    if (!writing && document.activeElement === document.body) document.getElementById(key)?.focus();
  }

  /** Takes an action of the venue's own away, with all that was written on it. */
  async remove(subject: SubjectView, title: string): Promise<void> {
    if (!(await this.#change({ kind: 'put', decision: undecided(subject) }))) return;
    this.done = { message: t('plan-removed', { title }), undo: true };
    await tick();
    document.querySelector<HTMLElement>('#main h1')?.focus();
  }

  async undo(): Promise<void> {
    if (!this.open || !this.plan?.undo) return;
    if (await this.#change({ kind: 'undo' })) this.done = { message: t('shell-undone'), undo: false };
  }

  /** Saves the plan as a file of its own. */
  async save(format: PlanFormat): Promise<void> {
    const saved = await this.session.attempt(() => this.session.backend.savePlan(format));
    if (saved !== undefined) this.saved = saved;
  }

  async #change(change: DecisionChange): Promise<boolean> {
    const plan = await this.session.changePlan(change);
    if (plan) this.plan = plan;
    return plan !== undefined;
  }
}

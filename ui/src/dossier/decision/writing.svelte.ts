import type { DecisionView, SubjectView } from '../../backend/generated.ts';
import type { Session } from '../../backend/session.svelte.ts';
import { integer, t } from '../../l10n/index.ts';
import { limits, type TextField } from './decision.ts';

/** Whoever writes decisions down: the desk of the advice, or that of the plan. */
export interface Writer {
  readonly session: Session;
  /** Writes some fields over those of the decision as it stands once the changes before are written. */
  amend(subject: SubjectView, fields: Partial<DecisionView>): Promise<void>;
}

type Typed = { currentTarget: HTMLInputElement | HTMLTextAreaElement };

/** The texts of one decision while they are typed: each is written when its field, or the screen, is left. */
export class Writing {
  readonly errors: Partial<Record<TextField, string>> = $state({});
  #typed: { field: TextField; text: string } | null = $state.raw(null);

  constructor(
    readonly desk: Writer,
    readonly decision: () => DecisionView,
  ) {}

  /** What a text field needs. */
  text(field: TextField) {
    return {
      // What another field has just written must not take away what is being typed in this one.
      value: this.#typed?.field === field ? this.#typed.text : this.decision()[field],
      error: this.errors[field],
      oninput: ({ currentTarget }: Typed) => (this.#typed = { field, text: currentTarget.value }),
      onchange: () => void this.settle(),
    };
  }

  /** Writes what was typed, if it can be kept. */
  async settle(): Promise<void> {
    const typed = this.#typed;
    if (!typed) return;
    const { field } = typed;
    const text = typed.text.trim();
    if ([...text].length > limits[field]) {
      this.errors[field] = t('advice-error-long', { limit: integer(limits[field]) });
      return;
    }
    if (field === 'wording' && text === '' && this.decision().subject.own !== undefined) {
      this.errors[field] = t('plan-error-wording');
      return;
    }
    delete this.errors[field];
    await this.put({ [field]: text });
    if (this.#typed === typed) this.#typed = null;
  }

  /** Writes some fields over those of the decision. */
  async put(fields: Partial<DecisionView>): Promise<void> {
    await this.desk.amend(this.decision().subject, fields);
  }
}

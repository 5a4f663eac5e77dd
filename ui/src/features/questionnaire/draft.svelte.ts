import type { AnswerInput, AnswerView } from '../../backend/generated.ts';
import type { Session } from '../../backend/session.svelte.ts';

/** Characters that the program takes: of a note, and of the other texts. */
export const limits = { note: 4000, evidence: 500, by: 500, ask: 500, reason: 500 } as const;
/** A text beside an answer. */
export type Remark = keyof typeof limits;
const remarks = Object.keys(limits) as Remark[];

/** How long typing pauses before what is typed is saved. */
const PAUSE = 500;

/** What a practice's answer is on the page: a rung, *don't know*, *not applicable*, or nothing yet. */
export class Draft {
  /** `1` to `5`, `unknown`, `na`; empty while nothing is chosen. */
  value = $state('');
  review = $state(false);
  texts: Record<Remark, string> = $state({ note: '', evidence: '', by: '', ask: '', reason: '' });
  #dirty = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #session: Session;

  constructor(
    session: Session,
    readonly practice: string,
  ) {
    this.#session = session;
    this.load();
  }

  /** The answer on disk. */
  get stored(): AnswerView | undefined {
    return this.#session.dossier?.answers[this.practice];
  }

  /** Whether a person has answered: what follows from the profile cannot be cleared. */
  get given(): boolean {
    return this.value !== '' && !(this.value === 'na' && this.stored?.switchedOff);
  }

  /** Whether something of it is not on disk. */
  get failed(): boolean {
    return this.#session.waiting.has(this.practice);
  }

  /** Whether a text is longer than the program takes. */
  tooLong(remark: Remark): boolean {
    return [...this.texts[remark]].length > limits[remark];
  }

  /** Takes over what is on disk, unless something here is not there yet. */
  load(): void {
    if (this.#dirty) return;
    const stored = this.stored;
    this.value = choice(stored);
    this.review = stored?.review ?? false;
    for (const remark of remarks) this.texts[remark] = stored?.[remark] ?? '';
  }

  /** A person has chosen: saved at once. */
  async choose(value: string): Promise<void> {
    this.value = value;
    this.#dirty = true;
    await this.settle();
  }

  async flag(review: boolean): Promise<void> {
    this.review = review;
    this.#dirty = true;
    await this.settle();
  }

  /** A person is typing: saved once they pause. */
  type(remark: Remark, text: string): void {
    this.texts[remark] = text;
    this.#dirty = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.settle(), PAUSE);
  }

  /** Puts on disk what is not there yet. */
  async settle(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#dirty || this.value === '' || this.#session.dossier?.readOnly !== false) return;
    // What is typed meanwhile makes it dirty again; a text that is too long stays here, and so does its mark.
    this.#dirty = remarks.some((remark) => this.tooLong(remark));
    const saved = await this.#session.saveAnswer(this.practice, this.#input());
    if (!saved) this.#dirty = true;
  }

  /** Puts an answer on disk in place of this one: `undefined` clears it. */
  async replace(answer: AnswerView | undefined): Promise<void> {
    clearTimeout(this.#timer);
    // An answer carried by an older file belongs to no earlier year that the program could ask.
    const lost = answer?.state === 'carried' && !this.#session.dossier?.carriedFrom;
    const saved = await this.#session.saveAnswer(this.practice, answer && !lost ? input(answer) : null);
    if (!saved) return;
    this.#dirty = false;
    this.load();
  }

  #input(): AnswerInput {
    const text = (remark: Remark) =>
      this.tooLong(remark) ? (this.stored?.[remark] ?? '') : this.texts[remark];
    return {
      ...state(this.value),
      reason: this.value === 'na' ? text('reason') : '',
      note: text('note'),
      evidence: text('evidence'),
      by: text('by'),
      ask: text('ask'),
      review: this.review,
    };
  }
}

function choice(answer: AnswerView | undefined): string {
  if (!answer || answer.state === 'carried') return '';
  return answer.state === 'level' ? String(answer.level) : answer.state;
}

function state(value: string): Pick<AnswerInput, 'state' | 'level'> {
  if (value === 'unknown' || value === 'na') return { state: value, level: null };
  return { state: 'level', level: Number(value) };
}

function input(answer: AnswerView): AnswerInput | null {
  const { state, level, reason, note, evidence, review, by, ask } = answer;
  // What follows from the profile comes back by itself.
  if (answer.switchedOff !== null) return null;
  return { state, level, reason, note, evidence, review, by, ask };
}

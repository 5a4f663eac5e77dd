import { BackendError } from '../backend.ts';
import type {
  AnswerView,
  AssessmentInfo,
  DossierView,
  EditionInfo,
  FinishInput,
  InventoryView,
  SavedYear,
  YearChange,
  YearItemRef,
  YearItemView,
  YearPracticeView,
  YearPreview,
  YearView,
} from '../generated.ts';
import { carried, unknown, type Answers } from './dossiers.ts';
import { model } from './fixtures.ts';
import { complete } from './rules.ts';

/** Practices that the rehearsal asks afresh every year. */
const afresh = ['quality-backup', 'trust-access'];

interface Checked {
  profile: boolean;
  items: ReadonlySet<string>;
}

/** The assessments of the open dossier and what was found still true in the one on screen. */
export class Years {
  /** The other assessments as they were left. */
  readonly #kept = new Map<string, DossierView>();
  readonly #past: { dossier: DossierView; checked: Checked }[] = [];
  #checked: Checked = { profile: false, items: new Set() };
  readonly #editions: EditionInfo[] = [{ id: model.edition, own: false }];

  /** What last year said, where it is not among the assessments kept. */
  constructor(readonly then: Answers) {}

  addEdition(id: string): void {
    if (!this.#editions.some((edition) => edition.id === id)) this.#editions.push({ id, own: true });
  }

  /** Whether a network's edition was added. */
  get hasOwn(): boolean {
    return this.#editions.some((edition) => edition.own);
  }

  choose(dossier: DossierView, id: string): DossierView {
    const chosen = dossier.assessments.find((assessment) => assessment.id === id);
    if (!chosen) throw new BackendError({ code: 'no-assessment', details: { assessment: id } });
    this.#kept.set(dossier.assessment, dossier);
    const readOnly = dossier.example || chosen.finished;
    const { profile, assessments, reminder, due } = dossier;
    // What concerns the dossier as a whole is today's, whatever the year on screen.
    const kept = this.#kept.get(id) ?? { ...dossier, signed: null };
    return {
      ...kept,
      profile,
      assessments,
      reminder,
      due,
      assessment: id,
      edition: chosen.edition,
      readOnly,
    };
  }

  finish(dossier: DossierView, input: FinishInput, at: string): DossierView {
    const signed = { ...texts(input), at, unknown: unknown(dossier.answers) };
    const assessments = dossier.assessments.map((one) =>
      one.id === dossier.assessment ? { ...one, finished: true } : one,
    );
    const reminder = input.reminder;
    return withDue({ ...dossier, assessments, signed, reminder, readOnly: true }, at);
  }

  reopen(dossier: DossierView, at: string): DossierView {
    const { answers, edition, carriedFrom } = dossier;
    return this.#begin(dossier, at, { answers, edition, carriedFrom });
  }

  start(dossier: DossierView, edition: string, at: string): DossierView {
    const answers = Object.fromEntries(
      Object.entries(carried(dossier.answers)).filter(([id]) => !afresh.includes(id)),
    );
    this.#checked = { profile: false, items: new Set() };
    this.#past.length = 0;
    return this.#begin(dossier, at, { answers, edition, carriedFrom: dossier.assessment });
  }

  preview(dossier: DossierView, edition: string | null): YearPreview {
    const from = latest(dossier);
    const ids = model.dimensions.flatMap((dimension) => dimension.practices.map(({ id }) => id));
    const left = ids.flatMap((practice) => {
      const why = whyLeft(practice, dossier.answers[practice]);
      return why ? [{ practice, why }] : [];
    });
    return {
      from,
      edition: edition ?? model.edition,
      editions: this.#editions,
      stillOpen: !from.finished,
      carried: ids.filter((id) => !left.some(({ practice }) => practice === id)),
      left,
      retired: [],
    };
  }

  /** The answer to a practice that the year began with. */
  carriedTo(dossier: DossierView, practice: string): AnswerView {
    const said = dossier.carriedFrom !== null && this.#answersOf(dossier.carriedFrom)[practice];
    const last = said && carried({ [practice]: said })[practice];
    if (!last) throw new BackendError({ code: 'invalid', details: { path: 'state', value: 'carried' } });
    return last;
  }

  view(dossier: DossierView, inventory: InventoryView): YearView | null {
    const from = dossier.assessments.find(({ id }) => id === dossier.carriedFrom);
    if (!from) return null;
    const then = this.#answersOf(from.id);
    const practices = model.dimensions.flatMap((dimension) =>
      dimension.practices.map(({ id }) => practice(id, then[id], dossier.answers[id])),
    );
    const items = itemsOf(inventory).map((item) => ({
      ...item,
      checked: this.#checked.items.has(key(item)),
    }));
    return { from, practices, profile: this.#checked.profile, items, undo: this.#past.length > 0 };
  }

  change(dossier: DossierView, inventory: InventoryView, change: YearChange, at: string): SavedYear {
    const before = { dossier, checked: this.#checked };
    let after = dossier;
    if (change.kind === 'undo') {
      const past = this.#past.pop();
      if (past) {
        after = past.dossier;
        this.#checked = past.checked;
      }
    } else {
      this.#past.push(before);
      if (change.kind === 'confirm') after = confirmed(dossier, change.practices, at);
      else if (change.kind === 'profile') this.#checked = { ...this.#checked, profile: change.checked };
      else this.#check(change.items, change.checked);
    }
    const year = this.view(after, inventory);
    if (!year) throw new BackendError({ code: 'no-assessment', details: { assessment: after.assessment } });
    return { at, year, dossier: after };
  }

  #check(items: YearItemRef[], checked: boolean): void {
    const after = new Set(this.#checked.items);
    for (const item of items)
      if (checked) after.add(key(item));
      else after.delete(key(item));
    this.#checked = { ...this.#checked, items: after };
  }

  #answersOf(assessment: string): Answers {
    return this.#kept.get(assessment)?.answers ?? this.then;
  }

  #begin(
    dossier: DossierView,
    at: string,
    begun: Pick<DossierView, 'answers' | 'edition' | 'carriedFrom'>,
  ): DossierView {
    this.#kept.set(dossier.assessment, dossier);
    const date = at.slice(0, 10);
    const id = nextId(dossier, date);
    const assessments = [...dossier.assessments, { id, date, finished: false, edition: begun.edition }];
    const fresh = { ...begun, assessments, assessment: id, signed: null, readOnly: false };
    return withDue(complete({ ...dossier, ...fresh }), at);
  }
}

/** The dossier with another date meant for the next assessment, as seen at a moment. */
export function withReminder(dossier: DossierView, reminder: string | null, at: string): DossierView {
  return withDue({ ...dossier, reminder }, at);
}

/** Whether the date meant has come and no assessment was made since. */
export function withDue(dossier: DossierView, at: string): DossierView {
  const { reminder } = dossier;
  const due = reminder !== null && reminder <= at.slice(0, 10) && latest(dossier).date < reminder;
  return { ...dossier, due };
}

function latest(dossier: DossierView): AssessmentInfo {
  const last = dossier.assessments.at(-1);
  if (!last) throw new BackendError({ code: 'no-assessment', details: { assessment: '' } });
  return last;
}

function texts({ present, note }: FinishInput) {
  return { present: present.trim(), note: note.trim() };
}

function nextId(dossier: DossierView, date: string): string {
  const year = date.slice(0, 4);
  const taken = (id: string) => dossier.assessments.some((one) => one.id === id);
  if (!taken(year)) return year;
  let number = 2;
  while (taken(`${year}-${String(number)}`)) number += 1;
  return `${year}-${String(number)}`;
}

function whyLeft(practice: string, answer: AnswerView | undefined): string | null {
  if (!answer || answer.state === 'carried') return 'unanswered';
  return afresh.includes(practice) ? 'afresh' : null;
}

function practice(id: string, then: AnswerView | undefined, now: AnswerView | undefined): YearPracticeView {
  const given = then && then.state !== 'carried' ? then : null;
  const why = now?.state === 'carried' ? null : whyLeft(id, then);
  return { practice: id, state: state(given, now), then: given, why };
}

function state(then: AnswerView | null, now: AnswerView | undefined): string {
  if (!now) return 'unanswered';
  if (now.state === 'carried') return 'carried';
  return then?.state === now.state && then.level === now.level ? 'same' : 'changed';
}

function confirmed(dossier: DossierView, practices: string[], at: string): DossierView {
  const answers = { ...dossier.answers };
  for (const id of practices) {
    const answer = answers[id];
    if (answer?.state === 'carried') answers[id] = { ...answer, state: answer.was ?? 'level', was: null, at };
  }
  return complete({ ...dossier, answers });
}

const key = ({ kind, id }: YearItemRef) => `${kind}/${id}`;

function itemsOf({ tools, assets, flows, skills }: InventoryView): YearItemView[] {
  const name = (id: string | undefined) => tools.find((tool) => tool.id === id)?.name ?? id ?? '';
  return [
    ...tools.map((one) => item('tool', one.id, one.name, [one.administrator])),
    ...assets.map((one) => item('asset', one.id, one.name || one.kind, [one.owner])),
    ...flows.map((one) =>
      item('flow', one.id, `${name(one.from.tool)} → ${name(one.to.tool)}`, [one.watcher]),
    ),
    ...skills
      .filter(({ cover }) => cover !== 'unknown')
      .map((one) => item('skill', one.id, one.id, [one.who])),
  ];
}

function item(kind: string, id: string, name: string, known: string[]): YearItemView {
  return { kind, id, name, summary: known.filter(Boolean).join(', '), checked: false };
}

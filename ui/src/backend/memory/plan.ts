import { BackendError } from '../backend.ts';
import type {
  ActionView,
  DecisionChange,
  DecisionView,
  LoadView,
  MonthView,
  PlanView,
  SubjectView,
} from '../generated.ts';

type Change = Exclude<DecisionChange, { kind: 'undo' }>;

const hoursOf: Record<string, number> = { S: 4, M: 20, L: 40 };
const attention = ['overdue', 'this-month', 'later', 'undated', 'closed'];

const same = (a: SubjectView, b: SubjectView) => JSON.stringify(a) === JSON.stringify(b);

/** A plan in which nothing was accepted yet. */
export function emptyPlan(today: string, hoursPerMonth: number | null): PlanView {
  const load = {
    hoursPerMonth: hoursPerMonth ?? 8,
    declared: hoursPerMonth !== null,
    months: [],
    undated: 0,
  };
  return counted({ today, actions: [], load, undecided: 12, undo: false });
}

/** The plan after a change, by the rules of the program. */
export function planned(plan: PlanView, change: Change): PlanView {
  if (change.kind === 'order') return plan;
  return change.kind === 'record' ? recorded(plan, change) : put(plan, change.decision);
}

/** The plan as it is seen on another day. */
export function seenOn(plan: PlanView, today: string): PlanView {
  return counted({ ...plan, today });
}

function recorded(plan: PlanView, { subject, event }: Extract<Change, { kind: 'record' }>): PlanView {
  if (event.status === 'dropped' && event.note.trim() === '')
    throw new BackendError({ code: 'missing-field', details: { path: 'event.note' } });
  const actions = plan.actions.map((action) => {
    if (!same(action.decision.subject, subject)) return action;
    const history = [...action.decision.history, { ...event, note: event.note.trim() }];
    return { ...action, decision: { ...action.decision, history }, status: event.status, since: event.date };
  });
  return counted({ ...plan, actions });
}

function put(plan: PlanView, written: DecisionView): PlanView {
  const decision = withId(plan, written);
  const others = plan.actions.filter((action) => !same(action.decision.subject, decision.subject));
  const known = plan.actions.find((action) => same(action.decision.subject, decision.subject));
  const actions = decision.verdict === 'accepted' ? [...others, action(known, decision)] : others;
  return counted({ ...plan, actions });
}

function withId(plan: PlanView, decision: DecisionView): DecisionView {
  if (decision.subject.own !== '') return decision;
  const numbers = plan.actions.map(({ decision: { subject } }) => Number(subject.own?.slice(4) ?? 0));
  return { ...decision, subject: { own: `own-${String(Math.max(0, ...numbers) + 1)}` } };
}

function action(known: ActionView | undefined, decision: DecisionView): ActionView {
  const last = decision.history.at(-1);
  const { own, step, skill, provider } = decision.subject;
  return {
    title: decision.wording || (known?.title ?? own ?? step ?? skill ?? provider ?? ''),
    status: last?.status ?? 'planned',
    since: last?.date ?? null,
    timing: 'undated',
    practice: known?.practice ?? null,
    advised: known?.advised ?? true,
    decision,
    hours: decision.effort ? (hoursOf[decision.effort] ?? null) : (known?.hours ?? null),
  };
}

function timing({ status, decision: { due } }: ActionView, today: string): string {
  if (status === 'done' || status === 'dropped') return 'closed';
  if (due === null) return 'undated';
  if (due < today) return 'overdue';
  return due.slice(0, 7) === today.slice(0, 7) ? 'this-month' : 'later';
}

function counted(plan: PlanView): PlanView {
  const actions = plan.actions
    .map((action) => ({ ...action, timing: timing(action, plan.today) }))
    .sort(
      (a, b) =>
        attention.indexOf(a.timing) - attention.indexOf(b.timing) ||
        String(a.decision.due).localeCompare(String(b.decision.due)),
    );
  return { ...plan, actions, load: load(plan, actions) };
}

function load({ load, today }: PlanView, actions: ActionView[]): LoadView {
  const open = actions.filter((action) => action.timing !== 'closed' && action.hours !== null);
  const sum = (keep: (action: ActionView) => boolean) =>
    open.filter(keep).reduce((hours, action) => hours + (action.hours ?? 0), 0);
  // What is overdue is still to be done: this month.
  const monthOf = ({ decision: { due } }: ActionView) => {
    if (due === null) return null;
    return due < today ? today.slice(0, 7) : due.slice(0, 7);
  };
  const last = open.reduce(
    (latest, action) => {
      const month = monthOf(action);
      return month !== null && month > latest ? month : latest;
    },
    today.slice(0, 7),
  );
  const months: MonthView[] = [];
  for (let month = today.slice(0, 7); month <= last; month = after(month)) {
    const dueSoFar = sum((action) => (monthOf(action) ?? '9999') <= month);
    const availableSoFar = load.hoursPerMonth * (months.length + 1);
    const due = sum((action) => monthOf(action) === month);
    months.push({ month: `${month}-01`, due, dueSoFar, availableSoFar, fits: dueSoFar <= availableSoFar });
  }
  return { ...load, months, undated: sum((action) => action.decision.due === null) };
}

function after(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${String(year + 1)}-01` : `${String(year)}-${String(number + 1).padStart(2, '0')}`;
}

import type { ActionView, LoadView, MonthView } from '../../backend/generated.ts';
import { keyOf } from '../../dossier/subject.ts';

/** When actions ask for attention, most pressing first. */
export const timings = ['overdue', 'this-month', 'later', 'undated', 'closed'] as const;
export type Timing = (typeof timings)[number];

export const statuses = ['planned', 'started', 'done', 'dropped'] as const;
export type Status = (typeof statuses)[number];

export const isStatus = (word: string): word is Status => statuses.some((status) => status === word);

/** Those who have actions, and everybody. */
export const EVERYBODY = 'all';
/** Actions that nobody has taken yet. */
export const NOBODY = 'none';
const ROLE = 'role:';

/** What the filter calls a role: roles are typed, and so is their case. */
export const owned = (role: string): string => ROLE + role.trim().toLowerCase();

export interface Group {
  timing: Timing;
  actions: ActionView[];
}

/** Where actions stood when somebody began to write in one of them. */
export interface Held {
  /** The actions being written in, whatever the filter. */
  keys: readonly string[];
  groups: Group[];
}

/**
 * Actions by when they ask for attention; groups that hold none are left out. While somebody writes in one of
 * them, all stay where they were held: a date half typed must not carry its own field away.
 */
export function grouped(actions: ActionView[], filter: string, held: Held | null = null): Group[] {
  const kept = actions.filter((action) => keeps(filter, action) || held?.keys.includes(keyed(action)));
  const before = held?.groups ?? [];
  const order = before.flatMap((group) => group.actions.map(keyed));
  const place = (action: ActionView) => {
    const at = order.indexOf(keyed(action));
    return at < 0 ? order.length : at;
  };
  const timingOf = (action: ActionView) =>
    before.find((group) => group.actions.some((one) => keyed(one) === keyed(action)))?.timing ??
    action.timing;
  return timings
    .map((timing) => ({
      timing,
      actions: kept
        .filter((action) => timingOf(action) === timing)
        .sort((a, b) => (held ? place(a) - place(b) : 0)),
    }))
    .filter((group) => group.actions.length > 0);
}

const keyed = ({ decision }: ActionView) => keyOf(decision.subject);

function keeps(filter: string, { decision: { owner } }: ActionView): boolean {
  if (filter === NOBODY) return owner.trim() === '';
  return filter === EVERYBODY || owned(owner) === filter;
}

/** The roles that have actions, each once, in the words first used. */
export function owners(actions: ActionView[]): string[] {
  const roles = new Map(
    [...actions]
      .reverse()
      .filter(({ decision }) => decision.owner.trim())
      .map(({ decision }) => [owned(decision.owner), decision.owner.trim()]),
  );
  return [...roles.values()].sort((a, b) => a.localeCompare(b));
}

/** The first month by whose end more is asked than the team has. */
export const tight = ({ months }: LoadView): MonthView | undefined => months.find(({ fits }) => !fits);

/** The months worth a line: this one, and those in which something is due. */
export const lines = ({ months }: LoadView): MonthView[] =>
  months.filter((month, at) => at === 0 || month.due > 0);

/** How many open actions nobody has given hours: they are in no sum. */
export const uncounted = (actions: ActionView[]): number =>
  actions.filter(({ timing, hours }) => timing !== 'closed' && hours === null).length;

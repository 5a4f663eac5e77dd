import type { ActionView, LoadView, MonthView, SubjectView } from '../../backend/generated.ts';

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

/** Actions by when they ask for attention; groups that hold none are left out. */
export function grouped(actions: ActionView[], filter: string): { timing: Timing; actions: ActionView[] }[] {
  const kept = actions.filter((action) => keeps(filter, action));
  return timings
    .map((timing) => ({ timing, actions: kept.filter((action) => action.timing === timing) }))
    .filter((group) => group.actions.length > 0);
}

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

/** Names a subject in the page. */
export function keyOf({ step, skill, provider, own }: SubjectView): string {
  if (step !== undefined) return `step-${step}`;
  if (skill !== undefined) return `skill-${skill}`;
  return provider === undefined ? `own-${own ?? ''}` : `provider-${provider}`;
}

/** The first month by whose end more is asked than the team has. */
export const tight = ({ months }: LoadView): MonthView | undefined => months.find(({ fits }) => !fits);

/** The months worth a line: this one, and those in which something is due. */
export const lines = ({ months }: LoadView): MonthView[] =>
  months.filter((month, at) => at === 0 || month.due > 0);

/** How many open actions nobody has given hours: they are in no sum. */
export const uncounted = (actions: ActionView[]): number =>
  actions.filter(({ timing, hours }) => timing !== 'closed' && hours === null).length;

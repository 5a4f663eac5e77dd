import { describe, expect, it } from 'vitest';
import type { PlanView } from '../../backend/generated.ts';
import { fixture } from '../../backend/memory/fixtures.ts';
import { EVERYBODY, grouped, lines, NOBODY, owned, owners, tight, uncounted } from './groups.ts';
import { keyOf } from '../../dossier/subject.ts';

const { actions, load } = fixture<PlanView>('plan-en');

describe('the groups of the plan', () => {
  it('hold each action once, most pressing first', () => {
    const groups = grouped(actions, EVERYBODY);
    expect(groups[0]?.timing).toBe('overdue');
    expect(groups.at(-1)?.timing).toBe('closed');
    const held = groups.flatMap((group) => group.actions);
    expect(held).toHaveLength(actions.length);
    expect(new Set(held.map(({ decision }) => keyOf(decision.subject))).size).toBe(actions.length);
  });

  it('keep those of one role, whatever the case it was typed in', () => {
    const [role = ''] = owners(actions);
    const mine = grouped(actions, owned(role.toUpperCase())).flatMap((group) => group.actions);
    expect(mine.length).toBeGreaterThan(0);
    expect(mine.length).toBeLessThan(actions.length);
    expect(mine.every(({ decision }) => decision.owner === role)).toBe(true);
  });

  it('stand still while somebody writes in one of them', () => {
    const groups = grouped(actions, EVERYBODY);
    const [first] = groups[0]?.actions ?? [];
    if (!first) throw new Error('the fixture has an overdue action');
    const key = keyOf(first.decision.subject);
    const decision = { ...first.decision, due: '2027-12-31', owner: 'Somebody else' };
    const written = { ...first, timing: 'later', decision };
    const after = [...actions.slice(1), written];
    const held = { keys: [key], groups };
    const keys = (of: typeof groups) =>
      of.map((group) => [group.timing, group.actions.map((one) => keyOf(one.decision.subject))]);

    expect(keys(grouped(after, EVERYBODY, held))).toEqual(keys(groups));
    expect(grouped(after, owned(first.decision.owner), held)[0]?.actions[0]).toBe(written);
    const moved = grouped(after, EVERYBODY).find((group) => group.actions.includes(written));
    expect(moved?.timing).toBe('later');
  });

  it('keep those that nobody has taken', () => {
    const orphan = actions.map((action, at) =>
      at === 0 ? { ...action, decision: { ...action.decision, owner: ' ' } } : action,
    );
    expect(grouped(orphan, NOBODY).flatMap((group) => group.actions)).toHaveLength(1);
  });

  it('name each role once', () => {
    const names = owners([...actions, ...actions]);
    expect(names).toEqual([...new Set(names)]);
    expect(names).not.toContain('');
  });
});

describe('what fits', () => {
  const month = (name: string, due: number, dueSoFar: number, availableSoFar: number) => ({
    month: name,
    due,
    dueSoFar,
    availableSoFar,
    fits: dueSoFar <= availableSoFar,
  });

  it('is told by the first month that does not', () => {
    const months = [
      month('2026-11-01', 0, 0, 10),
      month('2026-12-01', 0, 0, 20),
      month('2027-01-01', 31, 31, 30),
      month('2027-02-01', 20, 51, 40),
    ];
    expect(tight({ ...load, months })?.month).toBe('2027-01-01');
    expect(lines({ ...load, months }).map((one) => one.month)).toEqual([
      '2026-11-01',
      '2027-01-01',
      '2027-02-01',
    ]);
    expect(tight({ ...load, months: months.slice(0, 2) })).toBeUndefined();
  });

  it('leaves out what has no hours, and says how much that is', () => {
    const open = actions.filter(({ timing }) => timing !== 'closed');
    expect(uncounted(actions)).toBe(open.filter(({ hours }) => hours === null).length);
    expect(uncounted(actions)).toBeGreaterThan(0);
  });
});

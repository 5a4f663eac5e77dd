import { beforeEach, describe, expect, it } from 'vitest';
import type { ConditionView, StepView } from '../../backend/generated.ts';
import { MemoryBackend } from '../../backend/memory.ts';
import { Session } from '../../backend/session.svelte.ts';
import { setLocale } from '../../l10n/index.ts';
import { ruleWords, stepRules } from './rules.ts';

async function venue(): Promise<Session> {
  const backend = new MemoryBackend(new URLSearchParams('open=example&lang=en-CA'));
  return new Session(backend, await backend.start());
}

const condition = (
  subject: string,
  id: string,
  test: string,
  number: number | null = null,
): ConditionView => ({
  subject,
  id,
  test,
  number,
});

beforeEach(() => setLocale('en'));

describe('a rule that holds', () => {
  it.each([
    [
      condition('practice', 'tools-fit', 'at-most', 2),
      /^Advised when “.+” is at Started \(2\sof\s5\) or lower\.$/,
    ],
    [condition('practice', 'tools-fit', 'at-least', 4), /is at Steered \(4\sof\s5\) or higher\.$/],
    [condition('practice', 'tools-fit', 'lacks', 3), /^Advised when nothing shows “.+” at Structured/],
    [condition('practice', 'tools-fit', 'is', 1), /is at Scattered \(1\sof\s5\)\.$/],
    [condition('practice', 'tools-fit', 'unknown'), /nobody knows where “.+” stands\.$/],
    [condition('practice', 'tools-fit', 'known'), /“.+” has a sure answer\.$/],
    [condition('dimension', 'quality', 'at-least', 2), /^Advised when “Quality and life cycle” is at/],
    [condition('finding', 'flow-retyped', 'found'), /the inventory shows “/],
    [condition('finding', 'flow-retyped', 'nowhere'), /the inventory shows “.+” nowhere\.$/],
    [condition('finding', 'flow-retyped', 'at-least', 3), /in 3 places at least\.$/],
    [condition('count', 'inventory-to-connect', 'at-least', 3), /the inventory says 3 or more for “/],
    [condition('count', 'inventory-to-connect', 'at-most', 3), /the inventory says 3 or fewer for “/],
    [condition('profile', 'retyping_hours_per_week', 'at-least', 1), /the profile says 1 or more \(/],
    [condition('profile', 'staff', 'at-most', 9), /the profile says 9 or less \(/],
    [condition('profile', 'tool_change', 'said'), /^Advised when the profile says “.+: .*ticketing.*”\.$/],
  ])('is told in words: %j', async (one, words) => {
    expect(ruleWords(await venue(), [one])).toMatch(words);
  });

  it('is told whole in both languages, for all that the example is advised', async () => {
    const session = await venue();
    for (const locale of ['fr', 'en'] as const) {
      await setLocale(locale);
      const { skills, recommended } = await session.backend.advice();
      const told = [...skills, ...recommended].flatMap(({ rules }) => rules);
      expect(told.length).toBeGreaterThan(10);
      for (const rule of told) expect(ruleWords(session, rule)).not.toMatch(/null|undefined|\{|advice-/);
    }
  });
});

describe('a step', () => {
  const step = (over: Partial<StepView>) => stepRules({ horizon: 'year', ...over } as StepView);

  it('says why it is there, why then, and in which order', () => {
    expect(step({})[0]).toMatch(/climb one rung/);
    expect(step({ findOut: true })[0]).toMatch(/find out/);
    expect(step({ mends: 'flow-retyped' })[0]).toMatch(/finding of the inventory/);
    expect(step({ horizon: 'later' })[1]).toMatch(/for later/);
    expect(step({})).toHaveLength(3);
  });
});

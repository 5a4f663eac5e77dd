import type { AdviceView, DecisionChange, DecisionView, SubjectView } from '../generated.ts';

const same = (a: SubjectView, b: SubjectView) => JSON.stringify(a) === JSON.stringify(b);

const blank = (decision: DecisionView) =>
  decision.verdict === null &&
  decision.due === null &&
  decision.budget === null &&
  decision.spent === null &&
  decision.effort === null &&
  decision.quotes.length === 0 &&
  [decision.reason, decision.wording, decision.owner, decision.deputy, decision.note].every((text) => !text);

/** The advice after a decision was written beside it. */
export function decided(advice: AdviceView, change: Exclude<DecisionChange, { kind: 'undo' }>): AdviceView {
  // What happened to an action is told by the plan.
  if (change.kind === 'record') return advice;
  if (change.kind === 'order') return ordered(advice, change.subjects);
  const { decision } = change;
  const kept = blank(decision) ? null : decision;
  const beside = <T extends { id: string; decision: DecisionView | null }>(
    list: T[],
    subject: (id: string) => SubjectView,
  ): T[] => list.map((one) => (same(subject(one.id), decision.subject) ? { ...one, decision: kept } : one));
  return {
    ...advice,
    nextSteps: beside(advice.nextSteps, (step) => ({ step })),
    skills: beside(advice.skills, (skill) => ({ skill })),
    recommended: beside(advice.recommended, (provider) => ({ provider })),
    notNow: beside(advice.notNow, (provider) => ({ provider })),
    gone: advice.gone.filter((one) => kept !== null || !same(one.decision.subject, decision.subject)),
  };
}

function ordered(advice: AdviceView, subjects: SubjectView[]): AdviceView {
  const place = (subject: SubjectView) => {
    const at = subjects.findIndex((one) => same(one, subject));
    return at < 0 ? subjects.length : at;
  };
  const nextSteps = [...advice.nextSteps].sort((a, b) => place({ step: a.id }) - place({ step: b.id }));
  const recommended = [...advice.recommended].sort(
    (a, b) => place({ provider: a.id }) - place({ provider: b.id }),
  );
  return { ...advice, nextSteps, recommended };
}

import type { StepView, SubjectView } from '../backend/generated.ts';
import { has, model, quote, t } from '../l10n/index.ts';

/** What names a step. */
type NamedStep = Pick<StepView, 'practice' | 'toLevel' | 'findOut' | 'mends'>;

/** What a step asks to do, as computed. */
export function stepTitle({ practice, toLevel, findOut, mends }: NamedStep): string {
  if (mends) return model(`finding-${mends}-do`);
  return findOut
    ? t('advice-find-out', { practice: quote(model(`q-${practice}-name`)) })
    : model(`q-${practice}-step-${toLevel}`);
}

/** How a step is done, or whom to ask. */
export function stepHow({ practice, toLevel, findOut, mends }: StepView): string {
  if (mends) return model(`finding-${mends}-how`);
  return model(`q-${practice}-${findOut ? 'unknown' : `climb-${toLevel}`}`);
}

/** What a decision is about, as the advice called it: its subject need not be in the advice any more. */
export function subjectTitle(subject: SubjectView): string {
  if (subject.skill !== undefined) return known(`skill-${subject.skill}`, subject.skill);
  if (subject.provider !== undefined) return known(`provider-${subject.provider}`, subject.provider);
  if (subject.own !== undefined) return subject.own;
  const id = subject.step;
  const mended = /^mend-(.+)$/.exec(id)?.[1];
  if (mended) return known(`finding-${mended}-do`, id);
  const asked = /^(.+)-find-out$/.exec(id)?.[1];
  if (asked && has(`q-${asked}-name`))
    return t('advice-find-out', { practice: quote(model(`q-${asked}-name`)) });
  const [, practice, level] = /^(.+)-(\d)$/.exec(id) ?? [];
  return known(`q-${practice ?? ''}-step-${level ?? ''}`, id);
}

// A decision may be older than the edition of the model.
const known = (text: string, id: string): string => (has(text) ? model(text) : id);

/** Names a subject in the page. */
export function keyOf({ step, skill, provider, own }: SubjectView): string {
  if (step !== undefined) return `step-${step}`;
  if (skill !== undefined) return `skill-${skill}`;
  return provider === undefined ? `own-${own ?? ''}` : `provider-${provider}`;
}

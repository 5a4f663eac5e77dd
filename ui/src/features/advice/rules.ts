import type { ConditionView, StepView } from '../../backend/generated.ts';
import type { Session } from '../../backend/session.svelte.ts';
import { levelWords } from '../../dossier/words.ts';
import { list, model, quote, t } from '../../l10n/index.ts';
import { fieldSaid } from './causes.ts';

/** A rule that holds, in a sentence. */
export function ruleWords(session: Session, conditions: readonly ConditionView[]): string {
  return t('advice-rule-when', { conditions: list(conditions.map((one) => conditionWords(session, one))) });
}

/** Why there is a step, and why it comes when it does. */
export function stepRules({ findOut, mends, horizon }: StepView): string[] {
  const kind = mends ? 'mend' : findOut ? 'find-out' : 'climb';
  // Ids made of data: the words of a closed list.
  const when = `advice-rule-${horizon}` as 'advice-rule-quick';
  return [t(`advice-rule-${kind}`), t(when), t('advice-rule-order')];
}

function conditionWords(session: Session, condition: ConditionView): string {
  const { subject, id, number } = condition;
  if (subject === 'practice') return levelTest(condition, quote(model(`q-${id}-name`)));
  if (subject === 'dimension') return levelTest(condition, quote(model(`dim-${id}`)));
  if (subject === 'profile') return fieldTest(session, condition);
  const what = quote(model(subject === 'finding' ? `finding-${id}` : `count-${id}`));
  if (number === null)
    return t(condition.test === 'nowhere' ? 'advice-rule-nowhere' : 'advice-rule-found', { what });
  if (subject === 'finding') return t('advice-rule-found-times', { what, count: number });
  return t(condition.test === 'at-most' ? 'advice-rule-count-at-most' : 'advice-rule-count-at-least', {
    what,
    count: number,
  });
}

function levelTest({ test, number }: ConditionView, what: string): string {
  if (number === null) return t(test === 'known' ? 'advice-rule-known' : 'advice-rule-unknown', { what });
  const level = levelWords(number);
  switch (test) {
    case 'at-most':
      return t('advice-rule-at-most', { what, level });
    case 'at-least':
      return t('advice-rule-at-least', { what, level });
    case 'lacks':
      return t('advice-rule-lacks', { what, level });
    default:
      return t('advice-rule-is', { what, level });
  }
}

/** A number is compared; anything else is as the profile says. */
function fieldTest(session: Session, { id, test, number }: ConditionView): string {
  const { name, found } = fieldSaid(session, id);
  if (number === null)
    return found === null
      ? t('advice-rule-field-unsaid', { what: quote(name) })
      : t('advice-rule-field-said', { what: quote(t('advice-cause', { cause: name, found })) });
  return t(test === 'at-most' ? 'advice-rule-field-at-most' : 'advice-rule-field-at-least', {
    what: name,
    count: number,
  });
}

import { list, model, quote, t } from '../../l10n/index.ts';
import { levelWords } from '../words.ts';
import type { Reason } from './rule.ts';

const named = (practice: string) => quote(model(`q-${practice}-name`));

/** A reason for a level, in a sentence. */
export function reasonWords(reason: Reason): string {
  switch (reason.kind) {
    case 'not-concerned':
      return t('results-rule-not-concerned');
    case 'insufficient':
      return t('results-rule-insufficient', { missing: reason.missing, applicable: reason.applicable });
    case 'top':
      return t('results-rule-top');
    case 'reached':
      return t('results-rule-reached', { level: levelWords(reason.level) });
    case 'tolerated':
      return t(reason.known ? 'results-rule-tolerated' : 'results-rule-tolerated-unknown', {
        practice: named(reason.practice),
      });
    case 'far':
      return t('results-rule-far', { practice: named(reason.practice), next: levelWords(reason.next) });
    case 'few':
      return t('results-rule-few', { practice: named(reason.practice), next: levelWords(reason.next) });
    case 'foundation':
    case 'several':
      return t(`results-rule-${reason.kind}`, {
        count: reason.practices.length,
        practices: list(reason.practices.map(named)),
        next: levelWords(reason.next),
      });
  }
}

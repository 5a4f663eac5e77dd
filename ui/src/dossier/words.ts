import type { AnswerView, PublicError } from '../backend/generated.ts';
import { knows, model, t } from '../l10n/index.ts';

/** « Structuré (3 sur 5) »: a number never stands without its word. */
export function levelWords(level: number): string {
  return t('shell-level', { name: model(`level-${level}`), level });
}

/** What was answered, as a full sentence. */
export function answerWords(practice: string, answer: AnswerView | undefined): string {
  if (!answer) return model('state-unanswered');
  if (answer.level !== null) return model(`q-${practice}-${answer.level}`);
  return model((answer.was ?? answer.state) === 'na' ? 'state-na' : 'state-unknown');
}

/** What happened and what to do about it. */
export function problemWords(problem: PublicError): { title: string; todo: string } {
  return {
    title: errorWords(`error-${problem.code}`, problem),
    todo: errorWords(`error-${problem.code}-do`, problem),
  };
}

/** What is wrong one by one, where the program tells more than the first fault. */
export function problemDetails(problem: PublicError): string[] {
  if (problem.code !== 'bad-edition') return [];
  return problem.details.detail?.split('\n').filter(Boolean) ?? [];
}

function errorWords(id: string, { code, details }: PublicError): string {
  // The ids are made of data; a test of the texts finds a code without words.
  return knows(id) ? t(id, details as never) : t('error-internal', { detail: code });
}

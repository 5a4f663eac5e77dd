import type { AnswerView } from '../backend/generated.ts';

/** Seconds a question takes when nobody knows better: about half an hour for thirty-four. */
const USUAL = 50;
/** A longer silence is an interruption, not a slow answer. */
const PAUSE = 5 * 60;
/** From how many answers in a row one's own pace is taken. */
const ENOUGH = 3;

/** Minutes left for so many questions, at the pace of the answers given so far. */
export function minutesLeft(missing: number, answers: Record<string, AnswerView | undefined>): number {
  return Math.ceil((missing * pace(Object.values(answers))) / 60);
}

/** Seconds between two answers, as a rule: the median, which one long thought does not move. */
function pace(answers: (AnswerView | undefined)[]): number {
  const times = answers
    .flatMap((answer) => (answer?.at ? Date.parse(answer.at) / 1000 : []))
    .sort((a, b) => a - b);
  const gaps = times
    .slice(1)
    .map((time, at) => time - (times[at] ?? time))
    .filter((gap) => gap > 0 && gap <= PAUSE)
    .sort((a, b) => a - b);
  return gaps.length < ENOUGH ? USUAL : (gaps[Math.floor(gaps.length / 2)] ?? USUAL);
}

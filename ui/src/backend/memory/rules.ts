import type { AnswerInput, AnswerView, DossierView, ProfileView } from '../generated.ts';
import { wholeProgress } from '../progress.ts';
import { model, type Written } from './fixtures.ts';

type Answers = Record<string, AnswerView>;

/** The dossier with what follows from its answers and its profile. */
export function complete(dossier: Written): DossierView {
  const on = dossier.assessments.find(({ id }) => id === dossier.assessment);
  return {
    signed: null,
    reminder: null,
    due: false,
    carriedFrom: null,
    ...dossier,
    edition: on?.edition ?? model.edition,
    unconfirmed: Object.values(dossier.answers).filter(({ state }) => state === 'carried').length,
    progress: wholeProgress(model, dossier.answers),
    resumeAt: after(lastAnswered(dossier.answers)),
    regime: regime(dossier.profile),
  };
}

/** The dossier with another answer to a practice; a cleared one leaves the profile to speak again. */
export function withAnswer(dossier: DossierView, practice: string, answer: AnswerView | null): DossierView {
  const { [practice]: _, ...answers } = dossier.answers;
  const off = switchedOff(dossier.profile)[practice];
  const written = answer ?? (off === undefined ? undefined : notApplicable(off));
  if (written) answers[practice] = written;
  return { ...complete({ ...dossier, answers }), resumeAt: after(practice) };
}

/** The dossier with another profile, which switches practices on and off. */
export function withProfile(dossier: DossierView, profile: ProfileView): DossierView {
  const off = switchedOff(profile);
  const answers = { ...dossier.answers };
  for (const [id, answer] of Object.entries(answers)) if (answer.switchedOff && !off[id]) delete answers[id];
  for (const [id, reason] of Object.entries(off)) answers[id] ??= notApplicable(reason);
  return complete({ ...dossier, profile, answers });
}

/** An answer as it is stored. */
export function answerView(input: AnswerInput, at: string): AnswerView {
  return { ...input, was: null, switchedOff: null, at };
}

function switchedOff(profile: ProfileView): Record<string, string> {
  const off: Record<string, string> = {};
  if (profile.newsletter !== false) return off;
  off['use-segments'] = 'no-mailing';
  if (profile.ownTicketing === false) off['quality-duplicates'] = 'no-contacts';
  if (profile.onlineSales === false) off['trust-consent'] = 'no-collection';
  return off;
}

function notApplicable(switchedOff: string): AnswerView {
  return {
    state: 'na',
    level: null,
    was: null,
    reason: '',
    switchedOff,
    note: '',
    evidence: '',
    review: false,
    by: '',
    ask: '',
    at: null,
  };
}

function regime({ country, legalForm }: ProfileView): string | null {
  if (country === 'QC') return legalForm === 'public' ? 'qc-public' : 'qc-private';
  if (country === 'FR') return legalForm === 'public' ? 'fr-public' : 'fr';
  return country?.toLowerCase() ?? null;
}

const practices = () => model.dimensions.flatMap((dimension) => dimension.practices.map(({ id }) => id));

function lastAnswered(answers: Answers): string | undefined {
  const dated = Object.entries(answers).filter(([, answer]) => answer.at !== null);
  return dated.sort(([, a], [, b]) => String(a.at).localeCompare(String(b.at))).at(-1)?.[0];
}

function after(practice: string | undefined): string {
  const ids = practices();
  const next = practice === undefined ? 0 : ids.indexOf(practice) + 1;
  return ids[next] ?? ids[0] ?? '';
}

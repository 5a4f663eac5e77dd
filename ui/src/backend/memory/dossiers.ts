import type { AnswerView, ComparisonView, DossierView, ProfileView, Recent } from '../generated.ts';
import { fixture, model, type Written } from './fixtures.ts';
import { complete } from './rules.ts';

/** The dossiers that a test may begin with. */
export const openings = ['empty', 'started', 'full', 'carried', 'finished', 'ten', 'example'] as const;
export type Opening = (typeof openings)[number];

const nothing: Omit<ProfileView, 'name'> = {
  country: null,
  legalForm: null,
  disciplines: [],
  halls: null,
  seats: null,
  activity: null,
  staff: null,
  fte: null,
  volunteers: null,
  ownTicketing: null,
  newsletter: null,
  onlineSales: null,
  freeEntry: null,
  schools: null,
  minors: null,
  pooling: null,
  toolChange: [],
  hoursPerMonth: null,
  retypingHoursPerWeek: null,
  budgetBand: null,
};

/** A dossier that was just made. */
export function fresh(name: string, folder: string): DossierView {
  return complete({
    file: `${name.replaceAll(/[\\/:*?"<>|]/g, '-')}.jauge`,
    folder,
    readOnly: false,
    example: false,
    profile: { name, ...nothing },
    assessments: [{ id: '2026', date: '2026-11-21', finished: false, edition: model.edition }],
    assessment: '2026',
    answers: {},
  });
}

/** A dossier in which people have written. */
export function written(opening: Exclude<Opening, 'empty' | 'example'>): DossierView {
  const started = fixture<Written>('started');
  if (opening === 'full') return complete({ ...started, answers: filled(started.answers) });
  if (opening === 'ten') {
    const { years, now } = fixture<ComparisonView>('comparison-ten');
    const profile = { ...started.profile, name: 'Théâtre municipal de la Petite-Verrière' };
    const answers = filled(started.answers);
    return complete({ ...started, profile, answers, assessments: years, assessment: now.id });
  }
  if (opening === 'carried') {
    const assessments = [lastYear, ...started.assessments];
    const answers = carried(started.answers);
    return complete({ ...started, assessments, answers, carriedFrom: lastYear.id });
  }
  if (opening === 'finished') {
    const answers = filled(started.answers);
    return complete({
      ...started,
      answers,
      readOnly: true,
      assessments: started.assessments.map((one) => ({ ...one, finished: true })),
      signed: { at: '2026-11-20T16:45:00', present: '', note: '', unknown: unknown(answers) },
      reminder: '2027-11-20',
    });
  }
  return complete(started);
}

/** The filled example, with the notes of a venue that speaks the language on screen. */
export function example(locale: string): DossierView {
  return complete(fixture<Written>(locale.startsWith('fr') ? 'example-fr' : 'example-en'));
}

const lastYear = { id: '2025', date: '2025-11-18', finished: true, edition: model.edition };

/** Dossiers opened before; the second one is on a stick that is not there. */
export const recents: Recent[] = [
  { name: 'La Verrière', file: 'La Verrière.jauge', folder: '/home/ada/Documents/Jauge', present: true },
  { name: 'Les Nuits du canal', file: 'Les Nuits du canal.jauge', folder: '/media/cle', present: false },
];

export type Answers = Record<string, AnswerView>;

function filled(answers: Answers): Answers {
  const missing = model.dimensions
    .flatMap((dimension) => dimension.practices)
    .filter((practice) => !answers[practice.id]);
  const given = missing.map((practice, at) => [practice.id, level((at % 4) + 1)] as const);
  return { ...answers, ...Object.fromEntries(given) };
}

/** A year later: nothing was answered this year yet. */
export function carried(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      answer.switchedOff ? answer : { ...answer, state: 'carried', was: answer.state, at: null },
    ]),
  );
}

/** Practices that nobody knows. */
export const unknown = (answers: Answers): string[] =>
  Object.entries(answers).flatMap(([id, { state }]) => (state === 'unknown' ? [id] : []));

function level(reached: number): AnswerView {
  return {
    state: 'level',
    level: reached,
    was: null,
    reason: '',
    switchedOff: null,
    note: '',
    evidence: '',
    ask: '',
    review: false,
    by: '',
    at: '2026-11-20T10:30:00',
  };
}

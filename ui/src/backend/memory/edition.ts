import type { DossierView, EditionView } from '../generated.ts';
import { model } from './fixtures.ts';

/** The edition of a network, as the rehearsal has one: the program's with one question in other words. */
export const own: EditionView = {
  model: { ...model, edition: 'reseau-2027.1' },
  words: Object.fromEntries(
    Object.entries({
      fr: 'Votre réseau demande : qui décide de ce que deviennent vos données ?',
      en: 'Your network asks: who decides what becomes of your data?',
    }).map(([language, question]) => [language, { sources: [`q-${firstPractice()} = ${question}\n`] }]),
  ),
  others: [],
};

function firstPractice(): string {
  return model.dimensions[0]?.practices[0]?.id ?? '';
}

/** A dossier that was made with it. */
export function inOwn(dossier: DossierView): DossierView {
  const { edition } = own.model;
  const assessments = dossier.assessments.map((assessment) => ({ ...assessment, edition }));
  return { ...dossier, edition, assessments };
}

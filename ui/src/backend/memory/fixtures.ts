import type { DossierView, ModelView } from '../generated.ts';

const files = import.meta.glob<unknown>('../../../tests/fixtures/*.json', { eager: true, import: 'default' });

/** One file of `tests/fixtures`, in the shape of a wire type. */
export function fixture<T>(name: string): T {
  const file = files[`../../../tests/fixtures/${name}.json`];
  if (file === undefined) throw new Error(`no such fixture: ${name}`);
  // A copy: what a screen changes must not come back in the next one.
  return structuredClone(file) as T;
}

/** The model edition, as the program gives it. */
export const model = fixture<ModelView>('model');

/** The dossiers, without what follows from their answers. */
export type Written = Omit<DossierView, Following | Years> & Partial<Pick<DossierView, Years>>;
type Following = 'progress' | 'resumeAt' | 'regime' | 'edition' | 'unconfirmed';
type Years = 'signed' | 'reminder' | 'due' | 'carriedFrom';

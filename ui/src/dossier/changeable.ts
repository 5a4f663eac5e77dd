import type { DossierView } from '../backend/generated.ts';

/**
 * Whether what belongs to the dossier itself may change: inventory, decisions, address book. A finished year
 * freezes its answers only; the example and a file that the system protects freeze everything.
 */
export function changeable(dossier: DossierView | null): boolean {
  if (!dossier || dossier.example) return false;
  const shown = dossier.assessments.find(({ id }) => id === dossier.assessment);
  return !dossier.readOnly || shown?.finished === true;
}

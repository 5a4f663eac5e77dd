import type { YearItemView } from '../../backend/generated.ts';
import { has, model } from '../../l10n/index.ts';

/** The short names of practices; one that the edition on screen does not have has no words here. */
export function names(practices: readonly string[]): string[] {
  return practices.filter((id) => has(`q-${id}-name`)).map((id) => model(`q-${id}-name`));
}

/** A skill is named by the model, everything else by the venue. */
export const itemName = ({ kind, id, name }: YearItemView): string =>
  kind === 'skill' ? model(`skill-${id}`) : name;

/** The lists of the inventory, in the order of the screen. */
export const kinds = ['tool', 'asset', 'flow', 'skill'] as const;

import type { ProfileView } from '../../backend/generated.ts';
import { quantity, t, type MessageId } from '../../l10n/index.ts';

/** A fact of the profile: what it is called and what was said. */
export interface Fact {
  label: string;
  /** `null` where nothing was said. */
  value: string | null;
}

type Held = ProfileView[keyof ProfileView];

const fields = [
  ['country', 'country', 'country'],
  ['legalForm', 'legal-form', 'legal-form'],
  ['disciplines', 'disciplines', 'disciplines'],
  ['halls', 'halls'],
  ['seats', 'seats'],
  ['activity', 'activity', 'activity'],
  ['staff', 'staff'],
  ['fte', 'fte'],
  ['volunteers', 'volunteers'],
  ['ownTicketing', 'own-ticketing'],
  ['newsletter', 'newsletter'],
  ['onlineSales', 'online-sales'],
  ['freeEntry', 'free-entry'],
  ['schools', 'schools'],
  ['minors', 'minors'],
  ['pooling', 'pooling'],
  ['toolChange', 'tool-change', 'tool-change'],
  ['hoursPerMonth', 'hours'],
  ['retypingHoursPerWeek', 'retyping'],
  ['budgetBand', 'budget', 'budget'],
] as const satisfies [keyof ProfileView, string, string?][];

/** The profile in short, in the order in which it is asked. */
export function facts(profile: ProfileView): Fact[] {
  return fields.map(([field, name, codes]) => ({
    label: t(`year-fact-${name}`),
    value: words(profile[field], codes),
  }));
}

function words(held: Held, codes: string | undefined): string | null {
  if (held === null) return null;
  if (typeof held === 'boolean') return t(held ? 'profile-yes' : 'profile-no');
  if (typeof held === 'number') return quantity(held);
  const said = [held].flat();
  // The codes are those of closed lists, and each has its words.
  return said.length > 0 ? said.map((code) => t(`profile-${codes}-${code}` as Coded)).join(' · ') : null;
}

type Coded = Extract<MessageId, 'profile-country-QC'>;

import type { ProfileView } from '../backend/generated.ts';

/** The fields that decide what applies, which law is cited and what is advised; the others are of comfort. */
const telling = [
  'country',
  'legalForm',
  'activity',
  'staff',
  'ownTicketing',
  'newsletter',
  'onlineSales',
  'freeEntry',
  'schools',
  'minors',
  'pooling',
  'hoursPerMonth',
  'budgetBand',
] as const satisfies (keyof ProfileView)[];

/** How far the profile has come: every field but the name may stay empty. */
export function portrait(profile: ProfileView): {
  state: 'not-started' | 'started' | 'complete';
  said: number;
} {
  const said = telling.filter((field) => profile[field] !== null).length;
  if (said === telling.length) return { state: 'complete', said };
  return { state: said > 0 || profile.disciplines.length > 0 ? 'started' : 'not-started', said };
}

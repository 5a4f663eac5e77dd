/** How long ago something was, in the largest unit that says it. */
export type Age =
  { unit: 'ahead' } | { unit: 'today' } | { unit: 'days' | 'months' | 'years'; count: number };

const DAY = 24 * 60 * 60 * 1000;

const noon = (iso: string) => Date.parse(`${iso.slice(0, 10)}T12:00:00Z`);

/** How long ago a day was. */
export function age(day: string, today: string): Age {
  const days = Math.round((noon(today) - noon(day)) / DAY);
  if (days < 0) return { unit: 'ahead' };
  if (days === 0) return { unit: 'today' };
  const months = wholeMonths(day, today);
  if (months < 1) return { unit: 'days', count: days };
  return months < 12 ? { unit: 'months', count: months } : { unit: 'years', count: Math.floor(months / 12) };
}

/** Whether a day is more than a year ago. */
export const old = (day: string, today: string): boolean =>
  wholeMonths(day, today) > 12 || (wholeMonths(day, today) === 12 && day.slice(8, 10) !== today.slice(8, 10));

function wholeMonths(day: string, today: string): number {
  const [fromYear = 0, fromMonth = 0, from = 0] = day.slice(0, 10).split('-').map(Number);
  const [toYear = 0, toMonth = 0, to = 0] = today.slice(0, 10).split('-').map(Number);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (to < from ? 1 : 0);
}

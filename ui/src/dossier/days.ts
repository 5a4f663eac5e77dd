/** Today, where the person is. */
export function todayHere(now = new Date()): string {
  const pair = (number: number) => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${pair(now.getMonth() + 1)}-${pair(now.getDate())}`;
}

/** The same day a year later; the day before where that year has no such day. */
export function yearLater(day: string): string {
  const [year = '', month = '', on = ''] = day.slice(0, 10).split('-');
  const next = String(Number(year) + 1).padStart(4, '0');
  // Two years in a row are never both leap years.
  return `${next}-${month}-${month === '02' && on === '29' ? '28' : on}`;
}

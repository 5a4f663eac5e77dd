import type { MoneyView, QuoteView } from '../../backend/generated.ts';
import { date, money, t } from '../../l10n/index.ts';

/** A quote in a line. */
export function quoteWords({ from, amount, date: day }: QuoteView): string {
  const sum = { from, amount: moneyWords(amount) };
  return day ? t('advice-quote-dated', { ...sum, date: date(day) }) : t('advice-quote-line', sum);
}

/** A sum as somebody typed it. */
export const moneyWords = ({ amount, currency }: MoneyView): string =>
  money({ amount, currency: currency === 'CAD' ? 'CAD' : 'EUR' });

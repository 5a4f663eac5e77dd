import { list, t, type MessageId } from '../../l10n/index.ts';

/** What is not said yet in one line; where it is all there is to say, in a word. */
export function missingWords(missing: MessageId[], all: number): string {
  if (missing.length === 0) return '';
  if (missing.length >= all) return t('inventory-missing-all');
  const words = missing.map((id) => t(id as 'inventory-missing-purpose'));
  return t('inventory-missing', { what: list([...new Set(words)]) });
}

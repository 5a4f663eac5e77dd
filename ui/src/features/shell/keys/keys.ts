import type { KeyHint } from '../../../components/KeyHints.svelte';
import { t } from '../../../l10n/index.ts';

/** Where keys act: everywhere, or on one screen. */
export type KeyPlace = 'everywhere' | 'questionnaire' | 'inventory' | 'map' | 'advice';

/** Keys that act in one place. */
export interface KeyGroup {
  place: KeyPlace;
  hints: KeyHint[];
}

/** Every key of the window and what it does: those of the screen one is on first, then those of everywhere. */
export function keyGroups(screen: string): KeyGroup[] {
  const arrows = ['↑', '↓'];
  const groups: KeyGroup[] = [
    {
      place: 'questionnaire',
      hints: [
        { keys: ['1', '2', '3', '4', '5'], label: t('keys-answer') },
        { keys: ['D'], label: t('keys-unknown') },
        { keys: ['N'], label: t('keys-na') },
        { keys: arrows, label: t('keys-answers') },
        { keys: [t('keys-enter')], label: t('keys-next') },
      ],
    },
    {
      place: 'inventory',
      hints: [
        { keys: ['N'], label: t('keys-new') },
        { keys: arrows, label: t('keys-entries') },
        { keys: [t('keys-enter')], label: t('keys-edit') },
        { keys: [t('keys-escape')], label: t('keys-close-entry') },
        { keys: ['D'], label: t('keys-duplicate') },
        { keys: [t('keys-delete')], label: t('keys-remove') },
      ],
    },
    { place: 'map', hints: [{ keys: ['+', '−', '0'], label: t('keys-zoom') }] },
    { place: 'advice', hints: [{ keys: ['Alt + ↑', 'Alt + ↓'], label: t('keys-move') }] },
    {
      place: 'everywhere',
      hints: [
        { keys: ['Ctrl + K'], label: t('keys-find') },
        { keys: ['Ctrl + Z'], label: t('keys-undo') },
        { keys: ['Ctrl + +', 'Ctrl + −', 'Ctrl + 0'], label: t('keys-size') },
        { keys: ['Alt + ←'], label: t('keys-back') },
        { keys: [t('keys-tab')], label: t('keys-through') },
        { keys: ['?'], label: t('keys-list') },
      ],
    },
  ];
  const rank = ({ place }: KeyGroup) => {
    if (place === 'everywhere') return 1;
    return place === screen || (place === 'map' && screen === 'inventory') ? 0 : 2;
  };
  return groups.sort((a, b) => rank(a) - rank(b));
}

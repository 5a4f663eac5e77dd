import type { DoubtView, FindingView, NamedItemView } from '../backend/generated.ts';
import { model } from '../l10n/index.ts';
import type { Place } from '../navigation.svelte.ts';

/** The entry of the inventory that something was found in. */
export function itemPlace({ list, id }: NamedItemView): Place {
  return { screen: 'inventory', list, item: id };
}

/** A skill is named by the model, everything else by the venue. */
export function itemName({ list, id, name }: NamedItemView): string {
  return list === 'skill' ? model(`skill-${id}`) : name;
}

/** The list of the inventory that speaks against an answer. */
export function doubtPlace({ causes }: DoubtView, findings: readonly FindingView[]): Place {
  for (const { finding, count } of causes) {
    const item = findings.find(({ id }) => id === finding)?.items[0];
    if (item) return { screen: 'inventory', list: item.list };
    if (count) return { screen: 'inventory', list: count.includes('flow') ? 'flow' : 'asset' };
  }
  return { screen: 'inventory' };
}

/** The list of the inventory that shows a finding or a count. */
export function listOf(id: string): 'tool' | 'asset' | 'flow' | 'skill' {
  if (/skill/.test(id)) return 'skill';
  if (/flow|to-connect/.test(id)) return 'flow';
  if (/asset|minors|retention/.test(id)) return 'asset';
  return 'tool';
}

/** What speaks of some of these practices. */
export function about<T extends { practice: string }>(
  things: readonly T[],
  practices: readonly string[],
): T[] {
  return things.filter(({ practice }) => practices.includes(practice));
}

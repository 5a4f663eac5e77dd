import type { EndView, FlowView, InventoryView } from '../../backend/generated.ts';
import { assetName } from '../../dossier/items.ts';
import { model } from '../../l10n/index.ts';

/** The tool at an end of a flow, if there is one. */
export const toolAt = (end: EndView): string | undefined => end.tool;

/** The names of the data that a flow carries. */
export const carried = (view: InventoryView, { assets }: FlowView): string[] =>
  view.assets.filter(({ id }) => assets.includes(id)).map(assetName);

/** Every role that was written somewhere, once each: a role is written again and again. */
export function roles({ tools, assets, flows, skills }: InventoryView): string[] {
  const all = [
    ...[...tools, ...assets].flatMap((one) => [
      'administrator' in one ? one.administrator : one.owner,
      one.deputy,
    ]),
    ...flows.flatMap(({ from, to, watcher }) => [from.person ?? '', to.person ?? '', watcher]),
    ...skills.map(({ who }) => who),
  ];
  return [...new Set(all.map((role) => role.trim()).filter(Boolean))].sort((a, b) => a.localeCompare(b));
}

/** The words of a closed list, to choose from. */
export const named = (prefix: string, codes: string[]) =>
  codes.map((code) => ({ value: code, label: model(`${prefix}-${code}`) }));

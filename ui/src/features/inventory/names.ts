import type { AssetView, EndView, FlowView, InventoryView } from '../../backend/generated.ts';
import { model, t } from '../../l10n/index.ts';

/** What data is called: as the venue says, or as its type. */
export const assetName = ({ name, kind }: AssetView): string => name || model(`asset-${kind}`);

/** The name of a tool. */
export const toolName = ({ tools }: InventoryView, id: string): string =>
  tools.find((tool) => tool.id === id)?.name ?? id;

/** The tool at an end of a flow, if there is one. */
export const toolAt = (end: EndView): string | undefined => end.tool;

/** What an end of a flow is called. */
export function endName(view: InventoryView, end: EndView): string {
  if (end.tool !== undefined) return toolName(view, end.tool);
  return end.person || t('inventory-somebody');
}

/** What a flow is called: both ends. */
export const flowName = (view: InventoryView, { from, to }: FlowView): string =>
  t('inventory-flow-name', { from: endName(view, from), to: endName(view, to) });

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

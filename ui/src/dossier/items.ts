import type { AssetView, EndView, FlowView, InventoryView } from '../backend/generated.ts';
import { model, t } from '../l10n/index.ts';

/** What data is called: as the venue says, or as its type. */
export const assetName = ({ name, kind }: AssetView): string => name || model(`asset-${kind}`);

/** The name of a tool. */
export const toolName = ({ tools }: InventoryView, id: string): string =>
  tools.find((tool) => tool.id === id)?.name ?? id;

/** What an end of a flow is called. */
export function endName(view: InventoryView, end: EndView): string {
  if (end.tool !== undefined) return toolName(view, end.tool);
  return end.person || t('inventory-somebody');
}

/** What a flow is called: both ends. */
export const flowName = (view: InventoryView, { from, to }: FlowView): string =>
  t('inventory-flow-name', { from: endName(view, from), to: endName(view, to) });

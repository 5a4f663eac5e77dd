import type { AssetView, FlowView, ToolView } from '../../backend/generated.ts';
import type { MessageId } from '../../l10n/index.ts';

type Check = [missing: boolean, words: MessageId];

const unsaid = (code: string | null) => code === null || code === 'unknown';
const kept = (checks: Check[]) => checks.filter(([missing]) => missing).map(([, words]) => words);

/** What is not said of a tool yet. */
export const missingInTool = (tool: ToolView): MessageId[] =>
  kept([
    [tool.purpose === null, 'inventory-missing-purpose'],
    [unsaid(tool.hosted), 'inventory-missing-hosted'],
    [unsaid(tool.contract), 'inventory-missing-contract'],
    [tool.administrator === '', 'inventory-missing-administrator'],
    [tool.administrator !== '' && tool.deputy === '', 'inventory-missing-deputy'],
    [tool.exportTested === null, 'inventory-missing-export'],
  ]);

/** What is not said of data yet. */
export const missingInAsset = (asset: AssetView): MessageId[] =>
  kept([
    [asset.tools.length === 0, 'inventory-missing-tools'],
    [asset.owner === '', 'inventory-missing-owner'],
    [asset.owner !== '' && asset.deputy === '', 'inventory-missing-deputy'],
    [asset.personal === null, 'inventory-missing-personal'],
    [unsaid(asset.retention), 'inventory-missing-retention'],
    [asset.decision === '', 'inventory-missing-decision'],
    [asset.quality === null, 'inventory-missing-quality'],
  ]);

/** What is not said of a flow yet. What does not pass needs no rhythm; what passes by hand, nobody watching. */
export const missingInFlow = (flow: FlowView): MessageId[] =>
  kept([
    [flow.passage === null, 'inventory-missing-passage'],
    [flow.assets.length === 0, 'inventory-missing-assets'],
    [flow.frequency === null && flow.passage !== 'missing', 'inventory-missing-frequency'],
    [['connector', 'api'].includes(flow.passage ?? '') && flow.watcher === '', 'inventory-missing-watcher'],
  ]);

import type { FlowView, InventoryView, NamedItemView, ToolView } from '../../../backend/generated.ts';
import { list, model } from '../../../l10n/index.ts';
import { carried } from '../names.ts';

const said = (facts: (string | null | undefined | false)[]): string[] =>
  facts.filter((fact): fact is string => Boolean(fact));

/** What the map shows of a tool, in words. */
export const ofTool = (tool: ToolView): string[] =>
  said([
    tool.purpose && model(`purpose-${tool.purpose}`),
    tool.hosted && model(`hosting-${tool.hosted}`),
    [tool.administrator, tool.deputy].filter(Boolean).join(', '),
  ]);

/** What the map shows of a flow, in words. */
export const ofFlow = (view: InventoryView, flow: FlowView): string[] =>
  said([flow.passage && model(`passage-${flow.passage}`), list(carried(view, flow))]);

/** What the map shows of a thing, and what was found in it. */
export function facts(view: InventoryView, { list: kind, id }: NamedItemView): string[] {
  const found = view.findings
    .filter(({ items }) => items.some((item) => item.list === kind && item.id === id))
    .map((finding) => model(`finding-${finding.id}`));
  const tool = kind === 'tool' && view.tools.find((one) => one.id === id);
  if (tool) return [...ofTool(tool), ...found];
  const flow = kind === 'flow' && view.flows.find((one) => one.id === id);
  return flow ? [...ofFlow(view, flow), ...found] : found;
}

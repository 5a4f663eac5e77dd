import type { AssetView, FlowView, ModelView, ToolView } from '../../backend/generated.ts';
import { fold } from './typed.ts';

/** A tool of which only the name is known, and what it is for where the name says it. */
export function bareTool({ suggestions }: ModelView, name: string): ToolView {
  const known = suggestions.find((one) => fold(one.name) === fold(name));
  return {
    id: '',
    name: known?.name ?? name,
    purpose: known?.purpose ?? null,
    vendor: '',
    hosted: null,
    contract: null,
    exportTested: null,
    administrator: '',
    deputy: '',
    note: '',
  };
}

/** Data of which only the type is known, and the venue's name for it where it has one. */
export const bareAsset = (kind: string, name: string): AssetView => ({
  id: '',
  kind,
  name,
  tools: [],
  owner: '',
  deputy: '',
  personal: null,
  yearsHeld: null,
  decision: '',
  sharedWith: '',
  retention: null,
  retentionYears: null,
  quality: null,
  note: '',
});

/** A flow of which only the ends are known. */
export const bareFlow = (from: FlowView['from'], to: FlowView['to'], assets: string[] = []): FlowView => ({
  id: '',
  from,
  to,
  assets,
  passage: null,
  frequency: null,
  watcher: '',
  note: '',
});

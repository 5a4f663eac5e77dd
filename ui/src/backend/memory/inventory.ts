import type {
  AssetView,
  EndView,
  FlowView,
  InventoryChange,
  InventoryView,
  ItemView,
  SavedInventory,
  ToolView,
} from '../generated.ts';
import { fixture, model } from './fixtures.ts';

/** The inventory of the filled example. */
export function exampleInventory(french: boolean): InventoryView {
  return fixture<InventoryView>(french ? 'inventory' : 'inventory-en');
}

/** An inventory in which nobody has written. */
export function emptyInventory(): InventoryView {
  const skills = model.skills.map(({ id }) => ({ id, cover: 'unknown', needed: null, who: '' }));
  const map = { scene: { width: 0, height: 0, shapes: [] }, spots: [] };
  return { tools: [], assets: [], flows: [], skills, findings: [], doubts: [], map, canUndo: false };
}

/** The inventories before each change, the latest last. */
export class Inventories {
  readonly #past: InventoryView[] = [];

  constructor(public now: InventoryView) {}

  /** What the program does, but for what follows from the lists: findings and map stay. */
  change(change: InventoryChange, at: string): SavedInventory {
    const before = structuredClone(this.now);
    let changed: ItemView[] = [];
    let flowsRemoved = 0;
    if (change.kind === 'undo') this.now = this.#past.pop() ?? this.now;
    else {
      this.#past.push(before);
      this.now = structuredClone(this.now);
      if (change.kind === 'put') changed = this.#put(change);
      else if (change.kind === 'remove') flowsRemoved = this.#remove(change.items);
      else changed = this.#duplicate(change.items);
    }
    this.now = { ...this.now, canUndo: this.#past.length > 0 };
    return { at, inventory: this.now, changed, flowsRemoved };
  }

  #put({ tools, assets, flows, skills }: Extract<InventoryChange, { kind: 'put' }>): ItemView[] {
    return [
      ...tools.map((tool) => put(this.now.tools, tool, 't', 'tool')),
      ...assets.map((asset) => put(this.now.assets, asset, 'a', 'asset')),
      ...flows.map((flow) => put(this.now.flows, flow, 'f', 'flow')),
      ...skills.map((skill) => put(this.now.skills, skill, 's', 'skill')),
    ];
  }

  #remove(items: ItemView[]): number {
    const gone = (list: ItemView['list'], id: string) =>
      items.some((item) => item.list === list && item.id === id);
    const goneEnd = (end: EndView) => 'tool' in end && gone('tool', String(end.tool));
    const flows = this.now.flows.filter((flow) => !gone('flow', flow.id));
    const left = flows.filter((flow) => !goneEnd(flow.from) && !goneEnd(flow.to));
    this.now.flows = left;
    this.now.tools = this.now.tools.filter((tool) => !gone('tool', tool.id));
    this.now.assets = this.now.assets.filter((asset) => !gone('asset', asset.id));
    return flows.length - left.length;
  }

  #duplicate(items: ItemView[]): ItemView[] {
    const copy = <T extends ToolView | AssetView | FlowView>(
      list: T[],
      item: ItemView,
      letter: string,
    ): ItemView[] => {
      const at = list.findIndex(({ id }) => id === item.id);
      const found = list[at];
      if (!found) return [];
      const id = next(list, letter);
      list.splice(at + 1, 0, { ...structuredClone(found), id });
      return [{ list: item.list, id }];
    };
    return items.flatMap((item) => {
      if (item.list === 'tool') return copy(this.now.tools, item, 't');
      if (item.list === 'asset') return copy(this.now.assets, item, 'a');
      return item.list === 'flow' ? copy(this.now.flows, item, 'f') : [];
    });
  }
}

function put<T extends { id: string }>(
  list: T[],
  typed: T,
  letter: string,
  name: ItemView['list'],
): ItemView {
  const id = typed.id || next(list, letter);
  const at = list.findIndex((known) => known.id === id);
  if (at < 0) list.push({ ...typed, id });
  else list[at] = typed;
  return { list: name, id };
}

function next(list: { id: string }[], letter: string): string {
  const numbers = list.map(({ id }) => Number(id.slice(1))).filter(Number.isFinite);
  return `${letter}${String(Math.max(0, ...numbers) + 1)}`;
}

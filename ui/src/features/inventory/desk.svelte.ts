import type {
  AssetView,
  FlowView,
  HeldSkillView,
  InventoryView,
  ItemView,
  ToolView,
} from '../../backend/generated.ts';
import type { Session } from '../../backend/session.svelte.ts';
import type { Done } from '../../dossier/past.svelte.ts';
import { t } from '../../l10n/index.ts';
import { assetName, flowName, toolName } from '../../dossier/items.ts';

/** What the screen shows. */
export type Tab = 'tool' | 'asset' | 'flow' | 'skill' | 'map';

interface Put {
  tools?: ToolView[];
  assets?: AssetView[];
  flows?: FlowView[];
  skills?: HeldSkillView[];
}

/** What is open on the screen and everything that can be done there. */
export class Desk {
  /** The entry that is open. */
  opened: string | null = $state(null);
  /** What was just done, and whether it can be taken back from there. */
  done: Done | null = $state.raw(null);
  /** Grows when fields must be read again, since something else than typing changed what they hold. */
  revision = $state(0);
  readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  /** Nothing can be changed: the example, or a file that the system protects. A finished year forbids nothing. */
  get fixed(): boolean {
    const dossier = this.session.dossier;
    if (!dossier || dossier.example) return true;
    const current = dossier.assessments.find(({ id }) => id === dossier.assessment);
    return dossier.readOnly && current?.finished !== true;
  }

  /** Writes an entry over the one that is there. */
  async write(put: Put): Promise<boolean> {
    return (await this.#put(put)) !== undefined;
  }

  /** Adds entries and says so; `words` in place of the usual ones. */
  async add(put: Put, name: string, words?: string): Promise<boolean> {
    const changed = await this.#put(put);
    if (!changed) return false;
    this.#say(words ?? t('inventory-added', { count: changed.length, name }));
    return true;
  }

  async remove(item: ItemView): Promise<boolean> {
    const name = this.#name(item);
    const saved = await this.session.changeInventory({ kind: 'remove', items: [item] });
    if (!saved) return false;
    if (this.opened === item.id) this.opened = null;
    const count = saved.flowsRemoved;
    this.#say(count > 0 ? t('inventory-removed-flows', { name, count }) : t('inventory-removed', { name }));
    return true;
  }

  /** Copies an entry and opens the copy; gives its id. */
  async duplicate(item: ItemView): Promise<string | undefined> {
    const name = this.#name(item);
    const saved = await this.session.changeInventory({ kind: 'duplicate', items: [item] });
    const copy = saved?.changed[0]?.id;
    if (!copy) return undefined;
    this.opened = copy;
    this.#say(t('inventory-duplicated', { name }));
    return copy;
  }

  async undo(): Promise<void> {
    if (this.fixed || !this.session.inventory?.canUndo) return;
    const saved = await this.session.changeInventory({ kind: 'undo' });
    if (!saved) return;
    this.revision += 1;
    this.done = { message: t('shell-undone'), undo: false };
  }

  async #put(put: Put): Promise<ItemView[] | undefined> {
    const whole = { tools: [], assets: [], flows: [], skills: [], ...put };
    const saved = await this.session.changeInventory({ kind: 'put', ...whole });
    return saved?.changed;
  }

  #name({ list, id }: ItemView): string {
    const view = this.session.inventory;
    if (!view) return id;
    const asset = list === 'asset' && view.assets.find((one) => one.id === id);
    if (asset) return assetName(asset);
    const flow = list === 'flow' && view.flows.find((one) => one.id === id);
    return flow ? flowName(view, flow) : toolName(view, id);
  }

  #say(message: string) {
    this.done = { message, undo: true };
  }
}

/** The list of an inventory that an entry of a tab is in. */
export const count = (view: InventoryView, tab: Tab): number =>
  ({
    tool: view.tools.length,
    asset: view.assets.length,
    flow: view.flows.length,
    skill: view.skills.filter(({ cover }) => cover !== 'unknown').length,
    map: 0,
  })[tab];

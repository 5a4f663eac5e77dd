import type { Session } from '../../../backend/session.svelte.ts';
import { BackendError } from '../../../backend/index.ts';
import { go } from '../../../navigation.svelte.ts';
import { painted } from '../../../painted.ts';
import { commands, screens } from './commands.ts';
import { groups, held, questions, terms, type Entry, type Group, type Read } from './corpus.ts';
import { Index } from './match.ts';

/** How many of a group are shown before more are asked for. */
const FEW = 5;

/** The entries of a group that are shown, and how many are not. */
export interface Shown {
  group: Group;
  entries: Entry[];
  more: number;
}

/** What is searched, what was found, and which of it Enter would choose. */
export class Desk {
  query = $state('');
  /** Groups of which all is shown. */
  #whole = $state.raw<readonly Group[]>([]);
  #at = $state(0);
  /** Where to go and what to do: all that is shown before anything is asked. */
  readonly #ways: Entry[];
  #index = $state.raw(new Index<Entry>([]));
  readonly #found = $derived.by(() => this.#index.matching(this.query));

  /** How many things were found. */
  readonly count = $derived(this.#found.length);
  /** What is shown, group by group: the group of the best first. Before anything is asked, where to go. */
  readonly shown = $derived.by((): Shown[] => {
    const nothing = this.query.trim() === '';
    const all = nothing ? this.#ways : this.#found;
    const kinds = nothing
      ? groups
      : all.map(({ group }) => group).filter((group, at, kinds) => kinds.indexOf(group) === at);
    return [...kinds].map((group) => this.#cut(group, all)).filter(({ entries }) => entries.length > 0);
  });
  readonly #options = $derived(
    this.shown.flatMap(({ group, entries, more }): (Entry | Group)[] =>
      more > 0 ? [...entries, group] : entries,
    ),
  );

  /** `close` takes the search away, and gives the focus back to where it came from. */
  constructor(
    readonly session: Session,
    readonly close: () => void,
  ) {
    this.#ways = [...screens(session), ...commands(session)];
    void this.#gather();
  }

  /** The id of the option that Enter would choose. */
  get at(): string | undefined {
    const option = this.#options[this.#at];
    return typeof option === 'string' ? `more-${option}` : option?.id;
  }

  /** Searches for something else. */
  ask(query: string): void {
    this.query = query;
    this.#whole = [];
    this.#at = 0;
  }

  /** Moves among the options, round the end. */
  move(by: number): void {
    const count = this.#options.length;
    if (count > 0) this.#at = (this.#at + by + count) % count;
  }

  /** Goes to the first or the last option. */
  end(last: boolean): void {
    this.#at = last ? Math.max(0, this.#options.length - 1) : 0;
  }

  /** Does what an option, or the one at hand, stands for. */
  async choose(option: Entry | Group | undefined = this.#options[this.#at]): Promise<void> {
    if (option === undefined) return;
    if (typeof option === 'string') {
      this.#whole = [...this.#whole, option];
      return;
    }
    this.close();
    await (typeof option.go === 'function' ? option.go() : go(option.go));
  }

  #cut(group: Group, all: readonly Entry[]): Shown {
    const entries = all.filter((entry) => entry.group === group);
    const kept = this.#whole.includes(group) || entries.length <= FEW + 1 ? entries : entries.slice(0, FEW);
    return { group, entries: kept, more: entries.length - kept.length };
  }

  /** One can write before all that is searched is there. */
  async #gather(): Promise<void> {
    await painted();
    const { session } = this;
    const { backend, dossier, inventory } = session;
    const known = [...(dossier ? questions(session) : []), ...terms(session)];
    this.#index = new Index([...this.#ways, ...known]);
    if (!dossier) return;
    const read: Read = {
      inventory: inventory ?? (await quietly(() => backend.inventory())),
      advice: await quietly(() => backend.advice()),
      plan: await quietly(() => backend.plan()),
      contacts: await quietly(() => backend.contacts()),
    };
    this.#index = new Index(held(read), this.#index);
  }
}

/** What cannot be read is told on its own screen. */
async function quietly<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof BackendError) return undefined;
    throw error;
  }
}

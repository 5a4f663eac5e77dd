import { tick } from 'svelte';
import type { ProfileView } from '../../backend/generated.ts';
import type { Session } from '../../backend/session.svelte.ts';
import { Past, type Done, type Undoable } from '../../dossier/past.svelte.ts';
import { integer, t } from '../../l10n/index.ts';
import { placeOf } from './fields.ts';

/** People, seats, halls, hours: what the program takes at most. */
const MOST = 1_000_000;
/** Characters of a name. */
const NAME = 200;
/** How long typing pauses before what is typed is saved. */
const PAUSE = 500;

/** Fields by the name they have in the exchange file, which is also their place on the page. */
export type Field = keyof ProfileView;

/** The profile as it stands on the page: what can be saved is saved, what cannot waits with its reason. */
export class Form implements Undoable {
  value: ProfileView = $state() as ProfileView;
  errors: Partial<Record<Field, string>> = $state({});
  /** What is not on disk yet. */
  #dirty = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The end of the last save asked for. */
  #last: Promise<unknown> = Promise.resolve();
  readonly #session: Session;
  readonly #past = new Past();

  constructor(session: Session, profile: ProfileView) {
    this.#session = session;
    this.value = { ...profile };
  }

  /** A choice was made or a field was left: it is saved at once. */
  async set<F extends Field>(field: F, value: ProfileView[F]): Promise<void> {
    delete this.errors[field];
    this.value[field] = value;
    this.#dirty = true;
    await this.settle();
  }

  /** A number was written; only one within bounds replaces the one that was there. */
  async count(field: Field, value: number | null, decimals: boolean): Promise<void> {
    if (value !== null && (value < 0 || value > MOST)) this.refuse(field, decimals);
    else await this.set(field, value as never);
  }

  /** What is written in a field is no number that can be kept. */
  refuse(field: Field, decimals: boolean): void {
    const limit = integer(MOST);
    this.errors[field] = t(decimals ? 'profile-error-quantity' : 'profile-error-count', { limit });
  }

  /** The name is being typed. */
  rename(name: string): void {
    const length = [...name.trim()].length;
    if (length === 0) this.errors.name = t('profile-error-name');
    else if (length > NAME) this.errors.name = t('profile-error-long', { limit: NAME });
    else delete this.errors.name;
    this.value.name = name;
    this.#dirty = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.settle(), PAUSE);
  }

  /** Puts on disk what can be put there. */
  async settle(): Promise<void> {
    clearTimeout(this.#timer);
    // What was there before a change is known once the change before it is on disk.
    const saved = this.#last.then(() => this.#save());
    this.#last = saved.catch(() => undefined);
    await saved;
  }

  async #save(): Promise<void> {
    if (!this.#dirty || this.#session.dossier?.readOnly !== false) return;
    this.#dirty = false;
    const kept = this.#session.dossier.profile;
    const profile = $state.snapshot(this.value);
    const name = this.errors.name ? kept.name : profile.name.trim();
    const saved = await this.#session.saveProfile({ ...profile, name });
    if (!saved) this.#dirty = true;
    else if (differing(kept, { ...profile, name }).length > 0)
      this.#past.did(null, () => this.#restore(kept));
  }

  get canUndo(): boolean {
    return this.#past.canUndo;
  }

  get done(): Done | null {
    return this.#past.done;
  }

  set done(done: Done | null) {
    this.#past.done = done;
  }

  /** Takes back what was saved last, what is being typed included. */
  async undo(): Promise<void> {
    await this.settle();
    await this.#past.undo();
  }

  /** Gives the fields of the last change what they held before it, and shows where. */
  async #restore(before: ProfileView): Promise<boolean> {
    const now = this.#session.dossier?.profile;
    if (!now) return false;
    const fields = differing(before, now);
    if (!(await this.#session.saveProfile(before))) return false;
    for (const field of fields) {
      this.value[field] = before[field] as never;
      delete this.errors[field];
    }
    await tick();
    document.getElementById(placeOf(fields[0] ?? ''))?.scrollIntoView({ block: 'nearest' });
    return true;
  }
}

/** The fields in which two profiles are not alike. */
const differing = (one: ProfileView, other: ProfileView): Field[] =>
  (Object.keys(one) as Field[]).filter(
    (field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]),
  );

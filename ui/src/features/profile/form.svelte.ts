import type { ProfileView } from '../../backend/generated.ts';
import type { Session } from '../../backend/session.svelte.ts';
import { integer, t } from '../../l10n/index.ts';

/** People, seats, halls, hours: what the program takes at most. */
const MOST = 1_000_000;
/** Characters of a name. */
const NAME = 200;
/** How long typing pauses before what is typed is saved. */
const PAUSE = 500;

/** Fields by the name they have in the exchange file, which is also their place on the page. */
export type Field = keyof ProfileView;

/** The profile as it stands on the page: what can be saved is saved, what cannot waits with its reason. */
export class Form {
  value: ProfileView = $state() as ProfileView;
  errors: Partial<Record<Field, string>> = $state({});
  /** What is not on disk yet. */
  #dirty = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #session: Session;

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
    if (!this.#dirty || this.#session.dossier?.readOnly !== false) return;
    this.#dirty = false;
    const kept = this.#session.dossier.profile.name;
    const profile = $state.snapshot(this.value);
    const name = this.errors.name ? kept : profile.name.trim();
    const saved = await this.#session.saveProfile({ ...profile, name });
    if (!saved) this.#dirty = true;
  }
}

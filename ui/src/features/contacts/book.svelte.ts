import type { ContactsChange, ContactsView, ContactView, SavedContacts } from '../../backend/generated.ts';
import type { Session } from '../../backend/session.svelte.ts';
import { changeable } from '../../dossier/changeable.ts';
import type { Done } from '../../dossier/past.svelte.ts';
import { locale, t } from '../../l10n/index.ts';
import { whilePainting } from '../../painted.ts';

/** Characters that the texts of an entry hold at most. */
export const limits = { name: 200, region: 200, reach: 500, note: 4000 } as const;

/** An entry that nobody has written yet. */
export const blank = (kind: string | null): ContactView => ({
  id: '',
  kind,
  name: '',
  region: '',
  languages: [],
  presence: null,
  reach: '',
  checked: null,
  note: '',
});

/** Entries by name as the reader's language sorts them, of one kind or of all. */
export function sorted(contacts: ContactView[], kind: string, tag: string): ContactView[] {
  const { compare } = new Intl.Collator(tag, { numeric: true });
  return contacts
    .filter((contact) => kind === '' || contact.kind === kind)
    .sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
}

/** The address book on screen. */
export class Book {
  view: ContactsView | undefined = $state.raw();
  failed = $state(false);
  /** What was just done, with its way back; `null` shows nothing. */
  done: Done | null = $state.raw(null);

  constructor(readonly session: Session) {}

  get open(): boolean {
    return changeable(this.session.dossier);
  }

  shown(kind: string): ContactView[] {
    return sorted(this.view?.contacts ?? [], kind, locale());
  }

  async load(): Promise<void> {
    this.failed = false;
    this.view = await whilePainting(this.session.attempt(() => this.session.backend.contacts()));
    this.failed = !this.view;
  }

  /** Writes an entry; says whether it is on disk. */
  async put(contact: ContactView): Promise<boolean> {
    const { name } = contact;
    const said = contact.id ? t('contacts-changed', { name }) : t('contacts-added', { name });
    return this.#change({ kind: 'put', contact }, said);
  }

  async remove({ id, name }: ContactView): Promise<void> {
    await this.#change({ kind: 'remove', ids: [id] }, t('contacts-removed', { name }));
  }

  async undo(): Promise<void> {
    if (!this.open || !this.view?.canUndo) return;
    await this.#change({ kind: 'undo' }, t('shell-undone'), false);
  }

  async takeIn(): Promise<void> {
    const saved = await this.session.importContacts();
    if (saved === null) this.done = { message: t('contacts-import-cancelled'), undo: false };
    else if (saved) this.#saved(saved, told(saved), true);
  }

  async #change(change: ContactsChange, message: string, undo = true): Promise<boolean> {
    const saved = await this.session.changeContacts(change);
    if (saved) this.#saved(saved, message, undo);
    return saved !== undefined;
  }

  #saved({ book }: SavedContacts, message: string, undo: boolean): void {
    this.view = book;
    this.done = { message, undo };
  }
}

const told = ({ added, updated }: SavedContacts): string =>
  t('contacts-imported', {
    added: t('contacts-imported-added', { count: added }),
    updated: t('contacts-imported-updated', { count: updated }),
  });

import { beforeAll, describe, expect, it } from 'vitest';
import { MemoryBackend } from '../../backend/memory.ts';
import { Session } from '../../backend/session.svelte.ts';
import { setLocale } from '../../l10n/index.ts';
import { Form } from './form.svelte.ts';

beforeAll(() => setLocale('fr'));

async function opened(address = 'open=started') {
  const backend = new MemoryBackend(new URLSearchParams(address));
  const session = new Session(backend, await backend.start());
  const dossier = session.dossier;
  if (!dossier) throw new Error('a dossier was asked for');
  return { session, form: new Form(session, dossier.profile) };
}

describe('the profile', () => {
  it('is on disk as soon as a choice is made, and so is what follows from it', async () => {
    const { session, form } = await opened();
    await form.set('newsletter', false);
    expect(session.dossier?.answers['use-segments']).toMatchObject({
      state: 'na',
      switchedOff: 'no-mailing',
    });
    await form.set('country', 'FR');
    expect(session.dossier?.regime).toBe('fr');
  });

  it('never touches an answer that somebody gave', async () => {
    const { session, form } = await opened();
    const given = session.dossier?.answers['quality-duplicates'];
    await form.set('newsletter', false);
    await form.set('ownTicketing', false);
    expect(session.dossier?.answers['quality-duplicates']).toEqual(given);
  });

  it('keeps the name on disk while the one typed is empty', async () => {
    const { session, form } = await opened();
    form.rename('  ');
    await form.settle();
    expect(form.errors.name).toBe('Écrivez le nom de votre lieu');
    expect(session.dossier?.profile.name).toBe('La Verrière');
    form.rename(' La Serre ');
    await form.settle();
    expect(form.errors.name).toBeUndefined();
    expect(session.dossier?.profile.name).toBe('La Serre');
  });

  it('refuses a number beyond its bounds and keeps the one before', async () => {
    const { session, form } = await opened();
    await form.count('seats', 2_000_000, false);
    expect(form.errors.seats).toContain('1\u202f000\u202f000');
    await form.count('seats', -1, false);
    expect(session.dossier?.profile.seats).toBe(180);
    await form.count('seats', null, false);
    expect(form.errors.seats).toBeUndefined();
    expect(session.dossier?.profile.seats).toBeNull();
  });

  it('tries again later what could not be saved', async () => {
    const { session, form } = await opened('open=started&fail=saveProfile:locked');
    await form.set('seats', 200);
    expect(session.dossier?.profile.seats).toBe(180);
    expect(session.waiting.has('profile')).toBe(true);
    await form.settle();
    expect(session.dossier?.profile.seats).toBe(200);
    expect(session.waiting.has('profile')).toBe(false);
  });

  it('takes changes back one by one, and what they set aside with them', async () => {
    const { session, form } = await opened();
    const before = session.dossier?.profile;
    await form.set('newsletter', false);
    form.rename('La Serre');
    await form.undo();
    expect(form.value.name).toBe('La Verrière');
    expect(form.value.newsletter).toBe(false);
    expect(form.done).toEqual({ message: 'Le dernier changement est annulé', undo: false });
    await form.undo();
    expect(session.dossier?.profile).toEqual(before);
    expect(session.dossier?.answers['use-segments']?.switchedOff ?? null).toBeNull();
    expect(form.canUndo).toBe(false);
  });

  it('takes back only the last of two changes made at once', async () => {
    const { form } = await opened();
    const seats = form.set('seats', 250);
    await Promise.resolve();
    await Promise.all([seats, form.set('activity', 'festival')]);
    await form.undo();
    expect(form.value).toMatchObject({ seats: 250, activity: 'season' });
  });

  it('keeps what cannot be saved yet when another field is taken back', async () => {
    const { session, form } = await opened();
    await form.set('seats', 200);
    form.rename('  ');
    await form.undo();
    expect(session.dossier?.profile).toMatchObject({ name: 'La Verrière', seats: 180 });
    expect(form.value.name).toBe('  ');
    expect(form.errors.name).toBe('Écrivez le nom de votre lieu');
  });
});

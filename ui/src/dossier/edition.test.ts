import { beforeEach, describe, expect, it } from 'vitest';
import { has, model, setEdition, setLocale } from '../l10n/index.ts';
import { MemoryBackend } from '../backend/memory.ts';
import { own } from '../backend/memory/edition.ts';
import { model as program } from '../backend/memory/fixtures.ts';
import { Session } from '../backend/session.svelte.ts';

const first = program.dimensions[0]?.practices[0]?.id ?? '';
const question = `q-${first}`;

async function begin(address = ''): Promise<Session> {
  const backend = new MemoryBackend(new URLSearchParams(address));
  return new Session(backend, await backend.start(), setEdition);
}

async function create(session: Session): Promise<void> {
  const dossier = await session.backend.createWithEdition('Le Hangar');
  if (dossier) await session.opened(dossier);
}

describe('a dossier made with the edition of a network', () => {
  beforeEach(async () => {
    setEdition(null);
    await setLocale('fr');
  });

  it('is asked in its words, in each language, until it is closed', async () => {
    const session = await begin();
    const usual = model(question);
    await create(session);
    expect(session.model.edition).toBe(own.model.edition);
    expect(model(question)).toContain('Votre réseau demande');
    await setLocale('en');
    expect(model(question)).toContain('Your network asks');
    await setLocale('fr');
    await session.closed();
    expect(session.model).toBe(program);
    expect(model(question)).toBe(usual);
  });

  it('gives way to the next dossier', async () => {
    const session = await begin();
    const usual = model(question);
    await create(session);
    await session.opened(await session.backend.openExample());
    expect(session.model).toBe(program);
    expect(session.dossier?.example).toBe(true);
    expect(model(question)).toBe(usual);
  });

  it('is not shown in the words of another when its own cannot be read', async () => {
    const session = await begin('fail=edition:bad-edition');
    await create(session);
    expect(session.problem?.code).toBe('bad-edition');
    expect(session.dossier).toBeNull();
    expect(session.model).toBe(program);
  });

  it('lends its words to a dossier that may be asked in it next', async () => {
    const session = await begin('open=finished');
    const dossier = session.dossier;
    expect(await session.addEdition()).toBe(true);
    expect(session.dossier?.assessments).toEqual(dossier?.assessments);
    expect(session.model).toBe(program);
    expect(model(question)).not.toContain('Votre réseau demande');
    await session.startYear(own.model.edition);
    expect(session.dossier?.edition).toBe(own.model.edition);
    expect(session.model.edition).toBe(own.model.edition);
    expect(model(question)).toContain('Votre réseau demande');
  });

  it('keeps the program’s words where it says nothing', async () => {
    const session = await begin();
    const usual = model('level-1');
    await create(session);
    expect(model('level-1')).toBe(usual);
    expect(has('q-no-such-practice')).toBe(false);
  });
});

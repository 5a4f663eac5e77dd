import { beforeAll, expect, it } from 'vitest';
import { MemoryBackend } from '../backend/memory.ts';
import { Session } from '../backend/session.svelte.ts';
import { setLocale } from '../l10n/index.ts';
import { asked, sieved, standing, whole } from './form.ts';
import { next, resume } from './next.ts';

beforeAll(() => setLocale('fr'));

async function opened(address: string) {
  const backend = new MemoryBackend(new URLSearchParams(address));
  return new Session(backend, await backend.start());
}

it('leads to the profile first', async () => {
  const session = await opened('');
  session.opened(await session.backend.createDossier('La Serre'));
  expect(next(session)?.place).toEqual({ screen: 'profile' });
});

it('leads nobody to the profile who is there', async () => {
  const session = await opened('');
  await session.opened(await session.backend.createDossier('La Serre'));
  expect(next(session, undefined, true)?.place).toMatchObject({ screen: 'questionnaire' });
});

it('sends nobody who has begun to answer back to an empty profile, before the questions are done', async () => {
  const session = await opened('');
  await session.opened(await session.backend.createDossier('La Serre'));
  await session.saveAnswer('strategy-goals', {
    state: 'level',
    level: 2,
    reason: '',
    note: '',
    evidence: '',
    review: false,
    by: '',
    ask: '',
  });
  expect(next(session)?.place).toMatchObject({ screen: 'questionnaire' });
});

it('resumes after the last answer', async () => {
  const session = await opened('open=started');
  expect(resume(session)).toBe('quality-definitions');
  expect(next(session)?.place).toEqual({ screen: 'questionnaire', practice: 'quality-definitions' });
  expect(next(session, 'quality-definitions')?.place).toMatchObject({ practice: 'quality-backup' });
});

it('comes back to what was skipped', async () => {
  const session = await opened('open=full');
  await session.saveAnswer('strategy-owner', null);
  expect(resume(session)).toBe('strategy-owner');
});

it('leads to the doubts, then to the results', async () => {
  const session = await opened('open=full');
  expect(next(session)?.place).toEqual({ screen: 'questionnaire', sieve: 'review' });
  const doubt = session.dossier?.answers['assets-coverage'];
  if (!doubt) throw new Error('the fixture flags this one');
  await session.saveAnswer('assets-coverage', { ...doubt, review: false });
  expect(next(session)?.place).toEqual({ screen: 'results' });
});

it('asks for nothing where nothing can be changed', async () => {
  expect(next(await opened('open=example'))?.place).toEqual({ screen: 'results' });
});

it('asks for last year’s answers again', async () => {
  const session = await opened('open=carried');
  expect(resume(session)).toBe('strategy-goals');
  expect(whole(session).done).toBe(0);
});

it('leaves the short form by none of its doors', async () => {
  const session = await opened('open=started&short');
  const ids = asked(session).flatMap((dimension) => dimension.practices.map(({ id }) => id));
  expect(ids).toHaveLength(12);
  expect(ids).toContain(resume(session));
  expect(sieved(session, 'unanswered').every(({ id }) => ids.includes(id))).toBe(true);
  expect(whole(session)).toEqual({ done: 3, applicable: 12 });
  const [strategy] = asked(session);
  expect(strategy && standing(session, strategy)).toMatchObject({ applicable: 2, state: 'complete' });
});

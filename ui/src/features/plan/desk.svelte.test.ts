import { beforeAll, expect, it } from 'vitest';
import { MemoryBackend } from '../../backend/memory.ts';
import { Session } from '../../backend/session.svelte.ts';
import { setLocale } from '../../l10n/index.ts';
import { Desk } from './desk.svelte.ts';

beforeAll(() => setLocale('en-CA'));

async function opened(address: string) {
  const backend = new MemoryBackend(new URLSearchParams(`lang=en-CA&${address}`));
  const desk = new Desk(new Session(backend, await backend.start()));
  await desk.load();
  return desk;
}

const titles = (desk: Desk) => desk.plan?.actions.map(({ title }) => title);

it('keeps what is written fast, one field after the other', async () => {
  const desk = await opened('open=started');
  await desk.add('Show the board the map');
  const subject = { own: 'own-1' };
  const first = desk.amend(subject, { owner: 'Director' });
  const second = desk.amend(subject, { due: '2026-11-28' });
  await Promise.all([first, second]);
  expect(desk.plan?.actions[0]?.decision).toMatchObject({ owner: 'Director', due: '2026-11-28' });
  expect(desk.plan?.actions[0]?.timing).toBe('this-month');
});

it('records what happens without rewriting what happened, and takes it back', async () => {
  const desk = await opened('open=started');
  await desk.add('Show the board the map');
  const subject = { own: 'own-1' };
  await desk.record(subject, { status: 'started', date: '2026-11-20', note: '' }, 'Map');
  await desk.record(subject, { status: 'done', date: '2026-11-21', note: 'Shown.' }, 'Map');
  const [action] = desk.plan?.actions ?? [];
  expect(action?.decision.history.map(({ status }) => status)).toEqual(['started', 'done']);
  expect(action?.timing).toBe('closed');
  await desk.undo();
  expect(desk.plan?.actions[0]?.status).toBe('started');
  await desk.undo();
  await desk.undo();
  expect(titles(desk)).toEqual([]);
});

it('drops nothing without a reason', async () => {
  const desk = await opened('open=started');
  await desk.add('Show the board the map');
  const dropped = { status: 'dropped', date: '2026-11-21', note: ' ' };
  expect(await desk.record({ own: 'own-1' }, dropped, 'Map')).toBe(false);
  expect(desk.session.problem?.code).toBe('missing-field');
  expect(desk.plan?.actions[0]?.status).toBe('planned');
});

it('changes the plan of a finished year, not that of the example', async () => {
  const finished = await opened('open=finished');
  expect(finished.open).toBe(true);
  expect(await finished.add('Show the board the map')).toBe(true);
  const example = await opened('open=example');
  expect(example.open).toBe(false);
  expect(await example.add('Show the board the map')).toBe(false);
});

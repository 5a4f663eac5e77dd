import { beforeAll, expect, it } from 'vitest';
import { MemoryBackend } from '../../backend/memory.ts';
import { Session } from '../../backend/session.svelte.ts';
import { setLocale } from '../../l10n/index.ts';
import { Desk } from './desk.svelte.ts';
import { toConfirm } from './steps.ts';

beforeAll(() => setLocale('en'));

async function desk(address: string): Promise<Desk> {
  const backend = new MemoryBackend(new URLSearchParams(address));
  const made = new Desk(new Session(backend, await backend.start()));
  await made.read();
  return made;
}

const grey = ({ year }: Desk) => (year ? toConfirm(year).map(({ practice }) => practice) : []);

it('counts an answer from when it is confirmed, and no longer once that is undone', async () => {
  const made = await desk('open=carried');
  const [first = ''] = grey(made);
  const done = () => made.session.dossier?.progress.done ?? 0;
  const before = done();
  await made.confirm([first]);
  expect(done()).toBe(before + 1);
  expect(grey(made)).not.toContain(first);
  expect(made.done).toEqual({ message: 'One answer confirmed', undo: true });
  await made.undo();
  expect(done()).toBe(before);
  expect(grey(made)).toContain(first);
  expect(made.done?.undo).toBe(false);
});

it('keeps what is on screen when a change could not be saved', async () => {
  const made = await desk('open=carried&fail=changeYear:disk-full');
  const before = grey(made);
  expect(await made.confirm(before)).toBe(false);
  expect(grey(made)).toEqual(before);
  expect(made.revision).toBe(1);
  expect(made.session.problem?.code).toBe('disk-full');
});

it('has no year where none was started', async () => {
  const made = await desk('open=full');
  expect(made.year).toBeNull();
});

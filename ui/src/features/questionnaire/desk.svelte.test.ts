import { describe, expect, it, vi } from 'vitest';
import { MemoryBackend } from '../../backend/memory.ts';
import { Session } from '../../backend/session.svelte.ts';
import { settle } from '../../navigation.svelte.ts';
import { deskOf } from './desk.svelte.ts';
import { limits } from './draft.svelte.ts';

async function opened(address: string) {
  const backend = new MemoryBackend(new URLSearchParams(address));
  const session = new Session(backend, await backend.start());
  const stored = (practice: string) => session.dossier?.answers[practice];
  return { session, backend, desk: deskOf(session), stored };
}

describe('an answer', () => {
  it('is on disk as soon as it is chosen', async () => {
    const { desk, stored, session } = await opened('open=started');
    await desk.choose('tools-fit', '4');
    expect(stored('tools-fit')).toMatchObject({ state: 'level', level: 4 });
    expect(session.savedAt).not.toBeNull();
    expect(session.dossier?.resumeAt).toBe('tools-flows');
  });

  it('keeps its note when another rung is chosen', async () => {
    const { desk, stored } = await opened('open=started');
    await desk.choose('strategy-board', '4');
    expect(stored('strategy-board')).toMatchObject({ level: 4, evidence: 'Compte rendu du 14 octobre 2025' });
  });

  it('takes typed text once the person pauses', async () => {
    vi.useFakeTimers();
    const { desk, stored } = await (async () => {
      const opening = opened('open=started');
      await vi.runAllTimersAsync();
      return opening;
    })();
    desk.draft('strategy-goals').type('note', 'Vu');
    await vi.advanceTimersByTimeAsync(400);
    expect(stored('strategy-goals')?.note).toBe('');
    await vi.advanceTimersByTimeAsync(200);
    expect(stored('strategy-goals')?.note).toBe('Vu');
    vi.useRealTimers();
  });

  it('takes typed text at once when the place is left', async () => {
    const { desk, stored } = await opened('open=started');
    desk.draft('strategy-goals').type('note', 'Vu');
    await settle();
    expect(stored('strategy-goals')?.note).toBe('Vu');
  });

  it('stays on the page when it cannot be saved, and is saved later', async () => {
    const { desk, stored, session } = await opened('open=started&fail=saveAnswer:disk-full');
    await desk.choose('tools-fit', '4');
    expect(stored('tools-fit')).toBeUndefined();
    expect(desk.draft('tools-fit')).toMatchObject({ value: '4', failed: true });
    expect(session.problem?.code).toBe('disk-full');
    await settle();
    expect(stored('tools-fit')).toMatchObject({ level: 4 });
    expect(desk.draft('tools-fit').failed).toBe(false);
    expect(session.problem).toBeNull();
  });

  it('keeps a text that is too long on the page and the one before on disk', async () => {
    const { desk, stored } = await opened('open=started');
    const draft = desk.draft('strategy-board');
    const long = 'x'.repeat(limits.note + 1);
    draft.type('note', long);
    await desk.choose('strategy-board', '5');
    expect(stored('strategy-board')).toMatchObject({
      level: 5,
      note: expect.stringContaining('Point d’octobre'),
    });
    draft.load();
    expect(draft.texts.note).toBe(long);
  });

  it('is never the one that was carried over', async () => {
    const { desk } = await opened('open=carried');
    expect(desk.draft('strategy-goals').value).toBe('');
  });

  it('is not given in a dossier that cannot be changed', async () => {
    const { desk, stored, session } = await opened('open=example');
    await desk.choose('strategy-goals', '5');
    expect(stored('strategy-goals')?.level).toBe(3);
    expect(session.problem).toBeNull();
  });
});

describe('taking back', () => {
  it('gives the answer before, last change first', async () => {
    const { desk, stored } = await opened('open=started');
    await desk.choose('strategy-goals', '4');
    await desk.choose('tools-fit', '1');
    expect(await desk.undo()).toBe('tools-fit');
    expect(stored('tools-fit')).toBeUndefined();
    expect(await desk.undo()).toBe('strategy-goals');
    expect(stored('strategy-goals')?.level).toBe(2);
    expect(desk.canUndo).toBe(false);
  });

  it('goes back to what last year said, which still counts for nothing', async () => {
    const { desk, stored } = await opened('open=carried');
    const carried = stored('strategy-goals');
    await desk.choose('strategy-goals', '5');
    expect(stored('strategy-goals')?.state).toBe('level');
    await desk.undo();
    expect(carried?.state).toBe('carried');
    expect(stored('strategy-goals')).toEqual(carried);
    expect(desk.draft('strategy-goals').value).toBe('');
  });

  it('brings a cleared answer back with its note', async () => {
    const { desk, stored } = await opened('open=started');
    await desk.clear('strategy-board');
    expect(stored('strategy-board')).toBeUndefined();
    await desk.undo();
    expect(stored('strategy-board')).toMatchObject({ level: 3, by: 'direction' });
  });

  it('lets the profile speak again', async () => {
    const { desk, stored, session } = await opened('open=started');
    const profile = session.dossier?.profile;
    if (!profile) throw new Error('a dossier was asked for');
    await session.saveProfile({ ...profile, newsletter: false });
    expect(desk.draft('use-segments').given).toBe(false);
    await desk.choose('use-segments', '2');
    expect(desk.draft('use-segments').given).toBe(true);
    await desk.undo();
    expect(stored('use-segments')).toMatchObject({ state: 'na', switchedOff: 'no-mailing' });
  });

  it('keeps a note written since', async () => {
    const { desk, stored } = await opened('open=started');
    await desk.choose('strategy-goals', '4');
    desk.draft('strategy-goals').type('note', 'Revu ensemble');
    await desk.undo();
    expect(stored('strategy-goals')).toMatchObject({ level: 2, note: 'Revu ensemble' });
  });
});

it('two saves never overtake each other', async () => {
  const { desk, backend, stored } = await opened('open=started');
  const save = backend.saveAnswer.bind(backend);
  let first = true;
  vi.spyOn(backend, 'saveAnswer').mockImplementation(async (...given) => {
    const wait = first ? 30 : 0;
    first = false;
    await new Promise((done) => setTimeout(done, wait));
    return save(...given);
  });
  await Promise.all([desk.choose('tools-fit', '2'), desk.choose('tools-fit', '5')]);
  expect(stored('tools-fit')?.level).toBe(5);
});

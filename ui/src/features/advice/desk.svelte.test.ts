import { beforeEach, expect, it } from 'vitest';
import { MemoryBackend } from '../../backend/memory.ts';
import { Session } from '../../backend/session.svelte.ts';
import { setLocale } from '../../l10n/index.ts';
import { undecided } from '../../dossier/decision/decision.ts';
import { Desk } from './desk.svelte.ts';
import { Writing } from '../../dossier/decision/writing.svelte.ts';

beforeEach(() => setLocale('en'));

async function opened(address = 'open=full') {
  const backend = new MemoryBackend(new URLSearchParams(address));
  const desk = new Desk(new Session(backend, await backend.start()));
  await desk.load();
  return desk;
}

const ids = (desk: Desk) => desk.advice?.nextSteps.map(({ id }) => id) ?? [];
const decisionOn = (desk: Desk, id: string) =>
  desk.advice?.nextSteps.find((step) => step.id === id)?.decision ?? undecided({ step: id });

it('decides, takes the same decision back, and undoes', async () => {
  const desk = await opened();
  const id = ids(desk)[4] ?? '';
  await desk.choose(decisionOn(desk, id), 'accepted', 'Sort the files');
  expect(decisionOn(desk, id).verdict).toBe('accepted');
  expect(desk.done).toEqual({ message: 'Accepted: Sort the files', undo: true });
  await desk.choose(decisionOn(desk, id), 'accepted', 'Sort the files');
  expect(decisionOn(desk, id).verdict).toBeNull();
  await desk.undo();
  expect(decisionOn(desk, id).verdict).toBe('accepted');
});

it('moves a step among those shown and leaves the others where they are', async () => {
  const desk = await opened();
  const before = ids(desk);
  const shown = (desk.advice?.nextSteps ?? [])
    .filter(({ horizon }) => horizon === 'quick')
    .map(({ id }) => ({ step: id }));
  const [first, second] = shown;
  if (!first || !second) throw new Error('the fixture has two quick wins');
  await desk.move(second, shown, -1, 'It');
  const after = ids(desk);
  expect(after.indexOf(second.step)).toBe(before.indexOf(first.step));
  expect(after.filter((id) => id !== first.step && id !== second.step)).toEqual(
    before.filter((id) => id !== first.step && id !== second.step),
  );
  await desk.move(second, [second, first], -1, 'It');
  expect(desk.done?.undo).toBe(false);
});

it('keeps what was typed, and refuses what is too long without losing it', async () => {
  const desk = await opened();
  const id = ids(desk)[4] ?? '';
  const writing = new Writing(desk, () => decisionOn(desk, id));
  const type = (text: string) => {
    const field = document.createElement('input');
    field.value = text;
    writing.text('owner').oninput({ currentTarget: field });
  };
  type('x'.repeat(501));
  await writing.settle();
  expect(writing.errors.owner).toMatch(/500 characters/);
  expect(decisionOn(desk, id).owner).toBe('');
  type('  Box office  ');
  await writing.settle();
  expect(writing.errors.owner).toBeUndefined();
  expect(decisionOn(desk, id).owner).toBe('Box office');
});

it('loses nothing of two fields written one right after the other', async () => {
  const desk = await opened();
  const subject = { step: ids(desk)[4] ?? '' };
  await Promise.all([
    desk.amend(subject, { owner: 'Box office' }),
    desk.amend(subject, { due: '2027-03-31' }),
  ]);
  expect(decisionOn(desk, subject.step)).toMatchObject({ owner: 'Box office', due: '2027-03-31' });
});

it('changes nothing in the example', async () => {
  const desk = await opened('open=example');
  expect(desk.open).toBe(false);
});

it('may still decide in a finished year', async () => {
  expect((await opened('open=finished')).open).toBe(true);
});

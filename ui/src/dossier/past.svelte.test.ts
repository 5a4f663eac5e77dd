import { beforeAll, expect, it } from 'vitest';
import { setLocale } from '../l10n/index.ts';
import { Past } from './past.svelte.ts';

beforeAll(() => setLocale('en'));

it('takes changes back in the order they were made, the last one first', async () => {
  const past = new Past();
  const back: string[] = [];
  const way = (name: string) => () => Promise.resolve(back.push(name) > 0);
  past.did('One', way('one'));
  past.did('Two', way('two'));
  expect(past.done).toEqual({ message: 'Two', undo: true });
  await past.undo();
  expect(past.done).toEqual({ message: 'The last change is undone', undo: false });
  await past.undo();
  expect(back).toEqual(['two', 'one']);
  expect(past.canUndo).toBe(false);
  await past.undo();
  expect(back).toHaveLength(2);
});

it('keeps what could not be taken back for another time', async () => {
  const past = new Past();
  let works = false;
  past.did('One', () => Promise.resolve(works));
  await past.undo();
  expect(past.done).toEqual({ message: 'One', undo: true });
  works = true;
  await past.undo();
  expect(past.canUndo).toBe(false);
});

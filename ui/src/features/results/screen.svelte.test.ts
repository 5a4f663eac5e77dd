import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ResultsView } from '../../backend/generated.ts';
import { MemoryBackend } from '../../backend/memory.ts';
import { Session } from '../../backend/session.svelte.ts';
import { setLocale } from '../../l10n/index.ts';
import { here } from '../../navigation.svelte.ts';
import Results from './Results.svelte';

let shown: Record<string, unknown> | undefined;

async function show(address: string, changed: (results: ResultsView) => ResultsView = (same) => same) {
  const backend = new MemoryBackend(new URLSearchParams(address));
  const plain = backend.results.bind(backend);
  backend.results = async () => changed(await plain());
  const session = new Session(backend, await backend.start());
  if (!session.dossier) session.opened(await backend.createDossier('La Verrière'));
  shown = mount(Results, { target: document.body, props: { session } });
  flushSync();
  await new Promise((done) => setTimeout(done, 20));
  flushSync();
  return session;
}

const text = () => document.body.textContent ?? '';
const press = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name)?.click();

beforeEach(() => setLocale('en'));

afterEach(() => {
  if (shown) void unmount(shown);
  document.body.innerHTML = '';
});

describe('the results', () => {
  it('say what to do where nothing has an answer yet', async () => {
    await show('');
    expect(text()).toContain('There is nothing to conclude yet');
    expect(text()).not.toMatch(/\d rungs?|of\s5/);
    press('Answer the first question');
    await new Promise((done) => setTimeout(done));
    expect(here()).toMatchObject({ screen: 'questionnaire', practice: 'strategy-goals' });
  });

  it('ask for the profile where no law can be cited', async () => {
    const session = await show('open=full');
    expect(text()).toContain('Commission d’accès');
    session.dossier = session.dossier && { ...session.dossier, regime: null };
    flushSync();
    expect(text()).toContain('no law can be cited');
    press('Complete the profile');
    await new Promise((done) => setTimeout(done));
    expect(here()).toEqual({ screen: 'profile', field: 'country' });
  });

  it('are provisional while practices wait for an answer', async () => {
    await show('open=full', (results) => ({
      ...results,
      dimensions: results.dimensions.map((one, at) =>
        at === 0 ? { ...one, answered: one.answered - 1 } : one,
      ),
    }));
    expect(text()).toContain('1 practice still has no answer');
  });

  it('tell an inventory in which nothing is wrong from one that is empty', async () => {
    const nothing = (results: ResultsView) => ({ ...results, findings: [], doubts: [] });
    await show('open=full', nothing);
    await expect.poll(text).toContain('Nothing to point out for now');
    if (shown) await unmount(shown);
    document.body.innerHTML = '';
    await show('open=started', nothing);
    await expect.poll(text).toContain('The inventory is waiting');
  });

  it('name no strongest nor weakest where there is nothing to compare', async () => {
    await show('open=full', (results) => ({
      ...results,
      legalWatch: [],
      unknown: [],
      notApplicable: [],
      organisation: { ...results.organisation, strongest: null, weakest: null },
    }));
    expect(text()).not.toMatch(/Strongest|Weakest|Not applicable here/);
    expect(text()).toContain(
      'None of the practices that the law requires is below Structured (3\u00a0of\u00a05).',
    );
    expect(text()).toContain('nobody answered');
  });
});

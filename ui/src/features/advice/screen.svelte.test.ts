import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AdviceView } from '../../backend/generated.ts';
import { MemoryBackend } from '../../backend/memory.ts';
import { Session } from '../../backend/session.svelte.ts';
import { setLocale } from '../../l10n/index.ts';
import Advice from './Advice.svelte';

let shown: Record<string, unknown> | undefined;

async function show(address: string, changed: Partial<AdviceView> = {}) {
  const backend = new MemoryBackend(new URLSearchParams(address));
  const plain = backend.advice.bind(backend);
  backend.advice = async () => ({ ...(await plain()), ...changed });
  const session = new Session(backend, await backend.start());
  if (!session.dossier) session.opened(await backend.createDossier('La Verrière'));
  shown = mount(Advice, { target: document.body, props: { session } });
  flushSync();
  await new Promise((done) => setTimeout(done, 20));
  flushSync();
}

const text = () => document.body.textContent ?? '';
function choose(part: string) {
  document.querySelector<HTMLInputElement>(`input[value="${part}"]`)?.click();
  flushSync();
}

beforeEach(() => setLocale('en'));

afterEach(() => {
  choose('steps');
  if (shown) void unmount(shown);
  document.body.innerHTML = '';
});

describe('the advice', () => {
  it('says what to do where nothing has an answer yet', async () => {
    await show('');
    expect(text()).toContain('It is too early for advice');
  });

  it('says that nothing more is a respectable result', async () => {
    await show('open=full', { nextSteps: [], recommended: [], skills: [] });
    expect(text()).toContain('No step to take');
    choose('skills');
    expect(text()).toContain('Your answers call for no new skill');
    choose('providers');
    expect(text()).toContain('Nothing more this year is a perfectly respectable result');
  });

  it('tells assumed hours from those that the venue gave', async () => {
    const capacity = { hoursPerMonth: 8, declared: false, hoursPerYear: 96, hoursPlanned: 60, hoursLater: 0 };
    await show('open=full', { capacity });
    expect(text()).toContain('the plan assumes 8');
  });

  it('says how help is had without money, where there is none', async () => {
    await show('open=full', { withoutMoney: true });
    choose('providers');
    expect(text()).toContain('If there is no money');
  });

  it('prints the checklist where personal data is handed over', async () => {
    const provider = {
      id: 'data-analyst',
      causes: [],
      accompaniedBy: [],
      rules: [],
      personalData: true,
      decision: null,
      contacts: 0,
    };
    await show('open=full', { recommended: [provider] });
    choose('providers');
    expect(text()).toContain('Before you hand data over');
    expect(document.querySelectorAll('ul.boxes li').length).toBeGreaterThan(4);
  });

  it('tells a large venue that a data team is an option', async () => {
    await show('open=full', { large: true });
    choose('skills');
    expect(text()).toMatch(/fifty/i);
  });
});

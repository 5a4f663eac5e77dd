import { beforeAll, expect, it } from 'vitest';
import { MemoryBackend } from '../../backend/memory.ts';
import { setLocale } from '../../l10n/index.ts';
import { facts } from './facts.ts';

beforeAll(() => setLocale('fr'));

it('tells the profile in words, and what was not said', async () => {
  const { dossier } = await new MemoryBackend(new URLSearchParams('open=started')).start();
  if (!dossier) throw new Error('the address opens one');
  const profile = { ...dossier.profile, newsletter: false, seats: null, disciplines: ['theatre', 'dance'] };
  const said = Object.fromEntries(facts(profile).map(({ label, value }) => [label, value]));
  expect(said).toMatchObject({
    'Pays ou province': 'Québec',
    Newsletter: 'Non',
    'Places en tout': null,
    Disciplines: 'Théâtre · Danse',
    'Outils à changer': 'Billetterie',
  });
});

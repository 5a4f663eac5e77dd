import { beforeEach, describe, expect, it } from 'vitest';
import type { ProfileView } from '../../backend/generated.ts';
import { MemoryBackend } from '../../backend/memory.ts';
import { Session } from '../../backend/session.svelte.ts';
import { listOf } from '../../dossier/found.ts';
import { setLocale } from '../../l10n/index.ts';
import { cause } from './causes.ts';

async function venue(changed: Partial<ProfileView> = {}): Promise<Session> {
  const backend = new MemoryBackend(new URLSearchParams('open=example'));
  const session = new Session(backend, await backend.start());
  if (session.dossier)
    session.dossier = { ...session.dossier, profile: { ...session.dossier.profile, ...changed } };
  return session;
}

const FIELDS = [
  'country legal_form disciplines halls seats activity staff fte volunteers own_ticketing newsletter online_sales',
  'free_entry schools minors pooling tool_change hours_per_month retyping_hours_per_week budget_band',
]
  .join(' ')
  .split(' ');

beforeEach(() => setLocale('en'));

describe('a cause', () => {
  it('says what was answered and leads there', async () => {
    const told = cause(await venue(), { practice: 'trust-contracts' });
    expect(told.words).toMatch(/: Started \(2\sof\s5\)$/);
    expect(told.place).toEqual({ screen: 'questionnaire', practice: 'trust-contracts' });
  });

  it('says that nobody knows', async () => {
    expect(cause(await venue(), { practice: 'use-segments' }).words).toMatch(/: Don’t know$/);
  });

  it('has words for every field that a rule may name', async () => {
    const session = await venue();
    for (const field of FIELDS) {
      const { words, place } = cause(session, { profile: field });
      expect(words).toMatch(/^Profile, [a-z-]+/i);
      expect(place).toEqual({ screen: 'profile', field });
    }
  });

  it('says what the profile holds', async () => {
    const session = await venue({ toolChange: ['ticketing', 'crm'], fte: 4.5, minors: true, pooling: null });
    const words = (profile: string) => cause(session, { profile }).words;
    expect(words('tool_change')).toMatch(/: ticketing and audience relations$/);
    expect(words('fte')).toMatch(/: 4\.5$/);
    expect(words('minors')).toMatch(/: yes$/);
    expect(words('pooling')).toMatch(/: not stated$/);
  });

  it('leads from what the inventory shows to the list that shows it', async () => {
    const told = cause(await venue(), { finding: 'flow-retyped' });
    expect(told.words).toMatch(/^Inventory: \w/);
    expect(told.place).toEqual({ screen: 'inventory', list: 'flow' });
    expect(cause(await venue(), { count: 'inventory-to-connect' }).place).toMatchObject({ list: 'flow' });
    expect(listOf('personal-data-in-spreadsheet')).toBe('tool');
    expect(listOf('personal-retention-unknown')).toBe('asset');
    expect(listOf('skill-fragile')).toBe('skill');
  });
});

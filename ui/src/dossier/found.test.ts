import { beforeAll, expect, it } from 'vitest';
import type { DoubtView, FindingView } from '../backend/generated.ts';
import { setLocale } from '../l10n/index.ts';
import { about, doubtPlace, itemName, itemPlace } from './found.ts';

beforeAll(() => setLocale('en'));

const finding: FindingView = {
  id: 'flow-retyped',
  practice: 'tools-flows',
  toLevel: 3,
  legal: false,
  law: [],
  items: [{ list: 'flow', id: 'f2', name: 'Box office → Mailing' }],
};
const doubt = (causes: DoubtView['causes']): DoubtView => ({
  id: 'nothing-retyped',
  practice: 'tools-flows',
  causes: [{ practice: 'tools-flows' }, ...causes],
});

it('leads to the entry that something was found in', () => {
  expect(finding.items.map(itemPlace)).toEqual([{ screen: 'inventory', list: 'flow', item: 'f2' }]);
});

it('leads a doubt to the list that speaks against the answer', () => {
  expect(doubtPlace(doubt([{ finding: 'flow-retyped' }]), [finding])).toMatchObject({ list: 'flow' });
  expect(doubtPlace(doubt([{ count: 'inventory-assets' }]), [])).toMatchObject({ list: 'asset' });
  expect(doubtPlace(doubt([{ count: 'inventory-flows' }]), [])).toMatchObject({ list: 'flow' });
  expect(doubtPlace(doubt([{ finding: 'gone' }]), [])).toEqual({ screen: 'inventory' });
});

it('names a skill in the language on screen, whatever comes with it', () => {
  expect(itemName({ list: 'skill', id: 'privacy-law', name: 'privacy-law' })).not.toContain('-law');
  expect(itemName({ list: 'tool', id: 't1', name: 'Guichet' })).toBe('Guichet');
});

it('keeps what speaks of some practices', () => {
  expect(about([finding], ['tools-flows'])).toHaveLength(1);
  expect(about([finding], ['tools-fit'])).toEqual([]);
});

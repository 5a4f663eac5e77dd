import { BackendError } from '../backend.ts';
import type { DossierView, FeedsView } from '../generated.ts';
import { fixture } from './fixtures.ts';

/** What an answer feeds, as in the example; before there is an answer, nothing is there because of it. */
export function fed({ answers }: DossierView, practice: string): FeedsView {
  const feeds = fixture<Record<string, FeedsView>>('feeds')[practice];
  if (!feeds) throw new BackendError({ code: 'unknown-practice', details: { value: practice } });
  if (answers[practice]) return feeds;
  const idle = (list: FeedsView['skills']) => list.map(({ id }) => ({ id, state: 'could' as const }));
  return {
    ...feeds,
    level: null,
    blocks: false,
    rise: null,
    fall: null,
    steps: [],
    skills: idle(feeds.skills),
    providers: idle(feeds.providers),
    doubts: idle(feeds.doubts),
  };
}

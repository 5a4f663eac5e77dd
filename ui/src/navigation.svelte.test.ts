import { afterEach, describe, expect, it } from 'vitest';
import { back, beforeArriving, canGoBack, go, here, restart, type Place } from './navigation.svelte.ts';

/** Places that come when they are told to. */
function held() {
  const come = new Map<Place['screen'], () => void>();
  beforeArriving(({ screen }) => new Promise((done) => come.set(screen, done)));
  return async (screen: Place['screen']) => {
    await Promise.resolve();
    await new Promise((done) => setTimeout(done, 0));
    come.get(screen)?.();
  };
}

describe('going somewhere', () => {
  afterEach(() => beforeArriving(() => Promise.resolve()));

  it('stays until what is to be shown is there', async () => {
    restart({ screen: 'home' });
    const come = held();
    const arrived = go({ screen: 'results' });
    expect(here().screen).toBe('home');
    await come('results');
    await arrived;
    expect(here().screen).toBe('results');
    const returned = back();
    await come('home');
    await returned;
    expect([here().screen, canGoBack()]).toEqual(['home', false]);
  });

  it('ends where one asked to go last, whichever comes first', async () => {
    restart({ screen: 'home' });
    const come = held();
    const both = [go({ screen: 'results' }), go({ screen: 'advice' })];
    await come('advice');
    await come('results');
    await Promise.all(both);
    expect(here().screen).toBe('advice');
    await Promise.all([come('home'), back()]);
    expect(here().screen).toBe('home');
  });

  it('never leads back into a dossier that was left', async () => {
    restart({ screen: 'home' });
    const come = held();
    const going = go({ screen: 'results' });
    restart({ screen: 'welcome' });
    await come('results');
    await going;
    expect([here().screen, canGoBack()]).toEqual(['welcome', false]);
  });
});

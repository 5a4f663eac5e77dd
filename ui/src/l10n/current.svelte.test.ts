import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { completeWords, date, has, locale, month, setLocale, startLocale } from './index.ts';

describe('the language in use', () => {
  it('has to be chosen before anything is printed', async () => {
    vi.resetModules();
    const { t } = await import('./index.ts');
    expect(() => t('format-group-mark')).toThrow('setLocale');
  });

  it('changes what is already on screen, and the language of the page', async () => {
    await setLocale('fr');
    const seen: string[] = [];
    const stop = $effect.root(() => {
      $effect(() => {
        seen.push(`${locale()} ${date('2026-11-21')} ${document.documentElement.lang}`);
      });
    });
    flushSync();
    await setLocale('en-CA');
    flushSync();
    stop();
    expect(seen).toEqual(['fr 21\u00a0novembre 2026 fr', 'en-CA November\u00a021, 2026 en-CA']);
  });

  it('is the one asked for last', async () => {
    await Promise.all([setLocale('fr-CA'), setLocale('en')]);
    expect(locale()).toBe('en');
  });

  it('starts with the words of the first screens; the others come when they are asked for', async () => {
    await startLocale('en');
    expect(['dim-strategy', 'provider-privacy-counsel'].map(has)).toEqual([true, false]);
    await Promise.all([completeWords(), completeWords()]);
    expect(['dim-strategy', 'provider-privacy-counsel'].map(has)).toEqual([true, true]);
  });

  it('is never taken back by words that come late', async () => {
    await startLocale('en');
    await Promise.all([completeWords(), setLocale('fr-CA'), completeWords()]);
    expect(locale()).toBe('fr-CA');
    await completeWords();
    expect([locale(), has('provider-privacy-counsel')]).toEqual(['fr-CA', true]);
  });

  it('has an accented and lengthened form for layout tests', async () => {
    await setLocale('x-pseudo');
    expect(month('2026-11-21')).toBe('nöövëëmbrëë 2026');
    expect(document.documentElement.lang).toBe('fr');
  });
});

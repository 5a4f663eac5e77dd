import { describe, expect, it } from 'vitest';
import { sizeAsked } from './size.ts';

const key = (key: string, held: KeyboardEventInit = { ctrlKey: true }) =>
  new KeyboardEvent('keydown', { key, ...held });

describe('the size of the text', () => {
  it('goes up and down one step at a time, and no further than the last', () => {
    expect(sizeAsked(key('+'), 'usual')).toBe('larger');
    expect(sizeAsked(key('='), 'larger')).toBe('large');
    expect(sizeAsked(key('+'), 'largest')).toBe('largest');
    expect(sizeAsked(key('-'), 'larger')).toBe('usual');
    expect(sizeAsked(key('-'), 'usual')).toBe('usual');
  });

  it('comes back to the usual one', () => {
    expect(sizeAsked(key('0'), 'largest')).toBe('usual');
    expect(sizeAsked(key('0', { metaKey: true }), 'large')).toBe('usual');
  });

  it('is left alone by what is typed and by other shortcuts', () => {
    expect(sizeAsked(key('+', {}), 'usual')).toBeUndefined();
    expect(sizeAsked(key('0', { ctrlKey: true, altKey: true }), 'large')).toBeUndefined();
    expect(sizeAsked(key('z'), 'usual')).toBeUndefined();
  });
});

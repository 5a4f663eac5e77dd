import { describe, expect, it } from 'vitest';
import { action } from './keys.ts';

function press(key: string, more: KeyboardEventInit & { on?: string; single?: boolean } = {}) {
  const { on = '<p></p>', single = true, ...init } = more;
  const place = document.createElement('div');
  place.innerHTML = on;
  const target = place.querySelector('[data-here]') ?? place.firstElementChild ?? place;
  let asked: ReturnType<typeof action> = null;
  place.addEventListener('keydown', (event) => (asked = action(event, single)));
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
  return asked;
}

const radio = '<input type="radio" />';

describe('a key', () => {
  it('chooses a rung, wherever the digits stand on the keyboard', () => {
    expect(press('3', { code: 'Digit3' })).toEqual({ choose: '3' });
    expect(press('"', { code: 'Digit3' })).toEqual({ choose: '3' });
    expect(press('4', { code: 'Numpad4', on: radio })).toEqual({ choose: '4' });
    expect(press('6', { code: 'Digit6' })).toBeNull();
  });

  it('says that nobody knows, or that the question does not apply', () => {
    expect(press('d')).toEqual({ choose: 'unknown' });
    expect(press('N')).toEqual({ choose: 'na' });
  });

  it('goes on, but leaves Enter to what can be pressed', () => {
    expect(press('Enter', { on: radio })).toBe('next');
    expect(press('Enter', { on: '<button></button>' })).toBeNull();
    expect(press('Enter', { on: '<summary></summary>' })).toBeNull();
    expect(press('Enter', { repeat: true })).toBeNull();
  });

  it('takes the last change back', () => {
    expect(press('z', { ctrlKey: true })).toBe('undo');
    expect(press('z', { metaKey: true, single: false })).toBe('undo');
    expect(press('z', { ctrlKey: true, on: '<textarea></textarea>' })).toBeNull();
  });

  it.each(['<input type="text" />', '<textarea></textarea>', '<select></select>'])(
    'never acts while typing in %s',
    (on) => {
      for (const key of ['1', 'd', 'n', 'Enter']) expect(press(key, { on })).toBeNull();
    },
  );

  it('does nothing in a dialog, nor while an input method composes', () => {
    expect(press('d', { on: '<dialog><p data-here></p></dialog>' })).toBeNull();
    expect(press('d', { isComposing: true })).toBeNull();
  });

  it('leaves the combinations of the system alone', () => {
    expect(press('d', { ctrlKey: true })).toBeNull();
    expect(press('1', { code: 'Digit1', altKey: true })).toBeNull();
  });

  it('acts alone only where that is wanted', () => {
    expect(press('1', { code: 'Digit1', single: false })).toBeNull();
    expect(press('Enter', { single: false })).toBe('next');
  });
});

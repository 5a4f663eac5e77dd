import { createRawSnippet, flushSync, mount, unmount, type ComponentProps } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import Announce from './Announce.svelte';

let shown: Record<string, unknown> | undefined;

/** Shows it; what is given back can be changed. */
function show(given: ComponentProps<typeof Announce>): ComponentProps<typeof Announce> {
  const props = $state(given);
  shown = mount(Announce, { target: document.body, props });
  return props;
}

const place = () => document.querySelector('[role=status]');
const told = () => document.querySelector('[role=status] > p');

afterEach(() => {
  if (shown) void unmount(shown);
  document.body.innerHTML = '';
});

describe('what is announced', () => {
  it('comes into a place that was there before, for one that comes with its words is not read out', () => {
    const props = show({ text: '' });
    const before = place();
    expect(before?.childElementCount).toBe(0);
    props.text = 'Saved';
    flushSync();
    expect(place()).toBe(before);
    expect(told()?.textContent).toBe('Saved');
    props.text = '';
    flushSync();
    expect(place()).toBe(before);
    expect(told()).toBeNull();
  });

  it('is a new paragraph each time, for words that change in place say nothing in the window of Linux', () => {
    const props = show({ text: 'Page 1 of 5' });
    const before = told();
    props.text = 'Page 2 of 5';
    flushSync();
    expect(told()).not.toBe(before);
    expect(told()?.textContent).toBe('Page 2 of 5');
  });

  it('is told again in the same words only where it happened again', () => {
    const props = show({ text: 'Undone', again: {} });
    const before = told();
    props.text = 'Undone';
    flushSync();
    expect(told()).toBe(before);
    props.again = {};
    flushSync();
    expect(told()).not.toBe(before);
    expect(told()?.textContent).toBe('Undone');
  });

  it('waits for the end of what is being read unless it is urgent, and is seen unless it is not', () => {
    const props = show({ text: 'Saved' });
    expect(place()?.getAttribute('aria-live')).toBe('polite');
    expect(place()?.classList.contains('unseen')).toBe(false);
    props.urgent = true;
    props.unseen = true;
    flushSync();
    expect(place()?.getAttribute('aria-live')).toBe('assertive');
    expect(place()?.classList.contains('unseen')).toBe(true);
  });

  it('may be more than a sentence', () => {
    show({ children: createRawSnippet(() => ({ render: () => '<section>Saved in Documents</section>' })) });
    expect(place()?.querySelector('section')?.textContent).toBe('Saved in Documents');
  });
});

import { painted } from './painted.ts';

/**
 * How many of a long list are made: the first ones, about what a window shows, at once, and some more after each frame.
 * Call it while a component is made.
 */
export function gradually(count: () => number, first: number, more: number): { readonly made: number } {
  let made = $state(first);
  $effect(() => {
    // What is added later, where all is there, is there at once.
    const next = made + more < count() ? made + more : Infinity;
    if (made < next) void painted().then(() => (made = next));
  });
  return {
    get made() {
      return made;
    },
  };
}

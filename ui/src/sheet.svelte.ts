/** What can lie over the screen, wherever one is: the search, or the list of the keys. */
export type Sheet = 'find' | 'keys';

let open = $state<Sheet | null>(null);

/** What lies over the screen. */
export const sheet = (): Sheet | null => open;

/** Lays something over the screen. */
export function lay(one: Sheet): void {
  open = one;
}

/** Takes it away; what came in its place meanwhile stays, since a dialog says only afterwards that it was closed. */
export function lift(one: Sheet): void {
  if (open === one) open = null;
}

/** What can lie over the screen, wherever one is: the search, or the list of the keys. */
export type Sheet = 'find' | 'keys';

let open = $state<Sheet | null>(null);

/** What lies over the screen. */
export const sheet = (): Sheet | null => open;

/** Lays something over the screen; `null` takes it away. */
export function lay(one: Sheet | null): void {
  open = one;
}

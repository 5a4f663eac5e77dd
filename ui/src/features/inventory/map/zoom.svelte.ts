const STEP = 1.25;
const LEAST = 0.25;
const MOST = 4;

/** How large the map is drawn. */
export class Zoom {
  /** Pixels for a point; `fit` for all of it, nothing for what can be read. */
  value: number | 'fit' | undefined = $state();
  /** What holds the map. */
  frame: HTMLElement | undefined = $state();
  readonly #width: () => number;

  constructor(width: () => number) {
    this.#width = width;
  }

  in(): void {
    this.#to(this.#now() * STEP);
  }

  out(): void {
    this.#to(this.#now() / STEP);
  }

  fit(): void {
    this.value = 'fit';
  }

  #to(value: number): void {
    this.value = Math.min(MOST, Math.max(LEAST, value));
  }

  #now(): number {
    if (typeof this.value === 'number') return this.value;
    const shown = this.frame?.querySelector('svg[role="img"]')?.clientWidth ?? 0;
    return shown > 0 && this.#width() > 0 ? shown / this.#width() : 1;
  }
}

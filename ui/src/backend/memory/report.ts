import type { LogoView, PreviewMarkView, PreviewView, ReportOptions } from '../generated.ts';
import { fixture } from './fixtures.ts';

/** A page of the short report of the example: whatever is chosen, but in its language, with its mark and its logo. */
export function sheet(
  { locale, confidential, logo: printed }: ReportOptions,
  page: number,
  logo: LogoView | null,
): PreviewView {
  const pages = fixture<PreviewView[]>(locale.startsWith('fr') ? 'preview' : 'preview-en');
  const view = pages[Math.min(page, pages.length) - 1] ?? pages[0];
  if (!view) throw new Error('no pages');
  const words = locale.startsWith('fr') ? 'Confidentiel' : 'Confidential';
  const added: PreviewMarkView[] = [];
  if (confidential)
    added.push({ kind: 'text', y: 40, size: 8, face: 'sans-strong', fill: '#a8321f', words, x: [504] });
  if (printed && logo && view.page === 1)
    added.push({ kind: 'picture', x: 470, y: 60, width: 80, height: (80 * logo.height) / logo.width });
  return { ...view, marks: [...view.marks, ...added] };
}

/** A report being made, which takes as long as the address asks. */
export class Making {
  stopped: Promise<void> = Promise.resolve();
  #stop: () => void = () => undefined;
  #wasStopped = false;
  #since: number | null = null;

  begin(): void {
    this.#since = Date.now();
    this.#wasStopped = false;
    this.stopped = new Promise((stop) => (this.#stop = stop));
  }

  stop(): void {
    this.#wasStopped = true;
    this.#stop();
  }

  /** Whether it was stopped. */
  end(): boolean {
    this.#since = null;
    return this.#wasStopped;
  }

  /** A quarter more each second, as far as nine tenths. */
  get done(): number {
    return this.#since === null ? 0 : Math.min(900, 100 + Math.round((Date.now() - this.#since) / 4));
  }
}

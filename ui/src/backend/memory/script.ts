import { BackendError } from '../backend.ts';
import type { ErrorCode, PublicError, Settings, TextSize } from '../generated.ts';
import { openings, type Opening } from './dossiers.ts';

interface Failure {
  method: string;
  code: ErrorCode;
  /** How many times it still fails. */
  times: number;
}

const sizes: TextSize[] = ['usual', 'larger', 'large', 'largest'];

const details = {
  assessment: '2026',
  column: '4',
  detail: 'database or disk image is locked (5)',
  edition: '2031.1',
  file: 'La Verrière.jauge',
  found: '3',
  known: '1',
  limit: '4000',
  line: '12',
  path: 'note',
  value: 'deux cents',
};

/** What is wrong with the folder of a network's edition, in the rehearsal. */
const badEdition = {
  edition: 'reseau-2027.1',
  path: 'practices.toml',
  line: '12',
  detail: Array.from({ length: 12 }, (_, at) => `practices.toml:${at + 12}: « a-${at} » …`).join('\n'),
};

/**
 * What a test asks for in the page's address:
 *
 * - `open=empty|started|full|carried|finished|ten|example`: the dossier that reopens by itself
 * - `recent`: there are recent dossiers, one of them missing
 * - `lang=en-CA`: the language of the system
 * - `short`, `whole`: the short form, a whole dimension on a page
 * - `size=largest`: how large everything is drawn
 * - `guide`: the guide of the first hour was not seen yet
 * - `fail=saveAnswer:disk-full,saveProfile:locked:2`: calls that fail, once unless a number says otherwise
 * - `mixed`: results of every kind, a dimension without a level and one that does not apply among them
 * - `today=2027-11-22`: the day that it is
 * - `problem=locked`: why the last dossier did not reopen
 * - `cancel`: nothing is chosen in the dialogs of the system
 * - `long`: the report takes until it is stopped
 * - `slow=300`: each call takes that many milliseconds
 */
export class Script {
  readonly settings: Settings;
  readonly open: Opening | null;
  readonly recent: boolean;
  readonly cancel: boolean;
  readonly mixed: boolean;
  readonly long: boolean;
  readonly problem: PublicError | null;
  readonly #failures: Failure[];
  readonly #slow: number;
  readonly #today: string;
  #underWay = 0;
  #clock = 14 * 60 + 7;

  constructor(address: URLSearchParams) {
    this.settings = {
      locale: address.get('lang') ?? (navigator.language.startsWith('fr') ? 'fr-CA' : 'en-CA'),
      theme: 'system',
      shortcuts: true,
      shortForm: address.has('short'),
      wholeDimension: address.has('whole'),
      textSize: sizes.find((size) => size === address.get('size')) ?? 'usual',
      guideSeen: !address.has('guide'),
    };
    this.open = openings.find((opening) => opening === address.get('open')) ?? null;
    this.recent = address.has('recent');
    this.cancel = address.has('cancel');
    this.mixed = address.has('mixed');
    this.long = address.has('long');
    const problem = address.get('problem');
    this.problem = problem ? { code: problem as ErrorCode, details } : null;
    this.#failures = (address.get('fail') ?? '').split(',').filter(Boolean).map(failure);
    this.#today = address.get('today') ?? '2026-11-21';
    this.#slow = Number(address.get('slow') ?? 0);
  }

  /** Waits and fails as it was asked to. */
  async play(method: string): Promise<void> {
    this.#underWay += 1;
    await new Promise((done) => setTimeout(done, this.#slow));
    this.#underWay -= 1;
    const found = this.#failures.find((failure) => failure.method === method && failure.times > 0);
    if (!found) return;
    found.times -= 1;
    const { code } = found;
    throw new BackendError({
      code,
      details: code === 'bad-edition' ? { ...details, ...badEdition } : details,
    });
  }

  /** Whether a call waits for its answer. */
  get busy(): boolean {
    return this.#underWay > 0;
  }

  get today(): string {
    return this.#today;
  }

  /** One minute later each time, so that a screen is the same in each run. */
  now(): string {
    const minutes = this.#clock++ % (24 * 60);
    const pair = (number: number) => String(number).padStart(2, '0');
    return `${this.#today}T${pair(Math.floor(minutes / 60))}:${pair(minutes % 60)}:00`;
  }
}

function failure(text: string): Failure {
  const [method = '', code = 'internal', times = '1'] = text.split(':');
  return { method, code: code as ErrorCode, times: Number(times) };
}

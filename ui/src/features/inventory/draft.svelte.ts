import { t } from '../../l10n/index.ts';

/** Characters of a name, of a role or short text, of a note; years. What the program takes at most. */
const NAME = 200;
const SHORT = 500;
const NOTE = 4000;
export const YEARS = 200;

/** The fields that hold a text, and those that hold a word of a closed list or nothing. */
type TextOf<T> = { [F in keyof T]: T[F] extends string ? F : never }[keyof T];
type CodeOf<T> = { [F in keyof T]: null extends T[F] ? (string extends T[F] ? F : never) : never }[keyof T];

/** An entry as its fields stand: what can be saved is saved as given, what cannot waits with its reason. */
export class Draft<T extends { id: string }> {
  value: T = $state() as T;
  errors: Partial<Record<keyof T, string>> = $state({});
  #dirty = false;
  /** The same without what cannot be saved. */
  #kept: T;
  readonly #save: (entry: T) => Promise<boolean>;

  constructor(entry: T, save: (entry: T) => Promise<boolean>) {
    this.value = { ...entry };
    this.#kept = entry;
    this.#save = save;
  }

  /** A choice was made or a field was left. */
  async set<F extends keyof T>(field: F, given: T[F]): Promise<void> {
    const value = (typeof given === 'string' ? given.trim() : given) as T[F];
    this.value[field] = value;
    const wrong = typeof value === 'string' ? refused(String(field), value) : undefined;
    if (wrong) {
      this.errors[field] = wrong;
      return;
    }
    delete this.errors[field];
    this.#kept = { ...this.#kept, [field]: value };
    this.#dirty = true;
    await this.settle();
  }

  /** What the field of a text needs. */
  text(field: TextOf<T>) {
    return {
      error: this.errors[field],
      value: this.value[field] as string,
      onsay: (text: string) => void this.set(field, text as T[TextOf<T>]),
    };
  }

  /** What the list of a closed word needs. */
  code(field: CodeOf<T>) {
    return {
      value: this.value[field] as string | null,
      onsay: (code: string | null) => void this.set(field, code as T[CodeOf<T>]),
    };
  }

  /** Several fields that only go together. */
  async put(fields: Partial<T>): Promise<void> {
    Object.assign(this.value, fields);
    this.#kept = { ...this.#kept, ...fields };
    this.#dirty = true;
    await this.settle();
  }

  /** A number of years was written; only one within bounds is kept. */
  years(value: number | null): value is number | null {
    return value === null || (Number.isInteger(value) && value >= 0 && value <= YEARS);
  }

  /** Puts on disk what is not there yet. */
  async settle(): Promise<void> {
    if (!this.#dirty) return;
    this.#dirty = false;
    if (!(await this.#save($state.snapshot(this.#kept) as T))) this.#dirty = true;
  }
}

/** Why a text cannot be kept. Codes are far below every limit. */
function refused(field: string, text: string): string | undefined {
  if (field === 'name' && text === '') return undefined;
  const limit = field === 'name' ? NAME : field === 'note' ? NOTE : SHORT;
  return [...text].length > limit ? t('inventory-error-long', { limit }) : undefined;
}

/** The words for a number of years that cannot be kept. */
export const yearsError = (): string => t('inventory-error-years', { limit: YEARS });

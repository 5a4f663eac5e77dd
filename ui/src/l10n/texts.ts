import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';
import { Formats, type Print } from './formats.ts';
import type { MessageId } from './ids.ts';
import { baseOf, underTest, type Files, type Locale } from './locales.ts';

type Transform = (text: string) => string;

/** The texts of an edition of the model that does not come with the program: Fluent sources by language or region. */
export type EditionWords = Partial<Record<string, { sources: string[] }>>;

/** The words that a dossier brings along. */
export interface OwnWords {
  /** Those of the edition on screen, which come before the program's. */
  words: EditionWords;
  /** Those of its other editions, for what neither has a word for: an id never means two things. */
  others: EditionWords[];
}

/**
 * The texts of one locale: the region's messages, else its base's. Of the model, those of an edition come before
 * the program's.
 */
export class Texts {
  readonly locale: Locale;
  readonly formats: Formats;
  readonly #interface: FluentBundle;
  readonly #model: () => FluentBundle;
  readonly #others: (() => FluentBundle)[];
  /** What the tests of the texts have not looked at breaks nothing. */
  readonly #lenient: boolean;

  constructor(locale: Locale, files: Files, transform?: Transform, own: OwnWords | null = null) {
    this.locale = locale;
    this.#interface = bundle(locale, files, 'interface', transform);
    // The questions are many: they are read when the first of them is shown.
    const read = (words?: EditionWords) => {
      let made: FluentBundle | undefined;
      return () => (made ??= overlaid(bundle(locale, files, 'model', transform), locale, words));
    };
    this.#model = read(own?.words);
    this.#others = (own?.others ?? []).map(read);
    this.#lenient = own !== null;
    this.formats = new Formats(this.print);
  }

  /** An interface message with its values. */
  readonly print: Print = (id, ...[values]) => format(this.#interface, id, values);

  /** Whether there is an interface message with this id, for ids made of data. */
  knows(id: string): id is MessageId {
    return this.#interface.hasMessage(id);
  }

  /** A text of the maturity model, which takes no variables. */
  model(id: string): string {
    return format(this.#knowing(id), id, {}, this.#lenient);
  }

  /** Whether the model has this text. */
  has(id: string): boolean {
    return this.#knowing(id).hasMessage(id);
  }

  #knowing(id: string): FluentBundle {
    const model = this.#model();
    if (model.hasMessage(id)) return model;
    return this.#others.map((read) => read()).find((other) => other.hasMessage(id)) ?? model;
  }
}

/** In the same bundle, so that the sentences of the edition can use the program's terms. */
function overlaid(made: FluentBundle, locale: Locale, edition?: EditionWords): FluentBundle {
  for (const tag of new Set([baseOf(locale), locale])) {
    for (const source of edition?.[tag]?.sources ?? []) {
      made.addResource(new FluentResource(source), { allowOverrides: true });
    }
  }
  return made;
}

/**
 * A region's messages take the place of its base's inside the base's bundle, so that a term replaced by a region
 * is replaced in every sentence that uses it.
 */
function bundle(locale: Locale, files: Files, part: 'interface' | 'model', transform?: Transform) {
  // The direction of writing never changes here, and the marks would be copied along with the text.
  const made = new FluentBundle(locale, { useIsolating: false, transform });
  for (const tag of new Set([baseOf(locale), locale])) {
    for (const [path, text] of Object.entries(files)) {
      const [, language, file = ''] = /\/locales\/([^/]+)\/(.+)$/.exec(path) ?? [];
      if (language === tag && file.startsWith('model/') === (part === 'model')) {
        made.addResource(new FluentResource(text), { allowOverrides: true });
      }
    }
  }
  return made;
}

function format(
  from: FluentBundle,
  id: string,
  values?: Record<string, string | number>,
  lenient = false,
): string {
  const pattern = from.getMessage(id)?.value;
  // A test of the texts finds what is missing; should one escape it, its id serves people better than nothing.
  if (pattern === null || pattern === undefined) return lenient ? id : broken(id, 'no such text');
  const errors: Error[] = [];
  const text = from.formatPattern(pattern, plain(values), errors);
  return errors[0] && underTest && !lenient ? broken(id, errors[0].message) : text;
}

/** Numbers print as they do in Rust: without grouping, which the formats add where it is wanted. */
function plain(values: Record<string, string | number> = {}) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? new FluentNumber(value, { useGrouping: false }) : value,
    ]),
  );
}

function broken(id: string, reason: string): string {
  if (underTest) throw new Error(`${id}: ${reason}`);
  return id;
}

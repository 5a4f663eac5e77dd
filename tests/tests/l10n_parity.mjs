// Prints with the window's own code (ui/src/l10n) what the Rust test prints: questions in, answers out, both as JSON.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const ui = fileURLToPath(new URL('../../ui/', import.meta.url));
const { createServer } = createRequire(new URL('../../ui/package.json', import.meta.url))('vite');

/** Every text there is, those that the window does without included: which of them it needs is another matter. */
const locales = new URL('../../locales/', import.meta.url);
const files = Object.fromEntries(
  readdirSync(locales, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ftl'))
    .map((path) => [`/locales/${path}`, readFileSync(new URL(path, locales), 'utf8')]),
);

const server = await createServer({
  root: ui,
  configFile: `${ui}vite.config.ts`,
  mode: 'test',
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});

try {
  const { pseudo } = await server.ssrLoadModule('/src/l10n/locales.ts');
  const { lengthen } = await server.ssrLoadModule('/src/l10n/pseudo.ts');
  const { Texts } = await server.ssrLoadModule('/src/l10n/texts.ts');

  const made = new Map();
  const textsOf = (tag) => {
    if (!made.has(tag)) {
      const texts =
        tag === pseudo
          ? new Texts('fr', files, lengthen)
          : new Texts(tag, files);
      made.set(tag, texts);
    }
    return made.get(tag);
  };

  const answers = [];
  for (const { locale, kind, name, value } of JSON.parse(await text(process.stdin))) {
    if (kind === 'own') {
      const own = { words: value, others: [] };
      const texts = new Texts(locale, files, undefined, own);
      answers.push(texts.model(name));
      continue;
    }
    const texts = textsOf(locale);
    if (kind === 'message') answers.push(texts.print(name, value));
    else if (kind === 'model') answers.push(texts.model(name));
    else answers.push(texts.formats[name](value));
  }
  process.stdout.write(JSON.stringify(answers));
} finally {
  await server.close();
}

// Weighs what the start of the window loads, compressed, without the fonts: it stays light enough for an old laptop.
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** In bytes. The words of one language count, those of the other do not. */
const LIMIT = 150_000;

const assets = new URL('./dist/assets/', import.meta.url);
const weigh = (url) => gzipSync(readFileSync(url), { level: 9 }).length;
const named = (pattern) => readdirSync(assets).filter((name) => pattern.test(name));

const page = new URL('./dist/index.html', import.meta.url);
const linked = [...readFileSync(page, 'utf8').matchAll(/assets\/([^"]+\.(?:js|css))"/g)].map(
  ([, name]) => name,
);
const parts = [['index.html', weigh(page)], ...linked.map((name) => [name, weigh(new URL(name, assets))])];
const words = named(/^(?:fr|en)-.{8}\.js$/).map((name) => [name, weigh(new URL(name, assets))]);
if (linked.length < 3 || words.length !== 2) throw new Error('what the start loads is not where it was');
parts.push(words.reduce((one, other) => (one[1] > other[1] ? one : other)));
const start = new Set(parts.map(([name]) => name));
const later = named(/\.js$/).filter((name) => !start.has(name) && !words.some(([word]) => word === name));

const total = parts.reduce((sum, [, weight]) => sum + weight, 0);
const rest = later.reduce((sum, name) => sum + weigh(new URL(name, assets)), 0);
const line = (weight, what) => `${String(weight).padStart(8)}  ${what}\n`;
process.stdout.write(
  parts.map(([name, weight]) => line(weight, name)).join('') +
    line(total, `of ${LIMIT} at the start, with the words of one language`) +
    line(rest, 'later, as one goes on; what is left of the words of both languages is in it'),
);
if (total > LIMIT) throw new Error('the start of the window loads too much: bring it later, or leave it out');

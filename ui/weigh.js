// Weighs what the start of the window loads, compressed, without the fonts: it stays light enough for an old laptop.
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** In bytes. The words of one language count, those of the other do not. */
const LIMIT = 150_000;

const assets = new URL('./dist/assets/', import.meta.url);
const page = new URL('./dist/index.html', import.meta.url);

/** @param {URL} url */
const weigh = (url) => gzipSync(readFileSync(url), { level: 9 }).length;
/** @param {string} name */
const weighed = (name) => ({ name, weight: weigh(new URL(name, assets)) });
/** @param {{ weight: number }[]} parts */
const sum = (parts) => parts.reduce((total, { weight }) => total + weight, 0);
/** @type {(weight: number, what: string) => string} */
const line = (weight, what) => `${String(weight).padStart(8)}  ${what}\n`;

const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
const linked = [...readFileSync(page, 'utf8').matchAll(/assets\/([^"]+\.(?:js|css))"/g)].map(
  ([, name = '']) => name,
);
const words = scripts
  .filter((name) => /^(?:fr|en)-.{8}\.js$/.test(name))
  .map(weighed)
  .sort((a, b) => b.weight - a.weight);
const [heaviest] = words;
if (linked.length < 3 || words.length !== 2 || !heaviest)
  throw new Error('what the start loads is not where it was');

const start = [{ name: 'index.html', weight: weigh(page) }, ...linked.map(weighed), heaviest];
const there = new Set([...start, ...words].map(({ name }) => name));
const later = scripts.filter((name) => !there.has(name)).map(weighed);
process.stdout.write(
  start.map(({ name, weight }) => line(weight, name)).join('') +
    line(sum(start), `of ${LIMIT} at the start, with the words of one language`) +
    line(sum(later), 'later, as one goes on; what is left of the words of both languages is in it'),
);
if (sum(start) > LIMIT)
  throw new Error('the start of the window loads too much: bring it later, or leave it out');

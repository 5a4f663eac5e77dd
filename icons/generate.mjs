/*
 * Draws the sizes that the desktop systems ask for, from the drawings in `source`: the program's mark and
 * the sheet of a dossier, each with a plainer one for small sizes.
 * Run it after changing one: `node icons/generate.mjs` (needs `npm ci` in ui, and Chromium).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const here = (path) => new URL(path, import.meta.url);
const { chromium } = createRequire(here('../ui/package.json'))('@playwright/test');

/** Up to this many pixels the rows of the full mark run together. */
const SMALL = 48;

const browser = await chromium.launch({
  executablePath: process.env.JAUGE_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
const page = await browser.newPage();

async function draw(name, size) {
  const svg = readFileSync(here(`source/${name}.svg`), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  return page.screenshot({ omitBackground: true });
}

const mark = (size) => draw(size <= SMALL ? 'mark-small' : 'mark', size);
const sheet = (size) => draw(size <= SMALL ? 'document-small' : 'document', size);

/** A Windows icon: a table of contents, then whole PNG files. */
function ico(pictures) {
  const table = Buffer.alloc(6 + 16 * pictures.length);
  table.writeUInt16LE(1, 2);
  table.writeUInt16LE(pictures.length, 4);
  let offset = table.length;
  pictures.forEach(({ size, png }, at) => {
    const entry = 6 + 16 * at;
    table.writeUInt8(size % 256, entry);
    table.writeUInt8(size % 256, entry + 1);
    table.writeUInt16LE(1, entry + 4);
    table.writeUInt16LE(32, entry + 6);
    table.writeUInt32LE(png.length, entry + 8);
    table.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  });
  return Buffer.concat([table, ...pictures.map(({ png }) => png)]);
}

/** A macOS icon: chunks, each a kind of four letters, its length and a PNG file. */
function icns(pictures) {
  const chunks = pictures.map(({ kind, png }) => {
    const head = Buffer.alloc(8);
    head.write(kind, 'latin1');
    head.writeUInt32BE(png.length + 8, 4);
    return Buffer.concat([head, png]);
  });
  const body = Buffer.concat(chunks);
  const head = Buffer.alloc(8);
  head.write('icns', 'latin1');
  head.writeUInt32BE(body.length + 8, 4);
  return Buffer.concat([head, body]);
}

const kinds = { ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic08: 256, ic14: 512, ic09: 512, ic10: 1024 };

for (const size of [32, 128, 256, 512]) {
  const name = { 32: '32x32', 128: '128x128', 256: '128x128@2x', 512: 'icon' }[size];
  writeFileSync(here(`${name}.png`), await mark(size));
}
// Linux desktops look for the icon of a kind of file by its size.
for (const size of [16, 24, 32, 48, 64, 128, 256])
  writeFileSync(here(`document/${size}.png`), await sheet(size));

for (const [name, drawn] of Object.entries({ icon: mark, document: sheet })) {
  const windows = [];
  // The first is the one shown while developing.
  for (const size of [32, 16, 24, 48, 64, 256]) windows.push({ size, png: await drawn(size) });
  writeFileSync(here(`${name}.ico`), ico(windows));

  const apple = [];
  for (const [kind, size] of Object.entries(kinds)) apple.push({ kind, png: await drawn(size) });
  writeFileSync(here(`${name}.icns`), icns(apple));
}

await browser.close();

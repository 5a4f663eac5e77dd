import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const style = `
  body { font-family: sans-serif }
  div { display: flex; gap: 1rem; overflow-x: auto; align-items: start }
  img { width: 24rem; border: 1px solid }
`;

/** Writes the page that shows all the pictures of a folder, those of one screen beside each other. */
export default async function contactSheet(): Promise<void> {
  const folder = process.env.JAUGE_PICTURES ?? '';
  const files = (await readdir(folder)).filter((file) => file.endsWith('.png')).sort();
  const names = new Set(files.map(screenOf));
  const rows = [...names].map((name) => row(name, files));
  const head = `<meta charset="utf-8"><title>Screens</title><style>${style}</style>`;
  const page = `<!doctype html><html lang="en">${head}<h1>${files.length} pictures</h1>${rows.join('\n')}</html>\n`;
  await writeFile(join(folder, 'index.html'), page);
}

/** The dossier and the screen, which begin the name of a picture. */
const screenOf = (file: string) => file.split(' ').slice(0, 2).join(' ');

function row(name: string, files: string[]): string {
  const shown = files
    .filter((file) => screenOf(file) === name)
    .map((file) => `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy"></a>`);
  return `<h2>${name}</h2><div>${shown.join('')}</div>`;
}

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { misfits } from './fit.ts';
import { calm, open } from './open.ts';
import { screensWith, show } from './screens.ts';

/** Letters that no message has any more once every vowel is written twice and accented. */
const UNTOUCHED = /[aeiouàâéèêîôùû]/i;

/** What people wrote, what the program behind the window says, and what is written on keys: no messages of the window. */
const data = (() => {
  const found = new Set(['/home/ada/Documents/Jauge', 'La Serre', 'La Serre.jauge', 'Alt']);
  const collect = (value: unknown) => {
    if (typeof value === 'string') found.add(value.replace(/\s+/g, ' ').trim());
    else if (value && typeof value === 'object') Object.values(value).forEach(collect);
  };
  const folder = new URL('./fixtures/', import.meta.url);
  for (const file of readdirSync(folder))
    if (!file.endsWith('-en.json')) collect(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
  return found;
})();
const known = new Set([...data].map((text) => text.toLowerCase()));
const phrases = [...known]
  .filter((text) => /[\s./]/.test(text))
  .sort((one, other) => other.length - one.length);

/** Whether a word of a text is neither of a message nor of the data. A letter alone names itself. */
function isHard(text: string): boolean {
  if (!UNTOUCHED.test(text) || known.has(text.toLowerCase())) return false;
  const rest = phrases.reduce((rest, phrase) => rest.replaceAll(phrase, ' '), text.toLowerCase());
  return (rest.match(/[\p{L}’-]+/gu) ?? []).some(
    (word) => word.length > 1 && UNTOUCHED.test(word) && !known.has(word),
  );
}

function texts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    // A page of a document, in a language of its own, is shown as it will be printed.
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (parent?.closest('svg [lang]')) continue;
      // What was found is marked within its text: the text is read whole.
      const marked = parent?.closest('mark')?.parentElement ?? parent;
      const whole = marked?.querySelector(':scope > mark') ? marked : walker.currentNode;
      found.push(whole.textContent ?? '');
    }
    for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
      for (const element of document.querySelectorAll(`[${name}]`))
        found.push(element.getAttribute(name) ?? '');
    return found.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  });
}

for (const dossier of ['empty', 'example', 'full'] as const)
  test(`every word comes from the messages, and longer ones fit (${dossier})`, async ({ page }) => {
    test.setTimeout(600_000);
    await open(page, `open=${dossier}&lang=fr-CA`);
    await page.evaluate(() => window.rehearsal?.speak('x-pseudo'));
    for (const screen of screensWith(dossier)) {
      await show(page, screen);
      const hard = (await texts(page)).filter(isHard);
      expect.soft([...new Set(hard)], screen.name).toEqual([]);
      for (const width of [1024, 320]) {
        await page.setViewportSize({ width, height: 768 });
        await calm(page);
        expect.soft(await misfits(page), `${screen.name} ${width}`).toEqual([]);
      }
    }
  });

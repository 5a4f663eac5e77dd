import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { audit } from './audit.ts';
import { open } from './open.ts';

/** Every code that crosses from the program, as it is generated. */
const generated = readFileSync(new URL('../src/backend/generated.ts', import.meta.url), 'utf8');
const declared = /export type ErrorCode =([^;]+);/.exec(generated.replace(/\/\*.*?\*\//gs, ''))?.[1] ?? '';
const codes = [...declared.matchAll(/"([a-z-]+)"/g)].map(([, code = '']) => code);

const languages = [
  { lang: 'fr-CA', folder: 'Voir où il est rangé', close: 'Fermer ce message' },
  { lang: 'en-CA', folder: 'Show where it is kept', close: 'Close this message' },
];

for (const { lang, folder, close } of languages)
  test(`whatever goes wrong is said in words, with what to do about it (${lang})`, async ({ page }) => {
    test.setTimeout(180_000);
    expect(codes.length).toBeGreaterThan(20);
    await open(page, `lang=${lang}&open=started&fail=${codes.map((code) => `showFolder:${code}`).join()}`);
    const said = new Map<string, string>();
    for (const code of codes) {
      await page.getByRole('button', { name: folder }).click();
      const alert = page.getByRole('alert');
      await expect(alert).toBeVisible();
      const [what = '', advice = ''] = await alert.getByRole('paragraph').allInnerTexts();
      for (const sentence of [what, advice]) {
        expect(sentence, code).toMatch(/^[«“A-ZÀÉ].{12,}\.$/s);
        expect(sentence, code).not.toMatch(/[{}$]|undefined|null|error-/);
        // A code of several words would be seen at once.
        if (code.includes('-')) expect(sentence.toLowerCase(), code).not.toContain(code);
      }
      expect([...said.values()], code).not.toContain(what);
      said.set(code, what);
      if (code === 'bad-edition') await audit(page);
      await alert.getByRole('button', { name: close }).click();
      await expect(alert).toBeHidden();
    }
    expect([...said.keys()]).toEqual(codes);
  });

import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { open } from './open.ts';
import { dossiers, languages, screensWith, show } from './screens.ts';

/** Where they go: what is there before is from another day. */
const folder = process.env.JAUGE_PICTURES ?? '';

const looks = [
  { look: 'light', width: 1280, height: 800, colorScheme: 'light' },
  { look: 'dark', width: 1280, height: 800, colorScheme: 'dark' },
  { look: 'small', width: 1024, height: 768, colorScheme: 'light' },
] as const;

/** From top to bottom, however long; what stays in place while one scrolls is taken once. */
async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, animations: 'disabled' });
}

for (const lang of languages)
  for (const dossier of dossiers)
    for (const { look, width, height, colorScheme } of looks)
      test(`${dossier} ${lang} ${look}`, async ({ page }) => {
        test.setTimeout(600_000);
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme });
        await open(page, `open=${dossier}&lang=${lang}`);
        for (const screen of screensWith(dossier)) {
          await show(page, screen);
          await picture(page, [dossier, screen.name, lang, look].join(' '));
        }
        expect(folder).not.toBe('');
      });

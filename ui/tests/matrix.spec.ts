import { expect, test, type Page } from '@playwright/test';
import { complaints, findings } from './audit.ts';
import { open } from './open.ts';
import { dossiers, languages, screensWith, show, unfold } from './screens.ts';

/** How much of a screen is kept: its beginning, where long lists follow. */
const LINES = 40;

/** What gives a screen its shape to assistive technology; its sentences are free to change. */
const shape =
  /^ *- (heading|region|group|navigation|complementary|article|note|alert|figure|table|meter|progressbar|searchbox|textbox|spinbutton|combobox|radio|checkbox|button|link)\b/;

async function outline(page: Page): Promise<string> {
  const over = page.getByRole('dialog');
  const part = (await over.count()) > 0 ? over : page.getByRole('main');
  const all = (await part.ariaSnapshot()).split('\n');
  const lines = all.filter((line) => shape.test(line)).map((line) => line.replace(/:( .*)?$/, ''));
  const rest = lines.length > LINES ? [`# and ${lines.length - LINES} more`] : [];
  return [...lines.slice(0, LINES), ...rest].join('\n');
}

for (const lang of languages)
  for (const dossier of dossiers)
    test(`every screen of the ${dossier} dossier passes the audit and reads as it did (${lang})`, async ({
      page,
    }) => {
      // Many screens in one page: loading it is what takes the time.
      test.setTimeout(900_000);
      const heard = complaints(page);
      await page.clock.setFixedTime('2026-11-22T10:00:00');
      await open(page, `open=${dossier}&lang=${lang}`);
      const outlines: string[] = [];
      for (const screen of screensWith(dossier)) {
        await show(page, screen);
        outlines.push(`# ${screen.name}`, await outline(page));
        await unfold(page);
        expect.soft(await findings(page), screen.name).toEqual([]);
      }
      expect.soft(`${outlines.join('\n')}\n`).toMatchSnapshot(`${dossier}.${lang}.yml`);
      expect(heard).toEqual([]);
    });

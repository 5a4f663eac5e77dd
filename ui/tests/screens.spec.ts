import { expect, test, type Page } from '@playwright/test';
import { audit, complaints } from './audit.ts';
import { open } from './open.ts';

interface Screen {
  name: string;
  /** How the memory backend begins. */
  address: string;
  /** The name, in each language, of the button that leads there; none for the first screen. */
  via?: { fr: string; en: string };
}

/** What stands in no dossier that is empty, full or the example: the matrix has those. */
const screens: Screen[] = [
  { name: 'welcome with recent dossiers', address: 'recent&problem=missing' },
  { name: 'a dossier that was started', address: 'open=started' },
  { name: 'a question of last year', address: 'open=carried', via: { fr: 'Continuer', en: 'Continue' } },
  {
    name: 'a question that cannot be changed',
    address: 'open=finished',
    via: { fr: 'Stratégie et direction', en: 'Strategy and leadership' },
  },
  {
    name: 'a whole dimension',
    address: 'open=started&whole',
    via: { fr: 'Stratégie et direction', en: 'Strategy and leadership' },
  },
  {
    name: 'check with answers that are missing',
    address: 'open=started',
    via: { fr: 'Relecture', en: 'Check your answers' },
  },
  { name: 'help', address: 'open=started', via: { fr: 'Aide', en: 'Help' } },
  { name: 'home with the guide', address: 'open=example&guide' },
  { name: 'home in the largest text', address: 'open=started&size=largest' },
  { name: 'settings', address: 'open=started', via: { fr: 'Réglages', en: 'Settings' } },
];

const languages = [
  { base: 'fr', tag: 'fr-CA' },
  { base: 'en', tag: 'en' },
] as const;

async function visit(page: Page, { address, via }: Screen, { base, tag }: (typeof languages)[number]) {
  await open(page, `lang=${tag}&${address}`);
  if (via) await page.getByRole('button', { name: via[base], exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

for (const language of languages)
  for (const screen of screens) {
    test(`${screen.name} passes the accessibility audit (${language.tag})`, async ({ page }) => {
      const heard = complaints(page);
      await visit(page, screen, language);
      await audit(page);
      expect(heard).toEqual([]);
    });
  }

for (const screen of screens.filter(({ via }) => via))
  test(`${screen.name} takes the focus to its title`, async ({ page }) => {
    await visit(page, screen, languages[0]);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

test('the parts and their states are read in order', async ({ page }) => {
  await open(page, 'lang=en&open=started');
  await expect(page.getByRole('navigation', { name: 'Parts of the assessment' })).toMatchAriaSnapshot({
    name: 'parts.aria.yml',
  });
});

test('a question is read with its answers and what is next', async ({ page }) => {
  await open(page, 'lang=fr&open=started');
  await page.getByRole('button', { name: 'Continuer' }).click();
  // The words of the model are free to change: what is read, and in which order, is not.
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - text: /Il reste environ \\d+ minutes/
      - button /^Ensuite Répondre/
      - paragraph: Qualité et cycle de vie · question 3 sur 5
      - list "Questions de cette dimension":
        - listitem:
          - button /^1 .* \\(répondue\\)$/
      - group:
        - heading [level=1]
        - paragraph
        - radio
        - radio
        - radio
        - radio
        - radio
        - radio "Nous ne savons pas"
        - radio "Sans objet chez nous, parce que…"
      - group: Note, preuve, qui a répondu
      - group: Pourquoi c’est important
      - group: Comment progresser
      - group: Affichage et tri
      - button "Touches"
      - button "Précédente"
      - button "Question suivante"
  `);
});

test('nothing moves once the window is painted', async ({ page }) => {
  // Counts that came after the first paint made a line longer: a part was gone from under the pointer.
  for (const address of ['open=full', 'open=example', '']) {
    await open(page, `lang=fr-CA&${address}`);
    const moved = await page.evaluate(
      () =>
        new Promise<number>((found) => {
          const [now, before] = [performance.now(), [] as PerformanceEntry[]];
          new PerformanceObserver((list) => {
            const moves = list.getEntries();
            before.push(...moves.filter(({ startTime }) => startTime < now));
            if (moves.some(({ startTime }) => startTime >= now)) found(before.length);
          }).observe({ type: 'layout-shift', buffered: true });
          // Everything is moved at last: whatever moved before has been told by then.
          document.body.style.paddingBlockStart = '10rem';
        }),
    );
    expect(moved, address).toBe(0);
  }
});

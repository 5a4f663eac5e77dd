import { expect, test, type Page } from '@playwright/test';
import { open as start } from './open.ts';
import example from './fixtures/inventory.json' with { type: 'json' };

const words = {
  'fr-CA': {
    part: 'Inventaire',
    tabs: [/^Outils/, /^Données/, /^Échanges/, /^Compétences/, 'Carte'],
    start: 'Cinq minutes suffisent pour commencer',
  },
  'en-CA': {
    part: 'Inventory',
    tabs: [/^Tools/, /^Data/, /^Flows/, /^Skills/, 'Map'],
    start: 'Five minutes are enough to begin',
  },
} as const;

async function open(page: Page, address: string, part: string = words['fr-CA'].part) {
  await start(page, address);
  await page.getByRole('button', { name: part, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(part);
}

const entries = (page: Page) => page.locator('[data-entry]');
const toast = (page: Page) => page.getByRole('status').filter({ has: page.getByRole('button') });

test('what is typed is added, the field goes on, a list is taken at once', async ({ page }) => {
  await open(page, 'open=started&lang=fr-CA');
  const field = page.getByLabel('Nom d’un outil');
  await field.fill('Guichet Lucarne');
  await field.press('Enter');
  await expect(entries(page)).toHaveCount(1);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await page.keyboard.type('Courrielle, Cahier Vert; mailchimp');
  await page.keyboard.press('Enter');
  await expect(entries(page)).toHaveCount(4);
  await expect(page.getByRole('button', { name: 'Mailchimp', exact: true })).toBeVisible();
  await expect(toast(page)).toContainText('3 ajouts');
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(entries(page)).toHaveCount(1);
});

test('a pasted column becomes as many entries', async ({ page }) => {
  await open(page, 'open=started&lang=en-CA', 'Inventory');
  const field = page.getByLabel('Name of a tool');
  await field.evaluate((input) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', '- Ticket Net\n- Letterbird\n\n- Ledger\n');
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(entries(page).locator('> button')).toHaveText(['Ticket Net', 'Letterbird', 'Ledger']);
});

test('suggestions are added with a key each, one after the other', async ({ page }) => {
  await open(page, 'open=started&lang=fr-CA');
  await page.getByRole('radio', { name: /^Données/ }).check();
  await page.getByRole('button', { name: 'Ajouter Ventes de billetterie (transactions)' }).focus();
  for (let count = 1; count <= 5; count++) {
    await page.keyboard.press('Enter');
    await expect(entries(page)).toHaveCount(count);
  }
  await expect(page.getByRole('button', { name: /^Ajouter / }).first()).toBeFocused();
});

test('fields are saved as given, and what is proposed is not assumed', async ({ page }) => {
  await open(page, 'open=started&lang=fr-CA');
  await page.getByRole('radio', { name: /^Données/ }).check();
  await page.getByLabel('Des données que vous avez').fill('Fichier des mécènes');
  await page.keyboard.press('Enter');
  await expect(toast(page)).toContainText('rangé dans');
  await entries(page).locator('> button').press('Enter');
  const personal = page.getByLabel('Ce qu’elles disent des personnes');
  await expect(personal).toHaveValue('');
  await page.getByText('Proposé').getByRole('button').click();
  await expect(personal).not.toHaveValue('');
  await page.getByLabel('Qui en répond').fill('Direction');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('radio', { name: /^Outils/ })).toBeChecked();
  await page.getByRole('radio', { name: /^Données/ }).check();
  await expect(entries(page)).toContainText('Direction');
});

test('entries are copied, removed and given back from the keyboard', async ({ page }) => {
  await open(page, 'open=full&lang=fr-CA');
  const first = entries(page).locator('> button').first();
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await expect(entries(page).locator('> button').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('d');
  await expect(entries(page)).toHaveCount(13);
  await page.keyboard.press('Delete');
  await expect(entries(page)).toHaveCount(12);
  await first.focus();
  await page.keyboard.press('Delete');
  await expect(toast(page)).toContainText(/Retiré\s: Guichet Lucarne, avec \d+ échanges/);
  await expect(first).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(entries(page)).toHaveCount(12);
  await page.keyboard.press('n');
  await expect(page.getByLabel('Nom d’un outil')).toBeFocused();
  await page.keyboard.type('dnd');
  await expect(entries(page)).toHaveCount(12);
});

test('a flow says in words what it could not read, and how data passes takes a press', async ({ page }) => {
  await open(page, 'open=full&lang=fr-CA');
  await page.getByRole('radio', { name: /^Échanges/ }).check();
  const field = page.getByLabel('D’un outil vers un autre');
  await field.fill('cahier > trésorière');
  await field.press('Enter');
  await expect(entries(page)).toHaveCount(17);
  await expect(entries(page).last()).toContainText('Cahier Vert → trésorière');
  await entries(page).last().getByRole('button', { name: 'Ressaisie' }).click();
  await expect(entries(page).last().locator('> button')).toBeFocused();
  await expect(entries(page).last()).toContainText('Ressaisie');
  await field.fill('ni l’un ni l’autre');
  await field.press('Enter');
  await expect(page.getByText('n’a pas été ajouté')).toBeVisible();
  await expect(field).toHaveValue('ni l’un ni l’autre');
});

test('a skill is said with the arrows alone', async ({ page }) => {
  await open(page, 'open=started&lang=en-CA', 'Inventory');
  await page.getByRole('radio', { name: /^Skills/ }).check();
  const group = page.getByRole('group', { name: 'Data literacy' }).first();
  await group.getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Skills (1)' })).toBeVisible();
  await expect(page.getByLabel('Who, by role: Data literacy')).toBeVisible();
});

test('a finding leads to its entry, a doubt to its question', async ({ page }) => {
  await open(page, 'open=example&lang=fr-CA');
  const found = page.getByRole('complementary');
  await found.getByRole('button', { name: 'Site de la Passerelle' }).first().click();
  await expect(page.locator('[aria-expanded="true"]')).toHaveText('Site de la Passerelle');
  await expect(page.locator('[aria-expanded="true"]')).toBeFocused();
  await expect(page.getByLabel('Nom', { exact: true })).toBeDisabled();
  await found.getByRole('button', { name: /^Relire la question/ }).click();
  await expect(page.getByRole('radio').first()).toBeVisible();
});

test('an inventory that could not be read is asked for again', async ({ page }) => {
  await start(page, 'open=example&fail=inventory:internal:2&lang=en-CA');
  await page.getByRole('button', { name: 'Inventory', exact: true }).click();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(entries(page)).toHaveCount(12);
});

test('twelve tools, twenty-five data and fifteen flows take few keys and clicks', async ({ page }, info) => {
  const tools = example.tools.map(({ name }) => name);
  const count = { keys: 0, clicks: 0 };
  const click = async (name: string | RegExp, role: 'button' | 'radio' = 'button') => {
    await page.getByRole(role, { name, exact: true }).first().click();
    count.clicks += 1;
  };
  const type = async (text: string) => {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    count.keys += text.length + 1;
  };

  await open(page, 'open=started&lang=fr-CA');
  await page.getByLabel('Nom d’un outil').click();
  for (const name of tools) await type(name);
  await expect(entries(page)).toHaveCount(12);
  info.annotations.push({ type: 'tools', description: JSON.stringify(count) });

  await click(/^Données/, 'radio');
  const kinds = new Set<string>();
  for (const { kind, name } of example.assets.slice(0, 25)) {
    const chip = page.locator(`[data-chip="${kind}"]`);
    if (kinds.has(kind)) {
      await page.getByLabel('Des données que vous avez').click();
      await type(name);
    } else await chip.click();
    count.clicks += 1;
    kinds.add(kind);
  }
  await expect(entries(page)).toHaveCount(25);
  info.annotations.push({ type: 'with data', description: JSON.stringify(count) });

  // As few letters as tell a tool from the others.
  const short = (id: string) => {
    const name = example.tools.find((tool) => tool.id === id)?.name ?? id;
    const begins = (text: string) =>
      tools.filter((tool) => ` ${tool.toLowerCase()}`.includes(` ${text.toLowerCase()}`)).length;
    for (let length = 2; length < name.length; length++)
      if (begins(name.slice(0, length).trim()) === 1) return name.slice(0, length).trim();
    return name;
  };
  await click(/^Échanges/, 'radio');
  await page.getByLabel('D’un outil vers un autre').click();
  const end = (one: { tool?: string; person?: string }) => (one.tool ? short(one.tool) : String(one.person));
  for (const { from, to } of example.flows.slice(0, 15)) await type(`${end(from)}>${end(to)}`);
  await expect(entries(page)).toHaveCount(15);
  info.annotations.push({ type: 'with flows', description: JSON.stringify(count) });
  for (let flow = 0; flow < 15; flow++) {
    await entries(page).nth(flow).getByRole('button', { name: 'Fichier', exact: true }).click();
    count.clicks += 1;
  }
  info.annotations.push({ type: 'with how they pass', description: JSON.stringify(count) });
  expect(count.keys).toBeLessThan(700);
  expect(count.clicks).toBeLessThan(60);
});

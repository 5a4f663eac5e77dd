import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(process.cwd(), 'src/styles/tokens.css'), 'utf8');

/** The declarations of the block that opens with `opening`, in order. */
function block(opening: string): string[] {
  const start = css.indexOf(opening);
  if (start < 0) throw new Error(`no block "${opening}"`);
  const body = css.slice(start + opening.length, css.indexOf('}', start));
  return body
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .split(';')
    .map((line) => line.trim())
    .filter(Boolean);
}

function table(opening: string): Map<string, string> {
  return new Map(
    block(opening)
      .filter((line) => line.startsWith('--'))
      .map((line) => [line.slice(2, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
}

function luminance(colour: string): number {
  if (!/^#[0-9a-f]{6}$/.test(colour)) throw new Error(`"${colour}" is not an opaque colour`);
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const papers = ['paper', 'paper-raised', 'paper-sunken'];
const levels = ['level-1', 'level-2', 'level-3', 'level-4', 'level-5'];
const messages = ['info', 'warning', 'error', 'success'];

/** Foreground, grounds, least contrast. */
const rules: [string, string[], number][] = [
  [
    'ink',
    [
      ...papers,
      'accent-tint',
      ...messages.map((m) => `${m}-tint`),
      ...levels.map((l) => l.replace('level', 'level-tint')),
    ],
    7,
  ],
  ['muted', [...papers, 'accent-tint', ...levels.map((l) => l.replace('level', 'level-tint'))], 4.5],
  ['accent', [...papers, 'accent-tint'], 4.5],
  ['accent-strong', [...papers, 'accent-tint'], 4.5],
  ['on-accent', ['accent', 'accent-strong'], 4.5],
  ...messages.map((m): [string, string[], number] => [m, [...papers, `${m}-tint`], 4.5]),
  ['edge', papers, 3],
  ['focus', papers, 3],
  ['target', papers, 3],
  ['track', papers, 3],
  ['unknown', [...papers, 'unknown-ground'], 3],
  ...levels.map((l): [string, string[], number] => [l, ['paper', 'paper-raised'], 3]),
  ...levels.map((l): [string, string[], number] => [`on-${l}`, [l], 4.5]),
];

const light = table(':root {\n  color-scheme: light;');
const dark = table(":root[data-theme='dark'] {\n  color-scheme: dark;");

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s palette', (_name, palette) => {
  const colour = (role: string) => palette.get(role) ?? '';

  for (const [front, grounds, least] of rules)
    it.each(grounds)(`keeps ${front} readable on %s (${least}:1)`, (ground) => {
      expect(contrast(colour(front), colour(ground))).toBeGreaterThanOrEqual(least);
    });

  it.each(levels.slice(1))('sets %s apart from the level below, in grey as well', (level) => {
    const below = levels[levels.indexOf(level) - 1] as string;
    const step = [colour(level), colour(below)].map((c) => contrast(c, colour('paper'))) as [number, number];
    expect(step[0] / step[1]).toBeGreaterThan(1.3);
  });
});

describe('the token tables', () => {
  it('say the same dark colours for the system and for the chosen theme', () => {
    const system = block(":root:not([data-theme='light']) {\n    color-scheme: dark;");
    expect(system).toEqual(block(":root[data-theme='dark'] {\n  color-scheme: dark;"));
  });

  it('give every dark role a light one, and every coloured light role a dark one', () => {
    const coloured = [...light].filter(([, value]) => value.includes('#')).map(([role]) => role);
    expect([...dark.keys()].sort()).toEqual(coloured.sort());
  });

  it.each([light, dark])(
    'blur no shadow, for that is what a window without a graphics card waits for',
    (palette) => {
      const shadows = palette.get('shadow')?.split(',') ?? [];
      expect(shadows.length).toBeGreaterThan(0);
      for (const shadow of shadows) expect(shadow.trim().split(/\s+/)[2]).toBe('0');
    },
  );

  it('leave no colour of ours under forced colours', () => {
    const start = css.indexOf('@media (forced-colors: active)');
    const body = css.slice(start, css.indexOf('}', start));
    const roles = [...body.matchAll(/--([a-z0-9-]+):/g)].map((match) => match[1]);
    expect(roles.sort()).toEqual([...dark.keys()].sort());
    expect(body).not.toContain('#');
  });
});

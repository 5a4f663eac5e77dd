import { describe, expect, it } from 'vitest';
import { broken } from './layers.js';

const from = (file: string, specifier: string) => broken(`/ui/src/${file}`, specifier, '/ui/src');

describe('the layers of the interface', () => {
  it.each([
    ['features/results/Bars.svelte', '../questionnaire/order', 'feature'],
    ['features/results/Bars.svelte', '../App.svelte', 'feature'],
    ['components/Button.svelte', '../features/results/order', 'layer'],
    ['components/Button.svelte', '../l10n', 'layer'],
    ['components/Button.svelte', '../backend', 'layer'],
    ['l10n/texts.ts', '../components/Button.svelte', 'layer'],
    ['components/Button.svelte', '../navigation.svelte.ts', 'layer'],
    ['components/Button.svelte', '../dossier/next.ts', 'layer'],
    ['dossier/next.ts', '../features/results/order', 'layer'],
    ['backend/tauri.ts', '../features/results/order', 'layer'],
    ['features/results/Bars.svelte', '@tauri-apps/api/core', 'host'],
    ['main.ts', '@tauri-apps/api/core', 'host'],
  ])('refuse %s importing %s', (file, specifier, rule) => {
    expect(from(file, specifier)).toBe(rule);
  });

  it.each([
    ['features/results/Bars.svelte', './order'],
    ['features/results/deep/Part.svelte', '../order'],
    ['features/results/Bars.svelte', '../../components/Button.svelte'],
    ['features/results/Bars.svelte', '../../l10n/texts.svelte.ts'],
    ['features/App.svelte', './results/Results.svelte'],
    ['backend/tauri.ts', '@tauri-apps/api/core'],
    ['components/Notice.svelte', './Icon.svelte'],
    ['components/Notice.svelte', 'svelte'],
    ['l10n/texts.ts', '../../../locales/fr/shell.ftl?raw'],
    ['main.ts', './features/App.svelte'],
    ['dossier/next.ts', '../navigation.svelte.ts'],
    ['dossier/next.ts', '../l10n/index.ts'],
    ['features/results/Bars.svelte', '../../dossier/next.ts'],
  ])('let %s import %s', (file, specifier) => {
    expect(from(file, specifier)).toBeUndefined();
  });
});

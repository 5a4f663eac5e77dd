import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import layers from './eslint/layers.js';
import svelteConfig from './svelte.config.js';

const src = fileURLToPath(new URL('./src', import.meta.url));

/** The window's policy refuses them; `style:` directives go another way and pass. */
const inline = [
  { selector: 'SvelteAttribute[key.name="style"]', message: 'Use a class or a style: directive.' },
];

/** What speaks by itself is easily written so that it is never heard: one component knows how. */
const spoken = [
  'SvelteAttribute[key.name="role"] :matches(SvelteLiteral, Literal)[value=/^(status|log)$/]',
  'SvelteAttribute[key.name="aria-live"]',
].map((selector) => ({ selector, message: 'Tell it with Announce.' }));

export default defineConfig(
  { ignores: ['dist/', 'dist-test/', 'test-results/', 'playwright-report/', 'src/backend/generated.ts'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    plugins: { jauge: { rules: { layers } } },
    rules: {
      'jauge/layers': ['error', { src }],
      'svelte/no-at-html-tags': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      // A value the compiler cannot see as present is looked at, not asserted.
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
    rules: {
      // Snippet parameters and bindable props are written by the framework.
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { destructuring: 'all' }],
      'no-restricted-syntax': ['error', ...inline, ...spoken],
    },
  },
  { files: ['src/components/Announce.svelte'], rules: { 'no-restricted-syntax': ['error', ...inline] } },
);

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * What the window itself enforces, less its channel to Rust. The test build is served under it, so that a
 * component which needs an inline script or style fails here rather than in the installed program.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** The texts without what is for translators only. */
const words: Plugin = {
  name: 'jauge-words',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith('.ftl?raw')) return null;
    const text = await readFile(id.slice(0, -'?raw'.length), 'utf8');
    return `export default ${JSON.stringify(text.replace(/^(#.*)?\r?\n/gm, ''))}`;
  },
};

export default defineConfig(({ mode }) => {
  // The test build holds the gallery beside the application; the released one never does.
  const tested = mode === 'test';
  return {
    // Paths stay relative to the page: the desktop shell decides where it is served from.
    base: './',
    root: at('.'),
    plugins: [words, svelte()],
    clearScreen: false,
    server: {
      strictPort: true,
      // The texts stand beside this folder, for the Rust side reads them too.
      fs: { allow: [at('..')] },
    },
    preview: { headers: { 'Content-Security-Policy': contentSecurityPolicy } },
    build: {
      outDir: at(tested ? './dist-test' : './dist'),
      emptyOutDir: true,
      // The oldest WebKit among the systems supported.
      target: ['safari15', 'chrome105'],
      cssTarget: ['safari15', 'chrome105'],
      // Nothing in `data:`: the policy above lets fonts come from files only.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // One request rather than forty small ones: what several screens share comes with the start.
      cssCodeSplit: false,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [{ name: 'shared', test: /node_modules|src\/(components|dossier|backend\/(?!memory))/ }],
          },
        },
        input: tested ? [at('./index.html'), at('./gallery.html')] : [at('./index.html')],
      },
    },
    // Components are mounted in unit tests, which need the browser's build of Svelte.
    resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
    test: {
      environment: 'happy-dom',
      include: ['src/**/*.test.ts', 'eslint/**/*.test.ts'],
      restoreMocks: true,
      // The first test of a file also compiles what it shows: that takes its time on a busy machine.
      testTimeout: 30_000,
    },
  };
});

import { createServer, type AddressInfo } from 'node:net';
import { defineConfig } from '@playwright/test';

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}

// This file is read by every worker: the first one chooses, the others find the choice in the environment.
process.env.JAUGE_UI_PORT ??= String(await freePort());
const port = process.env.JAUGE_UI_PORT;
/** Pictures of every screen rather than tests, into the folder it names. */
const pictures = process.env.JAUGE_PICTURES;
const base = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'tests',
  testMatch: pictures ? 'pictures.ts' : '**/*.spec.ts',
  ...(pictures && { globalTeardown: './tests/contact-sheet.ts' }),
  // What a screen says is the same on every system.
  snapshotPathTemplate: '{testDir}/{testFilePath}-snapshots/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  expect: { timeout: 15_000 },
  reporter: 'list',
  // On a machine that is busy with something else a test may fail once: it is named, for it wants mending.
  retries: 1,
  // A whole screen takes the audit some seconds, more where the machine is busy.
  timeout: 60_000,
  use: {
    baseURL: base,
    browserName: 'chromium',
    viewport: { width: 1024, height: 768 },
    locale: 'fr-CA',
    screenshot: 'only-on-failure',
    // What moves says where something went: here it would only be waited for.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: process.env.JAUGE_CHROMIUM ?? '/usr/bin/chromium',
      // Without them Chromium neither starts as root nor in a container with little shared memory.
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    },
  },
  // The audit turns to the dark and to the person's own colours by itself.
  projects: [{ name: 'light', use: { colorScheme: 'light' } }],
  // What is tested is what is built, under the policy of the window.
  webServer: {
    command: `npx vite build --mode test && npx vite preview --mode test --host 127.0.0.1 --strictPort --port ${port}`,
    url: `${base}/gallery.html`,
    timeout: 120_000,
    // Where its port is named, one may be there already: whoever runs a test again and again builds once.
    reuseExistingServer: true,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});

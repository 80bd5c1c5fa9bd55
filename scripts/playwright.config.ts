/** Browser journeys. Run them by `npm test` or `npm run test:browser`, which give the browser and the address. */
import { defineConfig } from '@playwright/test';
import { browserArguments } from './lib/chromium.ts';

const executablePath = process.env['CHROMIUM_PATH'];
const baseURL = process.env['BASE_URL'];
if (!executablePath || !baseURL) throw new Error('Run the browser tests by `npm run test:browser`.');

export default defineConfig({
  testDir: '../tests/browser',
  // Playwright empties its folder first; the example site stands beside it.
  outputDir: '../test-results/browser',
  snapshotPathTemplate: '../tests/browser/looks/{arg}{ext}',
  // Accessibility checks of long pages take their time on a busy machine.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  reporter: [
    ['line'],
    ['json', { outputFile: process.env['BROWSER_REPORT'] ?? '../test-results/report.json' }],
  ],
  use: {
    baseURL,
    // What a worker asks for is not seen by the tests that answer in the server's place; offline.spec.ts allows it.
    serviceWorkers: 'block',
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    launchOptions: {
      executablePath,
      args: browserArguments(),
    },
  },
  projects: [
    {
      name: 'phone',
      // What does not depend on the width is shown once, on the wide screen.
      testMatch: ['**/journeys.spec.ts', '**/accessibility.spec.ts'],
      grepInvert: /@once/,
      use: { viewport: { width: 360, height: 740 } },
    },
    { name: 'desktop', testMatch: '**/*.spec.ts', use: { viewport: { width: 1280, height: 800 } } },
  ],
});

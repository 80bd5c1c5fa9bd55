/**
 * Checks on the example site: run after `npm run examples`, with `SITE_FOLDER` and `CONTENT_FOLDER` naming it (see
 * scripts/test.ts). What holds of every page of the site holds of it too.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '~': fileURLToPath(new URL('../src', import.meta.url)) } },
  test: {
    include: [
      'tests/examples/**/*.test.ts',
      'tests/site/publishing.test.ts',
      'tests/site/structure.test.ts',
      'tests/site/gate.test.ts',
    ],
    environment: 'node',
    isolate: false,
    maxWorkers: 1,
    // Many tests look at every page: a busy machine makes none of them wrong.
    testTimeout: 180_000,
  },
});

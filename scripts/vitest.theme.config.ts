/** Checks on the site of another theme: run after `npm run theme`, with `SITE_FOLDER` and `CONTENT_FOLDER` naming it. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '~': fileURLToPath(new URL('../src', import.meta.url)) } },
  test: {
    include: ['tests/theme/**/*.test.ts', 'tests/site/links.test.ts'],
    environment: 'node',
    isolate: false,
    maxWorkers: 1,
  },
});

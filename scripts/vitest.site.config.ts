/** Checks on the built site: run after `npm run build`. One worker, not isolated, so that each page is parsed once. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '~': fileURLToPath(new URL('../src', import.meta.url)) } },
  test: {
    include: ['tests/site/**/*.test.ts'],
    environment: 'node',
    isolate: false,
    maxWorkers: 1,
    // Many tests look at every page: a busy machine makes none of them wrong.
    testTimeout: 180_000,
  },
});

/** Checks on the built site: run after `npm run build`. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '~': fileURLToPath(new URL('../src', import.meta.url)) } },
  test: { include: ['tests/site/**/*.test.ts'], environment: 'node' },
});

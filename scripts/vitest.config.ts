/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'scripts/**/*.test.ts',
      'tests/search/**/*.test.ts',
      'tests/publishing/**/*.test.ts',
    ],
    environment: 'node',
    setupFiles: ['scripts/lib/vitest-setup.ts'],
    // A busy machine makes no test wrong: only what hangs is ended.
    testTimeout: 180_000,
  },
});

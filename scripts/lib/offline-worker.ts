/** The worker that keeps what readers visit, as one file at the top of the built site. */
import { resolve } from 'node:path';
import { build } from 'vite';
import { KEEPS_PAGES, WORKER_PATH } from '../../src/offline/switch.ts';
import { offlineWords } from '../../src/offline/words.ts';

const SOURCES = 'src/offline/worker';

/**
 * Bundles the worker into a built site: the one that keeps pages or, where the switch is off, the one that clears and
 * leaves. Throws when the bundler does.
 */
export async function makeOfflineWorker(folder: string, keepsPages = KEEPS_PAGES): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { OFFLINE_WORDS: JSON.stringify(offlineWords()) },
    build: {
      outDir: resolve(folder),
      // The site stands there already.
      emptyOutDir: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      lib: {
        entry: `${SOURCES}/${keepsPages ? 'worker' : 'leave'}.ts`,
        formats: ['iife'],
        name: 'offline',
        fileName: () => WORKER_PATH.slice(1),
      },
    },
  });
}

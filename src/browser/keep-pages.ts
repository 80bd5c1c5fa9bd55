/** Lets the browser keep the pages its reader visits (src/offline/), once the page is there and all is calm. */
import { WORKER_PATH } from '~/offline/switch';

/** Put here by the build: whether pages are kept at all. */
declare const KEEPS_PAGES: boolean;

if (import.meta.env.PROD && KEEPS_PAGES && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    // Without it the site is as it is with it, while there is a connection.
    navigator.serviceWorker.register(WORKER_PATH, { updateViaCache: 'none' }).catch(() => undefined);
  });
}

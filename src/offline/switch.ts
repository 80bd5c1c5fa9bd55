/**
 * Whether browsers keep what readers visit, for reading without a connection. Where this is `false`, the next build
 * publishes a worker that clears what browsers have kept and takes itself away; leave it published so for some weeks, as
 * a browser hears of it only when its reader comes back.
 */
export const KEEPS_PAGES = true as boolean;

/** Where the worker stands: at the top, since a worker rules what lies beside and below it. */
export const WORKER_PATH = '/offline-worker.js';

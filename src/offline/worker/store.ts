/** What the browser keeps: pages, the hashed files they need, what search and filters have loaded; each bounded. */
import { assetsIn, importsIn } from './addresses.ts';
import type { KeptPage } from './saved-page.ts';

const STORES = { page: 'kept-pages', asset: 'kept-assets', file: 'kept-files' } as const;
type Store = keyof typeof STORES;

/** Entries at most. A page is some 30 kB unpacked, so that all together stay below 10 MB. */
const LIMITS: Readonly<Record<Store, number>> = { page: 50, asset: 150, file: 500 };

const SAVED_AT = 'Saved-At';
/** A stored body is no longer packed. */
const OF_THE_WIRE = ['Content-Encoding', 'Content-Length'];
/** One page an address: what stands behind `?` is for the page's own script. */
const MATCHING = { ignoreSearch: true, ignoreVary: true } as const;

const open = (store: Store) => caches.open(STORES[store]);

/** The stored answer to an address, `/fi/haut/`. */
export async function find(store: Store, path: string): Promise<Response | undefined> {
  return (await open(store)).match(path, MATCHING);
}

/** Stores an answer as the newest of its store; the oldest gives way. What the browser has no room for is left out. */
export async function keep(store: Store, path: string, response: Response): Promise<void> {
  try {
    const cache = await open(store);
    await cache.delete(path, MATCHING);
    await cache.put(path, response);
    const keys = await cache.keys();
    const over = keys.slice(0, Math.max(0, keys.length - LIMITS[store]));
    if (store === 'asset' && over.length > 0) await sweepAssets();
    else await Promise.all(over.map((key) => cache.delete(key)));
  } catch {
    // No room: the page on the screen is as it was.
  }
}

/** Stores a page with the moment it came, in milliseconds, and all it needs to be shown again. */
export async function keepPage(path: string, response: Response, savedAt: number): Promise<void> {
  const headers = new Headers(response.headers);
  for (const name of OF_THE_WIRE) headers.delete(name);
  headers.set(SAVED_AT, String(savedAt));
  const html = await response.text();
  await keep('page', path, new Response(html, { headers }));
  await keepAssets(assetsIn(html), new Set());
}

export async function forgetPage(path: string): Promise<void> {
  await (await open('page')).delete(path, MATCHING);
}

/** A kept page with the headers it came with. */
export async function readPage(path: string): Promise<{ page: KeptPage; headers: Headers } | undefined> {
  const response = await find('page', path);
  if (!response) return undefined;
  const { headers } = response;
  const savedAt = Number(headers.get(SAVED_AT));
  return { page: { path, html: await response.text(), savedAt }, headers };
}

export async function everyPage(): Promise<KeptPage[]> {
  const keys = await (await open('page')).keys();
  const pages = await Promise.all(keys.map(({ url }) => readPage(new URL(url).pathname)));
  return pages.flatMap((kept) => (kept ? [kept.page] : []));
}

/** Takes hashed files from the browser's own cache where they are there: they cost nothing then. */
async function keepAssets(paths: readonly string[], seen: Set<string>): Promise<void> {
  for (const path of paths) {
    if (seen.has(path)) continue;
    seen.add(path);
    let response = await find('asset', path);
    if (!response) {
      response = await fetch(path);
      if (!response.ok) continue;
      await keep('asset', path, response.clone());
    }
    if (path.endsWith('.js')) await keepAssets(importsIn(await response.text(), path), seen);
  }
}

/** Lets go of the hashed files of earlier builds: those that no kept page needs. */
async function sweepAssets(): Promise<void> {
  const cache = await open('asset');
  const needed = new Set<string>();
  const add = async (path: string): Promise<void> => {
    if (needed.has(path)) return;
    needed.add(path);
    const script = path.endsWith('.js') ? await find('asset', path) : undefined;
    for (const next of script ? importsIn(await script.text(), path) : []) await add(next);
  };
  for (const { html } of await everyPage()) for (const path of assetsIn(html)) await add(path);
  for (const key of await cache.keys()) {
    if (!needed.has(new URL(key.url).pathname)) await cache.delete(key);
  }
}

/** Clears all that was ever kept. */
export async function forgetAll(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith('kept-'));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** The index of the last build, kept: a build that changed no page takes it as it is. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../../site/cache-folder.ts';
import type { Meanings } from './meanings.ts';
import type { IndexPage } from './write-index.ts';

const CACHE = cacheFolder('search-index', join(process.cwd(), 'node_modules', '.cache', 'search-index'));
/** What an index is made by: another version of these makes another one. */
const MAKERS = ['src/search/**/*.{ts,br}', 'package-lock.json'];
const IGNORED = ' data-pagefind-ignore';

/** A name that changes with anything the index is made of: the pages, the meanings of words, and the code. */
export function nameOfIndex(pages: Iterable<IndexPage>, meanings: Meanings): string {
  const hash = createHash('sha256').update(JSON.stringify(meanings));
  for (const file of globSync(MAKERS).toSorted()) hash.update(`\0${file}\0`).update(readFileSync(file));
  for (const { url, html } of pages) hash.update(`\0${url}\0`).update(indexed(html));
  return hash.digest('hex').slice(0, 16);
}

/**
 * A page without the elements that the index leaves out: they may tell the moment of the build. One that holds
 * another of its own name stays, and then the index is made anew.
 */
function indexed(html: string): string {
  let [text, from] = ['', 0];
  for (let at = html.indexOf(IGNORED); at !== -1; at = html.indexOf(IGNORED, at + 1)) {
    const start = html.lastIndexOf('<', at);
    const [opening = '', name = ''] = /^<([\w-]+)/.exec(html.slice(start, at)) ?? [];
    const end = html.indexOf(`</${name}>`, at);
    if (start < from || opening === '' || end === -1 || html.slice(at, end).includes(opening)) continue;
    text += html.slice(from, start);
    from = end;
  }
  return text + html.slice(from);
}

/**
 * Puts the index of this name into `folder`: the kept one, or what `make` writes there, which is then kept in place
 * of the one before. A cache that cannot be written costs only time. Throws what `make` throws.
 */
export async function keptOrMade(
  name: string,
  folder: string,
  make: () => Promise<void>,
  cache: string = CACHE,
): Promise<void> {
  const kept = join(cache, name);
  rmSync(folder, { recursive: true, force: true });
  if (existsSync(kept)) {
    await cp(kept, folder, { recursive: true });
    return;
  }
  await make();
  // Another build may look at this moment: the whole index appears at once.
  const beside = join(cache, `.${name}.${String(process.pid)}`);
  try {
    rmSync(cache, { recursive: true, force: true });
    mkdirSync(cache, { recursive: true });
    await cp(folder, beside, { recursive: true });
    renameSync(beside, kept);
  } catch {
    // Without it the next build makes the index again.
  }
}

/** Checksums that browsers compare scripts and style sheets with (W3C Subresource Integrity). */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';

/** `sha384-…`, as the attribute `integrity` and the list of checksums have it. */
export function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

export interface Asset {
  integrity: string;
  /** Addresses of the scripts it imports at once, `/_astro/moments.js`; not what it fetches on the reader's wish. */
  imports: readonly string[];
}

const STATIC_IMPORT = /(?:\bimport|\bfrom)\s*(["'`])(\.{1,2}\/[^"'`]+)\1/g;

/** What a page has to know of a script or style sheet at an address. */
export function assetOf(path: string, bytes: Buffer): Asset {
  const found = path.endsWith('.js') ? bytes.toString('utf8').matchAll(STATIC_IMPORT) : [];
  const imports = Array.from(found, ([, , target = '']) => posix.join(posix.dirname(path), target));
  return { integrity: integrityOf(bytes), imports: [...new Set(imports)].toSorted() };
}

/** The tags as the build writes them; text of a page cannot hold them, as its `<` is escaped. */
const TAG = /<(?:script type="module" src|link rel="stylesheet" href)="(\/_astro\/[^"]+)"/g;

/**
 * A page whose scripts and style sheets run only if they are what the build made. An import inside a script cannot carry
 * a checksum: what is imported at once is named in the head, with its own, before the script that imports it. A script
 * that is fetched later has none. Throws when a page names a file that was not built.
 */
export function sealed(html: string, assets: ReadonlyMap<string, Asset>): string {
  const assetAt = (path: string): Asset => {
    const asset = assets.get(path);
    if (asset === undefined) throw new Error(`A page names ${path}, which is not in the built site.`);
    return asset;
  };
  const named = new Set(Array.from(html.matchAll(TAG), ([, path = '']) => path));
  const imported = new Set<string>();
  const follow = (path: string) => {
    for (const next of assetAt(path).imports) {
      if (imported.has(next)) continue;
      imported.add(next);
      follow(next);
    }
  };
  for (const path of named) follow(path);

  const withChecksums = html.replaceAll(
    TAG,
    (tag, path: string) => `${tag} integrity="${assetAt(path).integrity}"`,
  );
  const preloads = [...imported]
    .filter((path) => !named.has(path))
    .toSorted()
    .map((path) => `<link rel="modulepreload" href="${path}" integrity="${assetAt(path).integrity}">`)
    .join('');
  return preloads === ''
    ? withChecksums
    : withChecksums.replace('<script type="module"', () => `${preloads}<script type="module"`);
}

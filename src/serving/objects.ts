/**
 * The built site as objects of a store (S3 and what speaks like it): for each file the headers that are kept with
 * it. What a store cannot keep (safety headers) the CDN in front adds: docs/hosting.md.
 */
import { headersFor, headersOf, type Headers } from './headers.ts';
import { KIND_ROWS, type Kind } from './kinds.ts';

export interface StoredObject {
  /** Its name in the build and in the store. */
  key: string;
  contentType: string;
  cacheControl: string;
  contentDisposition?: string;
}

/** Every file of a build, `fi/haut/index.html`, as an object; compressing is left to the CDN. */
export function storedObjects(files: readonly string[]): StoredObject[] {
  return files
    .filter((file) => !/\.(br|gz)$|^_(headers|redirects)$/.test(file))
    .toSorted()
    .map((file) => {
      const headers = headersFor(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, { overHttps: true });
      const disposition = headers['Content-Disposition'];
      return {
        key: file,
        contentType: headers['Content-Type'] ?? '',
        cacheControl: headers['Cache-Control'] ?? '',
        ...(disposition !== undefined && { contentDisposition: disposition }),
      };
    });
}

export interface EdgeRule {
  /** Addresses, the first rule that fits holds; `*` stands for any characters. */
  paths: readonly string[];
  /** What the CDN adds to an answer from the store. */
  headers: Headers;
}

/** What a store does not keep, by address, for the rules of the CDN in front of it. */
export function cdnHeaders(): EdgeRule[] {
  const kept = ['Cache-Control', 'Content-Disposition'];
  const added = (kind: Kind): Headers =>
    Object.fromEntries(
      Object.entries(headersOf(kind, { overHttps: true })).filter(([name]) => !kept.includes(name)),
    );
  return [
    ...KIND_ROWS.map(({ kind, paths }) => ({ paths, headers: added(kind) })),
    { paths: ['/*'], headers: added('page') },
  ];
}

/** Puts checksums on a built site: into its pages, and into one list for whoever wants to compare. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { assetOf, integrityOf, sealed } from './integrity.ts';

/** Where the list of checksums stands on the site. */
export const CHECKSUMS_PATH = '/checksums.json';

const filesOf = (folder: string, ...patterns: string[]) =>
  globSync(patterns, { cwd: folder })
    .map((file) => file.split(sep).join('/'))
    .toSorted();

/** Gives each script and style sheet of each page its checksum. Throws when a page names one that is not there. */
export function sealPages(folder: string): void {
  const assets = new Map(
    filesOf(folder, '_astro/*.{js,css}').map((file) => [
      `/${file}`,
      assetOf(`/${file}`, readFileSync(join(folder, file))),
    ]),
  );
  for (const file of filesOf(folder, '**/*.html')) {
    const place = join(folder, file);
    const html = readFileSync(place, 'utf8');
    const withChecksums = sealed(html, assets);
    if (withChecksums !== html) writeFileSync(place, withChecksums);
  }
}

/** Writes the list: the address of everything that runs or styles, the search engine's programs among them, and its SHA-384. */
export function writeChecksums(folder: string): void {
  const programs = filesOf(folder, '**/*.{js,css,wasm}', 'pagefind/wasm.*.pagefind');
  const rows = programs.map((file) => [`/${file}`, integrityOf(readFileSync(join(folder, file)))]);
  writeFileSync(join(folder, CHECKSUMS_PATH), `${JSON.stringify(Object.fromEntries(rows), null, 1)}\n`);
}

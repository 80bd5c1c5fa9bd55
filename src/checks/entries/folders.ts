/** Folders and files of content/ as such: names, what is missing and what nobody reads. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { PAGE_IDS, pageFolder } from '../../i18n/routes.ts';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import { dataFiles } from '../../schemas/data.ts';
import { SECTORS, slug } from '../../schemas/fields.ts';
import { guess, quoted, type Fault } from '../fault.ts';
import { FILE_NAMES, fileName, type EntryFile } from '../front-matter.ts';

/** Faults of one entry's folder: its name, and whether the Finnish file is there. */
export function folderFaults(place: string, collection: CollectionName, id: string): Fault[] {
  const file = `content/${collection}/${id}`;
  const faults: Fault[] = [];
  if (!slug.safeParse(id).success) {
    faults.push({ file, path: collection, rule: 'address-part', values: { found: quoted(id) } });
  }
  if (collection === 'sectors' && !SECTORS.some((sector) => sector === id)) {
    const values = { found: quoted(id), allowed: SECTORS.join(', ') };
    const near = guess(id, SECTORS);
    faults.push(
      near === undefined
        ? { file, path: collection, rule: 'list-value', values }
        : { file, path: collection, rule: 'list-value-guess', values: { ...values, guess: near } },
    );
  }
  if (!existsSync(join(place, id, fileName('fi')))) {
    faults.push({ file, path: '', rule: 'no-finnish-file', values: {} });
  }
  return faults;
}

/** Pages of the route table that have no text. */
export function missingPages(entries: readonly EntryFile[]): Fault[] {
  const there = new Set(entries.filter(({ collection }) => collection === 'pages').map(({ id }) => id));
  return [...PAGE_IDS, 'notFound' as const]
    .map(pageFolder)
    .filter((id) => !there.has(id))
    .map((id): Fault => ({ file: `content/pages/${id}`, path: '', rule: 'file-missing', values: {} }));
}

const WRITTEN = /\.(mdx?|ya?ml)$/i;
const ENTRY_FILE = new RegExp(`^(${Object.keys(collections).join('|')})/[^/]+/(${FILE_NAMES.join('|')})$`);
const TABLE_FILE = new RegExp(`^(${Object.keys(dataFiles).join('|')})\\.yaml$`);

/** Written files that no page would ever show, such as `index.se.mdx`: their writer should know. */
export function strayFiles(folder: string): Fault[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && WRITTEN.test(item.name) && item.name !== 'README.md')
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'))
    .filter((file) => !ENTRY_FILE.test(file) && !TABLE_FILE.test(file) && !file.startsWith('export/'))
    .map((file): Fault => ({ file: `content/${file}`, path: '', rule: 'stray-file', values: {} }));
}

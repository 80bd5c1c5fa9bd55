/** The entries of a content folder as files, without the site around them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS, type Lang } from '../../i18n/languages.ts';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import { readFileText, type FileText } from './sentences.ts';

export interface EntryFiles {
  collection: CollectionName;
  id: string;
  /** By language, as far as there is a file that can be read. */
  texts: Partial<Record<Lang, FileText>>;
}

export const ALL_COLLECTIONS = Object.keys(collections) as CollectionName[];

/** A file of an entry as from the content folder: `calls/x/index.sv.mdx`. */
export function fileOf({ collection, id }: Pick<EntryFiles, 'collection' | 'id'>, lang: Lang): string {
  return `${collection}/${id}/index.${lang}.mdx`;
}

/** Every entry that has a Finnish file; what else is wrong the checks tell. In the order of the folders' names. */
export function readEntries(
  folder: string,
  names: readonly CollectionName[] = ALL_COLLECTIONS,
): EntryFiles[] {
  return names.flatMap((collection) => {
    const place = join(folder, collection);
    if (!existsSync(place)) return [];
    return readdirSync(place)
      .toSorted()
      .map((id) => ({ collection, id, texts: readTexts(folder, { collection, id }) }))
      .filter(({ texts }) => texts.fi !== undefined);
  });
}

function readTexts(folder: string, entry: Pick<EntryFiles, 'collection' | 'id'>): EntryFiles['texts'] {
  const texts: EntryFiles['texts'] = {};
  for (const lang of LANGS) {
    const file = join(folder, fileOf(entry, lang));
    const text = existsSync(file) ? readFileText(readFileSync(file, 'utf8')) : null;
    if (text !== null) texts[lang] = text;
  }
  return texts;
}

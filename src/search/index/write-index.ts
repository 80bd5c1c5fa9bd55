/** The search index: Pagefind's, with the language layer's terms in it and its files beside. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { isLang, LANGS, type Lang } from '../../i18n/languages.ts';
import { facetsFileName, type FacetsFile } from '../engine/facets-file.ts';
import { languageFileName, synonymsFileName, type LanguageFile } from '../engine/language-file.ts';
import type { Fragment } from '../engine/pagefind.ts';
import { openKey, type Key } from '../engine/stemmer.ts';
import { writeWords } from '../engine/vocabulary.ts';
import { openWords, type Words } from '../words/words.ts';
import { IndexWords } from './index-words.ts';
import { groupsOf, type Meanings } from './meanings.ts';
import { ownPart, pageText } from './page-text.ts';

/** Pagefind's ready-made search boxes, and its worker: the site has its own. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;
/** A file of the index holds about 2 kB: a query loads the words it asks for and few others. Pagefind's own is ten times that. */
const WORDS_A_FILE = '1000';
/** What each page is narrowed by; the rest of a page's filters is read from its columns. */
const COLUMNS = ['type', 'region', 'sector', 'year'] as const;
/** Stands before the contents of each of Pagefind's files. */
const SIGNATURE = 'pagefind_dcd';

/** A page to index: HTML with `data-pagefind-body`, and the address it is found under. */
export interface IndexPage {
  url: string;
  html: string;
}

interface PageFile {
  url: string;
  /** HTML in UTF-8. */
  content: Buffer;
}

interface LanguageParts {
  key: Key;
  words: Words;
  gathered: IndexWords;
  /** What Pagefind is to read of each page. */
  files: PageFile[];
}

/**
 * Indexes pages into `folder`, one index a language of `<html lang>`. The pages themselves are not touched: terms are
 * put into a copy of their HTML. Throws what Pagefind complains of.
 */
export async function writeIndex(
  pages: Iterable<IndexPage>,
  meanings: Meanings,
  folder: string,
): Promise<void> {
  const languages = new Map<Lang, LanguageParts>();
  for (const lang of LANGS) {
    const [key, words] = [await openKey(lang), openWords(lang)];
    languages.set(lang, { key, words, gathered: new IndexWords(words, key), files: [] });
  }
  for (const { url, html } of pages) {
    const page = pageText(html);
    if (!page || !isLang(page.lang)) continue;
    const parts = languages.get(page.lang);
    if (parts === undefined) continue;
    const terms = parts.gathered.add(page);
    const content = withTerms(ownPart(html), { titleWords: terms.title, bodyWords: terms.body });
    // As bytes: a part of a text would keep the whole page in memory.
    parts.files.push({ url, content: Buffer.from(content) });
  }
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = WORDS_A_FILE;
  const filled = [...languages.values()].map(({ files }) => files).filter(({ length }) => length > 0);
  const entries: EntryFile[] = [];
  // Without any page the index is there all the same, and empty.
  for (const files of filled.length === 0 ? [[]] : filled) {
    await indexFiles(files, folder);
    entries.push(readEntryFile(folder));
  }
  writeEntryFile(folder, entries);
  for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(join(folder, name));
  const facets = settleFragments(join(folder, 'fragment'));
  for (const [lang, { key, words, gathered }] of languages) {
    words.save();
    const vocabulary = gathered.vocabulary();
    const keys = new Set(vocabulary.map(({ text }) => key(text)));
    const file: LanguageFile = {
      pages: gathered.pages,
      words: writeWords(vocabulary),
    };
    const synonyms = groupsOf(lang, meanings, key, (one) => keys.has(one));
    writeFileSync(join(folder, languageFileName(lang)), JSON.stringify(file));
    writeFileSync(join(folder, synonymsFileName(lang)), JSON.stringify(synonyms));
    writeFileSync(join(folder, facetsFileName(lang)), JSON.stringify(facets[lang]));
  }
}

/** Pagefind's index as it is without the language layer, for comparison. */
export async function writePlainIndex(pages: Iterable<IndexPage>, folder: string): Promise<void> {
  await indexFiles(
    Iterator.from(pages).map(({ url, html }) => ({ url, content: Buffer.from(html) })),
    folder,
  );
}

/**
 * One run of Pagefind, its process ended with it. A language each: a large site's index then takes a third of the
 * memory, and the index is the same byte for byte.
 */
async function indexFiles(files: Iterable<PageFile>, folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('\n'));
    for (const { url, content } of files) {
      orThrow(await index.addHTMLFile({ url, content: content.toString('utf8') }));
    }
    orThrow(await index.writeFiles({ outputPath: folder }));
  } finally {
    await close();
  }
}

/** Pagefind's own list of the languages it has an index of. */
interface EntryFile {
  languages: Record<string, unknown>;
}

const ENTRY_FILE = 'pagefind-entry.json';

function readEntryFile(folder: string): EntryFile {
  return JSON.parse(readFileSync(join(folder, ENTRY_FILE), 'utf8')) as EntryFile;
}

/** One list of what each language's index has written of itself. */
function writeEntryFile(folder: string, entries: readonly EntryFile[]): void {
  const languages = Object.fromEntries(
    entries
      .flatMap((entry) => Object.entries(entry.languages))
      .toSorted(([one], [two]) => (one < two ? -1 : 1)),
  );
  writeFileSync(join(folder, ENTRY_FILE), JSON.stringify({ ...entries[0], languages }));
}

function orThrow({ errors }: { errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

/** Puts terms into a page as metadata, just inside the part that is indexed. */
function withTerms(html: string, fields: Record<string, readonly string[]>): string {
  const metas = Object.entries(fields)
    .filter(([, terms]) => terms.length > 0)
    .map(([name, terms]) => `<meta data-pagefind-meta="${name}[content]" content="${terms.join(' ')}">`)
    .join('');
  return html.replace(/<[^>]*data-pagefind-body[^>]*>/, (tag) => tag + metas);
}

/**
 * Takes from the pages' fragments what results do not show, the added terms above all, and gives the facets' files
 * made of it. The files keep their names: these are of the whole page's words, which stay the same.
 */
function settleFragments(folder: string): Record<Lang, FacetsFile> {
  const files = { fi: emptyFacets(), sv: emptyFacets(), en: emptyFacets() };
  for (const name of readdirSync(folder).toSorted()) {
    const place = join(folder, name);
    const fragment = JSON.parse(
      gunzipSync(readFileSync(place)).toString('utf8').slice(SIGNATURE.length),
    ) as Fragment;
    const id = name.replace(/\.pf_fragment$/, '');
    const lang = id.slice(0, id.indexOf('_'));
    if (isLang(lang)) addFacets(files[lang], id, fragment.filters);
    const { type = [], dates = [] } = fragment.filters;
    const shown = {
      ...fragment,
      anchors: [],
      meta: { title: fragment.meta['title'] },
      filters: { type, ...(dates.length > 0 && { dates }) },
    };
    writeFileSync(place, gzipSync(SIGNATURE + JSON.stringify(shown), { level: 9 }));
  }
  return files;
}

function emptyFacets(): FacetsFile {
  return {
    ids: [],
    facets: Object.fromEntries(COLUMNS.map((name) => [name, { values: [], of: [] }])),
    dates: [],
    date: [],
  };
}

function addFacets(file: FacetsFile, id: string, filters: Fragment['filters']): void {
  file.ids.push(id);
  for (const name of COLUMNS) {
    const column = file.facets[name];
    if (!column) continue;
    column.of.push((filters[name] ?? []).map((value) => placeOf(column.values, value)));
  }
  file.dates.push(filters['dates']?.[0] ?? '');
  file.date.push(filters['date']?.[0] ?? '');
}

function placeOf(values: string[], value: string): number {
  const at = values.indexOf(value);
  return at === -1 ? values.push(value) - 1 : at;
}

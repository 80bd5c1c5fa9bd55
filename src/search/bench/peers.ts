/** Other ways to search the same documents, for comparison: what people would use in this one's place. */
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { byLang, LANGS, type ByLang, type Lang } from '../../i18n/languages.ts';
import { openPagefind } from '../engine/pagefind.ts';
import type { Document } from './documents.ts';

/** Gives ids, the best first. */
export type Search = (lang: Lang, query: string) => Promise<string[]>;

const STEMMERS: ByLang<(word: string) => string> = { fi: finnish, sv: swedish, en: english };

function inLanguage(documents: readonly Document[]): ByLang<Document[]> {
  return byLang((lang) => documents.filter((document) => document.lang === lang));
}

/** MiniSearch: every word asked for, each with its endings taken off, beginnings and near spellings too. */
export function miniSearch(documents: readonly Document[]): Search {
  const byLanguage = inLanguage(documents);
  const indexes = byLang((lang) => {
    const index = new MiniSearch<Document>({
      fields: ['title', 'body'],
      processTerm: (term) => STEMMERS[lang](term.toLowerCase()),
      searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.2, combineWith: 'AND' },
    });
    index.addAll(byLanguage[lang]);
    return index;
  });
  return (lang, query) => Promise.resolve(indexes[lang].search(query).map(({ id }) => String(id)));
}

/** Fuse.js: letters that come near to those asked for, anywhere in the text. */
export function fuse(documents: readonly Document[]): Search {
  const byLanguage = inLanguage(documents);
  const indexes = byLang(
    (lang) =>
      new Fuse(byLanguage[lang], {
        keys: [{ name: 'title', weight: 3 }, 'body'],
        threshold: 0.3,
        ignoreLocation: true,
      }),
  );
  return (lang, query) =>
    Promise.resolve(indexes[lang].search(query, { limit: 10 }).map(({ item }) => item.id));
}

/** Pagefind alone on an index without the language layer's terms, with its own weights. */
export async function plainPagefind(folder: string, idOf: (url: string) => string): Promise<Search> {
  const code = pathToFileURL(join(folder, 'pagefind.js')).href;
  const indexes = new Map<Lang, Awaited<ReturnType<typeof openPagefind>>>();
  for (const lang of LANGS) {
    const pagefind = await openPagefind(code, lang);
    await pagefind.options({ ranking: { metaWeights: { title: 5, keywords: 1, summary: 1 } } });
    indexes.set(lang, pagefind);
  }
  return async (lang, query) => {
    const { results } = (await indexes.get(lang)?.search(query)) ?? { results: [] };
    return Promise.all(results.slice(0, 10).map(async (hit) => idOf((await hit.data()).url)));
  };
}

/**
 * Search in one language: the reader's words understood, looked up with Pagefind, and answered with what was done to
 * them. Runs in a worker on the site and in Node for the benchmark.
 */
import { LANGS, type Lang } from '../../i18n/languages.ts';
import type { SearchType } from '../types.ts';
import { extract, marker } from './extract.ts';
import { Narrower } from './narrower.ts';
import { facetsFileName, type FacetsFile } from './facets-file.ts';
import { Finder, type Found } from './finder.ts';
import { languageFileName, synonymsFileName, type LanguageFile, type SynonymsFile } from './language-file.ts';
import type { Pagefind } from './pagefind.ts';
import { isShort, openKey } from './stemmer.ts';
import { Synonyms } from './query/synonyms.ts';
import { bare, fold, tokensOf } from './text.ts';
import type { Answer, Query, Result, SearchEngine } from './types.ts';
import { nearWords } from './query/near-words.ts';
import { understand } from './query/understand.ts';
import type { Language, Understood } from './query/understood.ts';
import { readWords, Vocabulary } from './vocabulary.ts';

/** Where the engine gets what it needs. */
export interface Sources {
  /** Opens the index of a language; asked only when something is to be looked up. */
  pagefind: (lang: Lang) => Promise<Pagefind>;
  /** A JSON file beside the index. Fails when it cannot be had. */
  json: (name: string) => Promise<unknown>;
  /** Now, in milliseconds, for what is open and what is closed. */
  now: () => number;
}

const PAGE = 10;
const SUGGESTED = 6;
const COMPLETED = 6;
const SHORTEST_BEGINNING = 2;
const MOST_PROBED = 4;
/** A stem of so few letters is in the index for many a word. */

/** Opens the engine of a language. Fails when the language's file cannot be had; the index is opened on first use. */
export async function openEngine(lang: Lang, sources: Sources): Promise<Engine> {
  return new Engine(await openLanguage(lang, sources), sources);
}

type OpenLanguage = Language & { pages: number };

async function openLanguage(lang: Lang, sources: Sources): Promise<OpenLanguage> {
  const [file, key] = await Promise.all([sources.json(languageFileName(lang)), openKey(lang)]);
  const { pages, words } = file as LanguageFile;
  return {
    lang,
    key,
    pages,
    vocabulary: new Vocabulary(readWords(words), key),
    synonyms: new Synonyms([], lang, key),
  };
}

/** What the newest answer rests on, for its further results. */
interface Latest {
  found: readonly Found[];
  marks: (token: string) => boolean;
}

export class Engine implements SearchEngine {
  readonly #language: OpenLanguage;
  readonly #sources: Sources;
  #finder: Promise<Finder> | undefined;
  #narrower: Promise<Narrower> | undefined;
  #hasSynonyms = false;
  #latest: Latest = { found: [], marks: () => false };

  constructor(language: OpenLanguage, sources: Sources) {
    this.#language = language;
    this.#sources = sources;
  }

  /** Opens the index before it is asked for. That it fails is told when it is. */
  warm(): void {
    this.#find().catch(() => undefined);
  }

  async ask(query: Query): Promise<Answer> {
    const { understood, all } = await this.#look(query);
    const { concepts, phrases, notes, searched } = understood;
    const narrower = await this.#narrow(all.length > 0);
    const found = narrower ? narrower.narrow(all, query.filters, query.order) : all;
    const latest = { found, marks: marker(concepts, phrases, this.#language) };
    const results = await resultsOf(latest, 0, query.first ?? PAGE);
    this.#latest = latest;
    return {
      total: found.length,
      whole: found.filter(({ whole }) => whole).length,
      notes: all.length > 0 ? notes : [],
      searched: all.length > 0 ? searched : undefined,
      counts: narrower?.counts(all, query.filters),
      suggestions: all.length > 0 ? [] : nearWords(query.text, this.#language, SUGGESTED),
      elsewhere: all.length > 0 ? [] : await this.#elsewhere(query.text),
      results,
    };
  }

  /**
   * What is meant and what is found for it: by the vocabulary first, and with the synonyms when that leaves a word
   * unknown or finds little.
   */
  async #look({
    text,
    asTyped,
  }: Pick<Query, 'text' | 'asTyped'>): Promise<{ understood: Understood; all: Found[] }> {
    const indexed = await this.#indexed(text);
    const understood = understand(text, this.#language, { asTyped, indexed });
    const all = await this.#found(understood);
    const enough = all.filter(({ whole }) => whole).length >= PAGE && !understood.hasUnknown;
    if (asTyped || enough || !(await this.#loadSynonyms())) return { understood, all };
    const again = understand(text, this.#language, { asTyped, indexed });
    return { understood: again, all: await this.#found(again) };
  }

  async #found(understood: Understood): Promise<Found[]> {
    const { concepts, phrases } = understood;
    return concepts.length + phrases.length === 0 ? [] : (await this.#find()).find(understood);
  }

  /** Words the vocabulary does not know and the index has all the same. */
  async #indexed(text: string): Promise<Set<string>> {
    const { key, vocabulary } = this.#language;
    const unknown = tokensOf(text).filter(
      (token) => vocabulary.ofKey(key(token)) === undefined && (!isShort(key(token)) || /\d/.test(token)),
    );
    const indexed = new Set<string>();
    for (const token of unknown.slice(0, MOST_PROBED)) {
      const letters = bare(token).toLowerCase();
      if (letters !== '' && (await (await this.#find()).has(letters))) indexed.add(fold(letters));
    }
    return indexed;
  }

  /** Whether there are synonyms now that there were not. Without their file the words stand for themselves. */
  async #loadSynonyms(): Promise<boolean> {
    if (this.#hasSynonyms) return false;
    try {
      const groups = (await this.#sources.json(synonymsFileName(this.#language.lang))) as SynonymsFile;
      this.#language.synonyms = new Synonyms(groups, this.#language.lang, this.#language.key);
      this.#hasSynonyms = true;
      return true;
    } catch {
      return false;
    }
  }

  more(from: number, to: number): Promise<Result[]> {
    return resultsOf(this.#latest, from, to);
  }

  complete(text: string): Promise<string[]> {
    const last = fold(bare(text.split(/\s+/u).at(-1) ?? ''));
    if (last.length < SHORTEST_BEGINNING) return Promise.resolve([]);
    const words = this.#language.vocabulary
      .beginning(last)
      .filter(({ base }) => base)
      .map((word) => word.text);
    return Promise.resolve(words.slice(0, COMPLETED));
  }

  /** The pages found for a query, for the benchmark: their addresses, best first. */
  async addresses(text: string, count: number): Promise<string[]> {
    await this.ask({ text, asTyped: false, filters: {}, order: 'relevance' });
    return (await this.more(0, count)).map(({ url }) => url);
  }

  async #find(): Promise<Finder> {
    this.#finder ??= this.#sources
      .pagefind(this.#language.lang)
      .then((pagefind) => new Finder(pagefind, this.#language.pages));
    this.#finder.catch(() => (this.#finder = undefined));
    return this.#finder;
  }

  /** Narrowing needs the facets' file; without it the results are simply not narrowed. */
  async #narrow(needed: boolean): Promise<Narrower | undefined> {
    if (!needed) return undefined;
    this.#narrower ??= this.#sources
      .json(facetsFileName(this.#language.lang))
      .then((file) => new Narrower(file as FacetsFile, this.#sources.now));
    try {
      return await this.#narrower;
    } catch {
      this.#narrower = undefined;
      return undefined;
    }
  }

  /** How much other languages have for what this one has nothing of. Their indexes are opened only for words they know. */
  async #elsewhere(text: string): Promise<Answer['elsewhere']> {
    const counts = await Promise.all(
      LANGS.filter((lang) => lang !== this.#language.lang).map(async (lang) => {
        try {
          const language = await openLanguage(lang, this.#sources);
          const understood = understand(text, language, { asTyped: true, indexed: new Set() });
          const { concepts, phrases, dropped } = understood;
          if (dropped.length > 0 || concepts.length + phrases.length === 0) return { lang, total: 0 };
          const finder = new Finder(await this.#sources.pagefind(lang), language.pages);
          const found = await finder.find(understood);
          return { lang, total: found.filter(({ whole }) => whole).length };
        } catch {
          return { lang, total: 0 };
        }
      }),
    );
    return counts.filter(({ total }) => total > 0);
  }
}

async function resultsOf({ found, marks }: Latest, from: number, to: number): Promise<Result[]> {
  return Promise.all(
    found.slice(from, to).map(async ({ hit }) => {
      const { url, content, meta, filters } = await hit.data();
      return {
        url,
        title: meta['title'] ?? url,
        type: (filters['type']?.[0] ?? 'page') as SearchType,
        dates: filters['dates']?.[0],
        excerpt: extract(content, marks),
      };
    }),
  );
}

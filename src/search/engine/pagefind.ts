/** Pagefind's own interface, as far as the engine uses it. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

export interface Hit {
  id: string;
  score: number;
  /** Places of the words in the text. */
  words: number[];
  matchedMetaFields?: string[];
  data: () => Promise<Fragment>;
}

export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: Hit[] }>;
}

interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => Pagefind;
}

/**
 * Opens the index of one language outside a page (in a worker, in Node). Pagefind takes the language from the
 * document, and there is none here: it is given one that knows its language and nothing else.
 * Fails when the index or its WebAssembly cannot be loaded.
 */
export async function openPagefind(engine: string, lang: string): Promise<Pagefind> {
  const html = { getAttribute: () => lang };
  Object.assign(globalThis, { document: { currentScript: null, querySelector: () => html } });
  // A module for each language: Pagefind keeps its WebAssembly in one place a module, and each language has its own.
  const { createInstance } = (await import(/* @vite-ignore */ `${engine}?${lang}`)) as PagefindModule;
  const pagefind = createInstance({ noWorker: true, baseUrl: '/' });
  await pagefind.init();
  // Metadata is weighed by the finder: Pagefind counts a field several times when several of its words begin alike.
  await pagefind.options({ ranking: { metaWeights: META_OFF } });
  return pagefind;
}

/** The metadata fields of a page that hold words. */
export const FIELDS = ['title', 'titleWords', 'keywords', 'summary', 'bodyWords'] as const;
export type Field = (typeof FIELDS)[number];

const META_OFF = Object.fromEntries(FIELDS.map((field) => [field, 0]));

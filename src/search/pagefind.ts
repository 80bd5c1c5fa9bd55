/** The search engine's own interface, as far as the search page uses it (Pagefind's JavaScript API). */
export interface PagefindResult {
  url: string;
  excerpt: string;
  plain_excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

export interface PagefindHit {
  id: string;
  score: number;
  data: () => Promise<PagefindResult>;
}

export interface PagefindAnswer {
  results: PagefindHit[];
  filters: Record<string, Record<string, number>>;
}

export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string, options?: { filters?: Record<string, string> }) => Promise<PagefindAnswer>;
}

/** Where the build puts the index. */
const ENGINE = '/pagefind/pagefind.js';

let engine: Promise<Pagefind> | undefined;

/** Loads the engine once, on first use. Fails when its files cannot be had. */
export function loadPagefind(): Promise<Pagefind> {
  engine ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ ENGINE)) as Pagefind;
    await pagefind.options({
      excerptLength: 24,
      // The page's name and the editors' own search words say more than a word deep in the text.
      // Days stand there to be ordered by: a number in them says nothing of a page.
      ranking: { metaWeights: { title: 8, keywords: 6, summary: 2, date: 0, dates: 0 } },
    });
    await pagefind.init();
    return pagefind;
  })();
  engine.catch(() => {
    engine = undefined;
  });
  return engine;
}

/** One engine out of several: while the better one works it answers, after it fails the next one does. */
import type { Query, SearchEngine } from '../engine/types.ts';

export type Opening = () => Promise<SearchEngine>;

/**
 * An engine that opens on first use and asks the first of `ways` that opens and answers. One that fails is not asked
 * again until all have failed: then the question fails, and the next one begins from the first way anew.
 */
export function firstThatWorks(ways: readonly Opening[]): SearchEngine & { open(): Promise<void> } {
  let way = 0;
  let opened: Promise<SearchEngine> | undefined;
  /** The newest question and who answered it: only it knows its further results. */
  let newest: { query: Query; engine: SearchEngine } | undefined;

  async function use<A>(question: (engine: SearchEngine) => Promise<A>): Promise<A> {
    for (;;) {
      const tried = way;
      try {
        opened ??= ways[tried]?.();
        if (opened === undefined) throw new Error('There is no way to search.');
        return await question(await opened);
      } catch (error) {
        const isLast = tried >= ways.length - 1;
        if (way === tried) {
          way = isLast ? 0 : tried + 1;
          opened = undefined;
        }
        if (isLast) throw error;
      }
    }
  }

  async function ask(engine: SearchEngine, query: Query) {
    newest = { query, engine };
    return engine.ask(query);
  }

  return {
    open: () => use(async () => Promise.resolve()),
    ask: (query) => use((engine) => ask(engine, query)),
    more: (from, to) =>
      use(async (engine) => {
        if (newest !== undefined && newest.engine !== engine) await ask(engine, newest.query);
        return engine.more(from, to);
      }),
    complete: (text) => use((engine) => engine.complete(text)),
  };
}

/** Results and suggestions ask the same engine, whose further results are those of the newest question it had. */
import type { Answer, Query, Result, SearchEngine } from '../engine/types.ts';

export class Conversation {
  readonly #open: () => Promise<SearchEngine>;
  #newest: Query | undefined;

  constructor(open: () => Promise<SearchEngine>) {
    this.#open = open;
  }

  async ask(query: Query): Promise<Answer> {
    const engine = await this.#open();
    this.#newest = query;
    return engine.ask(query);
  }

  /** Further results of a question, which is asked again if another came between. */
  async more(query: Query, from: number, to: number): Promise<Result[]> {
    while (this.#newest !== query) await this.ask(query);
    const engine = await this.#open();
    return engine.more(from, to);
  }

  /** The first `count` pages for a text that is not yet a question. */
  async pagesFor(text: string, count: number): Promise<Result[]> {
    const query: Query = { text, asTyped: false, filters: {}, order: 'relevance', first: count };
    return (await this.ask(query)).results;
  }

  async complete(text: string): Promise<string[]> {
    const engine = await this.#open();
    return engine.complete(text);
  }
}

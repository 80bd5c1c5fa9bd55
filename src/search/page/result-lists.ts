/** The results as lists of headings (quality rule A10), in their groups. */
import type { Result } from '../engine/types.ts';
import { stateOf } from '../facets.ts';
import type { Group } from './groups.ts';
import { make } from './make.ts';
import type { Words } from './words.ts';

type ItemHeading = 'h3' | 'h4';

export class ResultLists {
  readonly #root: HTMLElement;
  readonly #words: Pick<Words, 'types' | 'states' | 'groups'>;
  #last: { name: Group['name']; list: HTMLOListElement; heading: ItemHeading } | undefined;

  constructor(root: HTMLElement, words: Pick<Words, 'types' | 'states' | 'groups'>) {
    this.#root = root;
    this.#words = words;
  }

  clear(): void {
    this.#root.replaceChildren();
    this.#last = undefined;
  }

  /** Adds results below those there are, and gives the first new one's link. */
  add(groups: readonly Group[], at: number): HTMLAnchorElement | null {
    const items = groups.flatMap(({ name, results }) => {
      const { list, heading } = this.#listOf(name);
      const own = results.map((result) => this.#item(result, heading, at));
      list.append(...own);
      return own;
    });
    return items[0]?.querySelector('a') ?? null;
  }

  /** What was found without more to say needs no heading of its own when it comes first. */
  #listOf(name: Group['name']): { list: HTMLOListElement; heading: ItemHeading } {
    if (this.#last?.name === name) return this.#last;
    const hasHeading = name !== 'rest' || this.#last !== undefined;
    const list = make('ol', { class: 'search-results' });
    if (hasHeading) this.#root.append(make('h3', { class: 'search-group' }, this.#words.groups[name]));
    this.#root.append(list);
    this.#last = { name, list, heading: hasHeading ? 'h4' : 'h3' };
    return this.#last;
  }

  #item({ url, title, type, dates, excerpt }: Result, heading: ItemHeading, at: number): HTMLLIElement {
    const state = stateOf(type, dates, at);
    const kind = make(
      'p',
      { class: 'search-kind' },
      make('span', { class: 'label' }, this.#words.types[type]),
    );
    if (state !== undefined) {
      const word = make('span', { class: 'state-word' }, this.#words.states[state]);
      kind.append(' ', make('span', { 'data-state': state }, word));
    }
    const pieces = excerpt.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));
    return make('li', {}, kind, make(heading, {}, make('a', { href: url }, title)), make('p', {}, ...pieces));
  }
}

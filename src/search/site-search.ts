/** `<site-search>`: asks the engine and lists its answers as elements and text nodes. */
import { excerptPieces } from './excerpt';
import { loadPagefind, type PagefindHit, type PagefindResult } from './pagefind';
import type { SearchType } from './types';

interface Words {
  zero: string;
  one: string;
  other: string;
  none: string;
  failed: string;
  working: string;
  types: Record<SearchType, string>;
}

const PAGE_SIZE = 10;

function textElement(tag: 'p' | 'span' | 'mark', text: string, className?: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className !== undefined) element.className = className;
  return element;
}

class SiteSearch extends HTMLElement {
  #words!: Words;
  #hits: PagefindHit[] = [];
  #shown = 0;
  /** Number of the newest query: an older one that is answered late is passed over. */
  #newest = 0;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    const { form, field, type } = this.#controls();
    const typeLabel = type.closest('label');
    if (typeLabel) typeLabel.hidden = false;
    const query = new URLSearchParams(location.search);
    field.value = query.get('q') ?? '';
    type.value = query.get('type') ?? '';
    field.addEventListener('focus', () => void loadPagefind().catch(() => undefined), { once: true });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#remember();
      void this.#ask();
    });
    this.querySelector('[data-more]')?.addEventListener('click', () => void this.#showMore());
    addEventListener('popstate', () => {
      const latest = new URLSearchParams(location.search);
      field.value = latest.get('q') ?? '';
      type.value = latest.get('type') ?? '';
      void this.#ask();
    });
    if (field.value.trim() !== '') void this.#ask();
  }

  #controls() {
    const form = this.querySelector('form');
    const field = this.querySelector<HTMLInputElement>('input[name="q"]');
    const type = this.querySelector<HTMLSelectElement>('select[name="type"]');
    if (!form || !field || !type) throw new Error('The search form is not whole.');
    return { form, field, type };
  }

  #remember(): void {
    const { field, type } = this.#controls();
    const query = new URLSearchParams();
    if (field.value.trim() !== '') query.set('q', field.value.trim());
    if (type.value !== '') query.set('type', type.value);
    history.pushState(null, '', query.size === 0 ? location.pathname : `?${query.toString()}`);
  }

  /** One sentence for everyone, and once for those who hear the page (quality rule A09). */
  #say(text: string): void {
    const line = this.querySelector('[data-status] p');
    if (line) line.textContent = text;
  }

  #showFailure(failed: boolean): void {
    const notice = this.querySelector<HTMLElement>('[data-failed]');
    if (notice) notice.hidden = !failed;
    if (failed) this.#say(this.#words.failed);
  }

  async #ask(): Promise<void> {
    const { field, type } = this.#controls();
    const query = field.value.trim();
    const turn = ++this.#newest;
    const section = this.querySelector<HTMLElement>('[data-results]');
    if (!section) return;
    if (query === '') {
      section.hidden = true;
      this.#say('');
      return;
    }
    this.#say(this.#words.working);
    let hits: PagefindHit[];
    let first: PagefindResult[];
    try {
      const engine = await loadPagefind();
      const answer = await engine.search(query, type.value === '' ? {} : { filters: { type: type.value } });
      hits = answer.results;
      first = await Promise.all(hits.slice(0, PAGE_SIZE).map((hit) => hit.data()));
    } catch {
      if (turn !== this.#newest) return;
      section.hidden = true;
      this.#showFailure(true);
      return;
    }
    if (turn !== this.#newest) return;
    this.#hits = hits;
    this.#showFailure(false);
    this.#showAnswer(section, query, first);
  }

  #showAnswer(section: HTMLElement, query: string, first: PagefindResult[]): void {
    const { length } = this.#hits;
    const form =
      new Intl.PluralRules(document.documentElement.lang).select(length) === 'one' ? 'one' : 'other';
    const sentence = (length === 0 ? this.#words.zero : this.#words[form])
      .replace('#', String(length))
      .replace('%q', () => query);
    const heading = section.querySelector('h2');
    if (heading) heading.textContent = sentence;
    const help = section.querySelector<HTMLElement>('[data-help]');
    if (help) {
      help.textContent = length === 0 ? this.#words.none : '';
      help.hidden = length > 0;
    }
    section.querySelector('ol')?.replaceChildren();
    this.#shown = 0;
    section.hidden = false;
    this.#append(first);
    this.#say(sentence);
    heading?.focus({ preventScroll: true });
  }

  async #showMore(): Promise<void> {
    const turn = this.#newest;
    const next = this.#hits.slice(this.#shown, this.#shown + PAGE_SIZE);
    const results = await Promise.all(next.map((hit) => hit.data()));
    if (turn === this.#newest) this.#append(results)[0]?.querySelector('a')?.focus();
  }

  /** Adds results to the list and gives their elements. */
  #append(results: PagefindResult[]): HTMLLIElement[] {
    const items = results.map((result) => this.#item(result));
    this.querySelector('ol')?.append(...items);
    this.#shown += items.length;
    const more = this.querySelector<HTMLElement>('[data-more]');
    if (more) more.hidden = this.#shown >= this.#hits.length;
    return items;
  }

  #item(result: PagefindResult): HTMLLIElement {
    const item = document.createElement('li');
    const type = this.#words.types[result.meta['type'] as SearchType];
    const heading = document.createElement('h3');
    const link = document.createElement('a');
    link.href = result.url;
    link.textContent = result.meta['title'] ?? result.url;
    heading.append(link);
    const excerpt = document.createElement('p');
    excerpt.append(
      ...excerptPieces(result.excerpt).map(({ text, marked }) => textElement(marked ? 'mark' : 'span', text)),
    );
    item.append(textElement('p', type, 'label'), heading, excerpt);
    return item;
  }
}

customElements.define('site-search', SiteSearch);

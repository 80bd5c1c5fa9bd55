/** `<site-search>`: from the address to the results. What a reader may never need comes when the field gets the focus. */
import type { Lang } from '../../i18n/languages.ts';
import type { Answer, Query } from '../engine/types.ts';
import { addressOf, queryAt } from './address.ts';
import type { AnswerView } from './answer-view.ts';
import { Conversation } from './conversation.ts';
import { Narrowing } from './narrowing.ts';
import { openEngine } from './open-engine.ts';
import { partsOf, type SearchParts } from './parts.ts';
import type { Words } from './words.ts';

const PAGE_SIZE = 10;
/** An answer that comes sooner than this, in milliseconds, needs no word of waiting before it. */
const PATIENCE = 300;

class SiteSearch extends HTMLElement {
  #words!: Words;
  #parts!: SearchParts;
  #narrowing!: Narrowing;
  #view: AnswerView | undefined;
  readonly #lang = document.documentElement.lang as Lang;
  readonly #engine = new Conversation(() => openEngine(this.#lang));
  #query!: Query;
  #answer: Answer | undefined;
  #shown = 0;
  /** Number of the newest query: an older one that is answered late is passed over. */
  #newest = 0;
  #isHelped = false;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    this.#parts = partsOf(this);
    const { field, form, narrowing, more } = this.#parts;
    this.#narrowing = new Narrowing(narrowing, this.#words.remove, () => {
      this.#go({ ...this.#query, ...this.#narrowing.chosen() }, false);
    });
    this.#readAddress();
    becomeCombobox(field, this.#parts.list);
    field.addEventListener('focus', () => void this.#help());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...this.#query, text: field.value.trim(), asTyped: false });
    });
    this.addEventListener('click', (event) => {
      this.#follow(event);
    });
    more.addEventListener('click', () => void this.#showMore());
    addEventListener('popstate', () => {
      this.#readAddress();
      void this.#ask();
    });
    if (this.#query.text !== '') void this.#ask();
    if (document.activeElement === field) void this.#help();
  }

  #readAddress(): void {
    this.#query = queryAt(location.search, (facet, value) => this.#narrowing.knows(facet, value));
    this.#parts.field.value = this.#query.text;
  }

  /** Fetches the engine and the suggestions, once; without them the field is a plain field. */
  async #help(): Promise<void> {
    if (this.#isHelped) return;
    this.#isHelped = true;
    try {
      const { Suggestions } = await import('./suggestions/suggestions.ts');
      await Promise.all([openEngine(this.#lang), this.#openView()]);
      const { field, form, list, suggested } = this.#parts;
      const source = {
        words: (text: string) => this.#engine.complete(text),
        pages: (text: string, count: number) => this.#engine.pagesFor(text, count),
      };
      const parts = { field, list, status: suggested };
      const suggestions = new Suggestions(parts, this.#words, source, (text) => {
        field.value = text;
        form.requestSubmit();
      });
      // What was typed while all this was on its way.
      if (field.value.trim() !== this.#query.text) suggestions.want(field.value);
    } catch {
      this.#isHelped = false;
    }
  }

  /** A link that searches is answered in place, unless it is to open elsewhere. */
  #follow(event: MouseEvent): void {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-search]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const query = queryAt(link.search, (facet, value) => this.#narrowing.knows(facet, value));
    this.#parts.field.value = query.text;
    this.#go(query);
  }

  #go(query: Query, leads = true): void {
    this.#query = query;
    const address = addressOf(query) || location.pathname;
    if (address !== (location.search || location.pathname)) history.pushState(null, '', address);
    void this.#ask(leads);
  }

  /** One sentence for everyone, and once for those who hear the page (quality rule A09). */
  #say(text: string): void {
    this.#parts.status.textContent = text;
  }

  /** Asks for what the address says. `leads`: the focus goes to the results (quality rule A10). */
  async #ask(leads = true): Promise<void> {
    const { results, failed, heading } = this.#parts;
    const query = this.#query;
    const turn = ++this.#newest;
    if (query.text === '') {
      results.hidden = true;
      this.#say('');
      return;
    }
    const waiting = setTimeout(() => {
      this.#say(this.#words.working);
    }, PATIENCE);
    let view: AnswerView;
    let answer: Answer;
    try {
      [answer, view] = await Promise.all([this.#engine.ask(query), this.#openView()]);
    } catch {
      if (turn !== this.#newest) return;
      results.hidden = true;
      this.#fail();
      return;
    } finally {
      clearTimeout(waiting);
    }
    if (turn !== this.#newest) return;
    this.#answer = answer;
    failed.hidden = true;
    this.#narrowing.show(query, answer);
    this.#say(view.show(query, answer));
    this.#setShown(answer.results.length);
    if (leads) heading.focus({ preventScroll: true });
    await painted();
    if (turn === this.#newest) this.#narrowing.showChoices(query, answer);
  }

  async #openView(): Promise<AnswerView> {
    const { AnswerView: View } = await import('./answer-view.ts');
    this.#view ??= new View(this.#parts, this.#words, this.#lang);
    return this.#view;
  }

  #fail(): void {
    this.#parts.failed.hidden = false;
    this.#say(this.#words.failed);
  }

  #setShown(shown: number): void {
    this.#shown = shown;
    this.#parts.more.hidden = shown >= (this.#answer?.total ?? 0);
  }

  async #showMore(): Promise<void> {
    const turn = this.#newest;
    const answer = this.#answer;
    if (!answer) return;
    const from = this.#shown;
    try {
      const results = await this.#engine.more(this.#query, from, from + PAGE_SIZE);
      if (turn !== this.#newest) return;
      const first = this.#view?.add(results, from, answer);
      this.#setShown(from + results.length);
      first?.focus();
    } catch {
      this.#fail();
    }
  }
}

/** When the browser has painted what there is now. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
}

/** From the start, so that the field is not another one when the focus comes to it. */
function becomeCombobox(field: HTMLInputElement, list: HTMLElement): void {
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-expanded', 'false');
}

customElements.define('site-search', SiteSearch);

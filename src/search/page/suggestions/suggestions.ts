/** Suggestions below the field: words of the site at once, pages when the reader pauses. */
import type { Result } from '../../engine/types.ts';
import { Combobox } from './combobox.ts';
import { fillCount } from '../fill.ts';
import { withLastWord } from './last-word.ts';
import { make } from '../make.ts';
import type { Words } from '../words.ts';

/** A pause this long, in milliseconds, means that the reader looks up from the keys. */
const PAUSE = 250;
const MOST_WORDS = 6;
const MOST_PAGES = 3;
/** Pages are asked for from this many letters on. */
const FEWEST_LETTERS = 3;

export interface SuggestionSource {
  words: (text: string) => Promise<string[]>;
  pages: (text: string, count: number) => Promise<Result[]>;
}

export interface SuggestionParts {
  field: HTMLInputElement;
  list: HTMLElement;
  /** Where the number of suggestions is told to those who listen. */
  status: HTMLElement;
}

type GroupId = 'words' | 'pages';

function group(id: GroupId, name: string, options: readonly HTMLElement[]): HTMLElement[] {
  if (options.length === 0) return [];
  const label = `suggested-${id}`;
  for (const [index, option] of options.entries()) option.id = `${label}-${String(index)}`;
  const title = make('li', { role: 'presentation', id: label, class: 'suggestion-title' }, name);
  return [
    make('ul', { role: 'group', 'aria-labelledby': label, class: 'suggestion-group' }, title, ...options),
  ];
}

const option = (data: Readonly<Record<string, string>>, ...content: (Node | string)[]) =>
  make('li', { role: 'option', 'aria-selected': 'false', ...data }, ...content);

export class Suggestions {
  readonly #parts: SuggestionParts;
  readonly #words: Pick<Words, 'types' | 'suggestions'>;
  readonly #source: SuggestionSource;
  readonly #combobox: Combobox;
  #groups: Record<GroupId, HTMLElement[]> = { words: [], pages: [] };
  /** Number of the newest wish: what comes late for an older text is passed over. */
  #newest = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** `search` is called with the whole text after a word was chosen. */
  constructor(
    parts: SuggestionParts,
    words: Pick<Words, 'types' | 'suggestions'>,
    source: SuggestionSource,
    search: (text: string) => void,
  ) {
    this.#parts = parts;
    this.#words = words;
    this.#source = source;
    this.#combobox = new Combobox(parts.field, parts.list, {
      wanted: (text) => {
        this.want(text);
      },
      closed: () => {
        this.#stop();
      },
      chosen: ({ dataset }) => {
        const { word, page } = dataset;
        if (word !== undefined) search(withLastWord(parts.field.value, word));
        else if (page !== undefined) location.assign(page);
      },
    });
  }

  #stop(): void {
    this.#newest += 1;
    clearTimeout(this.#pause);
    this.#groups = { words: [], pages: [] };
    this.#parts.status.textContent = '';
  }

  /** Looks for suggestions for the text. */
  want(text: string): void {
    clearTimeout(this.#pause);
    const turn = ++this.#newest;
    if (text.trim() === '') {
      this.#combobox.close();
      return;
    }
    void this.#showWords(text, turn);
    this.#pause = setTimeout(() => void this.#showPages(text.trim(), turn), PAUSE);
  }

  async #showWords(text: string, turn: number): Promise<void> {
    // After a space no word has been begun.
    const words = /\s$/u.test(text) ? [] : await this.#source.words(text).catch(() => []);
    if (turn !== this.#newest) return;
    const options = words
      .filter((word) => withLastWord(text, word) !== text)
      .slice(0, MOST_WORDS)
      .map((word) => option({ 'data-word': word }, word));
    this.#groups.words = group('words', this.#words.suggestions.words, options);
    this.#show();
  }

  async #showPages(text: string, turn: number): Promise<void> {
    const pages =
      text.length < FEWEST_LETTERS ? [] : await this.#source.pages(text, MOST_PAGES).catch(() => []);
    if (turn !== this.#newest) return;
    const options = pages
      .slice(0, MOST_PAGES)
      .map(({ url, title, type }) =>
        option({ 'data-page': url }, title, ' ', make('span', { class: 'quiet' }, this.#words.types[type])),
      );
    this.#groups.pages = group('pages', this.#words.suggestions.pages, options);
    this.#show();
    this.#tell();
  }

  #show(): void {
    this.#combobox.show([...this.#groups.words, ...this.#groups.pages]);
  }

  /** Told when the reader pauses, and only when the number is another. */
  #tell(): void {
    const { status, list } = this.#parts;
    const count = list.hidden ? 0 : list.querySelectorAll('[role=option]').length;
    const text =
      count === 0 ? '' : fillCount(document.documentElement.lang, this.#words.suggestions.count, count);
    if (status.textContent !== text) status.textContent = text;
  }
}

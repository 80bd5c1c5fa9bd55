/** Shows an answer: what was searched, what was done to it, what was found. Fetched with the first question. */
import type { Answer, Query, Result } from '../engine/types.ts';
import { fill, fillCount } from './fill.ts';
import { groupsOf, laterGroups } from './groups.ts';
import { make, searchLink } from './make.ts';
import { noteLines, type NoteLine } from './notes.ts';
import { showNothingFound } from './nothing-found.ts';
import type { SearchParts } from './parts.ts';
import { ResultLists } from './result-lists.ts';
import type { Words } from './words.ts';

function noteElement({ text, offer }: NoteLine): HTMLElement {
  return make('p', {}, text, ...(offer ? [' ', searchLink(offer.text, offer.query)] : []));
}

export class AnswerView {
  readonly #parts: SearchParts;
  readonly #words: Words;
  readonly #lang: string;
  readonly #lists: ResultLists;

  constructor(parts: SearchParts, words: Words, lang: string) {
    this.#parts = parts;
    this.#words = words;
    this.#lang = lang;
    this.#lists = new ResultLists(parts.lists, words);
  }

  /** Shows the answer and gives what is to be said of it aloud: the number, and what changes its meaning. */
  show(query: Query, answer: Answer): string {
    const { heading, notes, nothing, results } = this.#parts;
    const sentence =
      answer.total === 0
        ? fill(this.#words.zero, { query: query.text })
        : fillCount(this.#lang, this.#words.found, answer.total, { query: answer.searched ?? query.text });
    const lines = noteLines(answer, query, this.#words.notes);
    heading.textContent = sentence;
    notes.replaceChildren(...lines.map(noteElement));
    showNothingFound(nothing, query, answer, { languages: this.#words.elsewhere, lang: this.#lang });
    this.#lists.clear();
    const now = Date.now();
    this.#lists.add(groupsOf(answer, query, now), now);
    results.hidden = false;
    const aloud = lines.filter(({ weighty }) => weighty).map(({ text }) => text);
    return [sentence, ...aloud].join('. ');
  }

  /** Adds further results, the first of them at place `from`, and gives its link. */
  add(results: readonly Result[], from: number, { whole }: Answer): HTMLAnchorElement | null {
    return this.#lists.add(laterGroups(results, from, whole), Date.now());
  }
}

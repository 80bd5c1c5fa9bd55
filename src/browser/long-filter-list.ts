/** `<long-filter-list>`: narrows a list by the file of all its rows and draws the first 50 that fit, then those after. */
import type { ListFile, ListRow } from '~/lists/list-file';
import { LongList, ROWS_DRAWN } from '~/lists/long-list';
import { projectState } from '~/site/projects/project-state';
import { projectSlug } from '~/site/projects/project-slug';
import { DrawnCards, type CardWords } from './drawn-cards';
import { finnishDayOf } from './finnish-day';
import { ListFilter, OF_THE_MOMENT, type Choice } from './list-filter';

function stateOf(day: string) {
  return ({ facts: { sourceState = null, startOn = null, endOn = null } }: ListRow) =>
    projectState({ sourceState, startOn, endOn }, day);
}

async function load(address: string): Promise<LongList> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(address);
  const list = new LongList((await answer.json()) as ListFile);
  list.derive({ [OF_THE_MOMENT]: stateOf(finnishDayOf(Date.now())) });
  return list;
}

class LongFilterList extends ListFilter {
  #list: Promise<LongList> | undefined;
  #found: { list: LongList; rows: number[] } | undefined;
  #page = 1;

  override connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const button =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-step]') : null;
      if (!button) return;
      this.#page += Number(button.dataset['step']);
      this.#draw();
      this.querySelector<HTMLElement>('[data-drawn] a')?.focus();
    });
    super.connectedCallback();
  }

  protected override narrow(choices: readonly Choice[]): number | Promise<number> {
    if (choices.length > 0) return this.#narrowed(choices);
    this.#found = undefined;
    this.#draw();
    return Number(this.dataset['total']);
  }

  async #narrowed(choices: readonly Choice[]): Promise<number> {
    this.#list ??= load(this.dataset['rows'] ?? '');
    let list: LongList;
    try {
      list = await this.#list;
    } catch (error) {
      // The next choice tries again.
      this.#list = undefined;
      throw error;
    }
    const rows = list.narrowed(
      Object.fromEntries(choices.map(({ select, value }) => [select.name, value] as const)),
    );
    this.#found = { list, rows };
    this.#page = 1;
    this.#draw();
    return rows.length;
  }

  /** Draws the page of what was found; without a choice the rows that stand in the page are shown. */
  #draw(): void {
    const part = (name: string) => this.querySelector<HTMLElement>(`[data-${name}]`);
    const [built, drawn, pager] = [part('built'), part('drawn'), part('pager')];
    if (!built || !drawn || !pager) return;
    built.hidden = this.#found !== undefined;
    drawn.hidden = this.#found === undefined;
    if (this.#found === undefined) return;
    const { list, rows } = this.#found;
    const cards = new DrawnCards(this, JSON.parse(this.dataset['card'] ?? '{}') as CardWords);
    drawn.querySelector('ul')?.replaceChildren(...list.drawn(rows, this.#page).map((row) => cards.card(row)));
    pager.hidden = rows.length <= ROWS_DRAWN;
    for (const button of pager.querySelectorAll('button')) {
      const page = this.#page + Number(button.dataset['step']);
      button.hidden = page < 1 || page > Math.ceil(rows.length / ROWS_DRAWN);
    }
  }

  protected override shownKeys(): ReadonlySet<string> {
    return new Set(this.#found?.rows.map((index) => this.#found?.list.slug(index) ?? ''));
  }

  protected override keyOf(code: string): string {
    return projectSlug(code);
  }
}

customElements.define('long-filter-list', LongFilterList);

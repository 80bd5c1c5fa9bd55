/** `<filter-list>`: narrows a list whose items all stand in the page, by hiding those that do not fit. */
import { fits, type Narrowable } from '~/site/narrowing';
import { ListFilter, OF_THE_MOMENT, type Choice } from './list-filter';

interface Item extends Narrowable {
  element: HTMLElement;
}

function readItem(element: HTMLElement): Item {
  const values = JSON.parse(element.dataset['values'] ?? '{}') as Record<string, string[]>;
  return { element, values, wide: element.dataset['wide'] !== undefined };
}

/** Whether an item stays; the state of a project is the one its card shows, worked out at the reader's moment. */
function stays({ element, ...item }: Item, facet: string, value: string): boolean {
  const state = facet === OF_THE_MOMENT ? element.querySelector<HTMLElement>('project-status') : null;
  return state ? state.dataset['state'] === value : fits(item, facet, value);
}

class FilterList extends ListFilter {
  #items: Item[] = [];

  override connectedCallback(): void {
    this.#items = Array.from(this.querySelectorAll<HTMLElement>('[data-values]'), readItem);
    super.connectedCallback();
    // The cards may not have worked out their state yet.
    if (this.querySelector('project-status')) {
      void customElements.whenDefined('project-status').then(() => {
        this.show();
      });
    }
  }

  protected override narrow(choices: readonly Choice[]): number {
    let shown = 0;
    for (const item of this.#items) {
      const isShown = choices.every(({ select, value }) => stays(item, select.name, value));
      item.element.hidden = !isShown;
      if (isShown) shown += 1;
    }
    return shown;
  }

  protected override shownKeys(): ReadonlySet<string> {
    const shown = this.#items.filter(({ element }) => !element.hidden);
    return new Set(shown.flatMap(({ element }) => element.dataset['key'] ?? []));
  }
}

customElements.define('filter-list', FilterList);

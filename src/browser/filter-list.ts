/** `<filter-list>`: narrows its list by the choices in the address, and writes choices to the address. */
import { projectState, type ProjectDates } from '~/site/projects/project-state';
import { finnishDayOf } from './finnish-day';

interface Words {
  one: string;
  other: string;
  none: string;
  remove: string;
}

interface Item {
  element: HTMLElement;
  values: Record<string, string[]>;
  /** Covers every region. */
  wide: boolean;
}

function readItem(element: HTMLElement): Item {
  const values = JSON.parse(element.dataset['values'] ?? '{}') as Record<string, string[]>;
  const dates = element.dataset['dates'];
  if (dates !== undefined) {
    values['state'] = [projectState(JSON.parse(dates) as ProjectDates, finnishDayOf(Date.now()))];
  }
  return { element, values, wide: element.dataset['wide'] !== undefined };
}

function matches(item: Item, facet: string, value: string): boolean {
  if (facet === 'region' && item.wide) return true;
  return item.values[facet]?.includes(value) ?? false;
}

class FilterList extends HTMLElement {
  readonly #items: Item[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#items.push(...Array.from(this.querySelectorAll<HTMLElement>('[data-values]'), readItem));
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#goTo(this.#chosenIn(form));
    });
    this.addEventListener('click', (event) => {
      const link =
        event.target instanceof Element
          ? event.target.closest<HTMLAnchorElement>('a[data-choice], a[data-clear]')
          : null;
      if (!link) return;
      event.preventDefault();
      this.#goTo(new URL(link.href).searchParams);
      this.querySelector<HTMLElement>('select')?.focus();
    });
    addEventListener('popstate', () => {
      this.#show();
    });
    this.#show();
  }

  #chosenIn(form: HTMLFormElement): URLSearchParams {
    const choices = new URLSearchParams();
    for (const select of form.querySelectorAll('select')) {
      if (select.value !== '') choices.set(select.name, select.value);
    }
    return choices;
  }

  /** Writes the choices to the address; what else it holds, such as models to compare, stays. */
  #goTo(choices: URLSearchParams): void {
    const query = new URLSearchParams(location.search);
    for (const { name } of this.querySelectorAll('select')) {
      const value = choices.get(name);
      if (value === null) query.delete(name);
      else query.set(name, value);
    }
    history.pushState(null, '', query.size === 0 ? location.pathname : `?${query.toString()}`);
    this.#show();
  }

  /** The choices of the address that this list knows; others are left alone. */
  #choices(): { select: HTMLSelectElement; value: string; text: string }[] {
    const query = new URLSearchParams(location.search);
    return [...this.querySelectorAll('select')].flatMap((select) => {
      const value = query.get(select.name) ?? '';
      const option = [...select.options].find((candidate) => candidate.value === value);
      select.value = option ? value : '';
      return option && value !== '' ? [{ select, value, text: option.text }] : [];
    });
  }

  #show(): void {
    const choices = this.#choices();
    let shown = 0;
    for (const item of this.#items) {
      const fits = choices.every(({ select, value }) => matches(item, select.name, value));
      item.element.hidden = !fits;
      if (fits) shown += 1;
    }
    this.#tell(choices, shown);
    // Lists inside that count their own rows count again.
    this.dispatchEvent(new Event('narrowed'));
  }

  #tell(choices: { select: HTMLSelectElement; value: string; text: string }[], shown: number): void {
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    const state = this.querySelector<HTMLElement>('.filter-state');
    if (!state) return;
    state.hidden = false;
    const plurals = new Intl.PluralRules(document.documentElement.lang);
    const form = plurals.select(shown) === 'one' ? words.one : words.other;
    const count = state.querySelector('[data-count]');
    if (count) count.textContent = shown === 0 ? words.none : form.replace('#', String(shown));
    const chips = choices.map(({ select, text }) => {
      const rest = new URLSearchParams(
        choices.filter((other) => other.select !== select).map((other) => [other.select.name, other.value]),
      );
      const link = document.createElement('a');
      link.href = `?${rest.toString()}`;
      link.dataset['choice'] = '';
      link.textContent = `${words.remove.replace('#', text)} ×`;
      const chip = document.createElement('li');
      chip.append(link);
      return chip;
    });
    state.querySelector('[data-chips]')?.replaceChildren(...chips);
    const clear = state.querySelector<HTMLElement>('[data-clear]');
    if (clear) clear.hidden = choices.length < 2;
  }
}

customElements.define('filter-list', FilterList);

/** `<filter-list>`: narrows its list by the choices in the address, and writes choices to the address. */
import { fits, type Narrowable } from '~/site/narrowing';
import { downloadRows } from './download-rows';

interface Words {
  one: string;
  other: string;
  none: string;
  remove: string;
}

interface Item extends Narrowable {
  element: HTMLElement;
}

interface Choice {
  select: HTMLSelectElement;
  value: string;
  text: string;
}

/** What depends on the reader's moment, so that no file made earlier can be trusted for it. */
const OF_THE_MOMENT = 'state';

function readItem(element: HTMLElement): Item {
  const values = JSON.parse(element.dataset['values'] ?? '{}') as Record<string, string[]>;
  return { element, values, wide: element.dataset['wide'] !== undefined };
}

/** Whether an item stays; the state of a project is the one its card shows, worked out at the reader's moment. */
function stays({ element, ...item }: Item, facet: string, value: string): boolean {
  const state = facet === OF_THE_MOMENT ? element.querySelector<HTMLElement>('project-status') : null;
  return state ? state.dataset['state'] === value : fits(item, facet, value);
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
    // The cards may not have worked out their state yet.
    if (this.querySelector('project-status')) {
      void customElements.whenDefined('project-status').then(() => {
        this.#show();
      });
    }
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
  #choices(): Choice[] {
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
      const isShown = choices.every(({ select, value }) => stays(item, select.name, value));
      item.element.hidden = !isShown;
      if (isShown) shown += 1;
    }
    this.#tell(choices, shown);
    this.#offer(choices, shown);
    // Lists inside that count their own rows count again.
    this.dispatchEvent(new Event('narrowed'));
  }

  /** Leads each download to what is shown: all, the ready file of one choice, or a file made when it is asked for. */
  #offer(choices: readonly Choice[], shown: number): void {
    const query = choices.map(({ select, value }) => `-${select.name}-${value}`).join('');
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-download]')) {
      const { download, table = '' } = link.dataset;
      const form = download as 'csv' | 'json';
      const whole = `/data/${table}.${form}`;
      const [only] = choices.length === 1 ? choices : [];
      const ready =
        only && only.select.name !== OF_THE_MOMENT ? `${only.select.name}/${only.value}` : undefined;
      link.href = ready === undefined ? whole : `/data/${table}/${ready}.${form}`;
      link.download = `${table}${query}.${form}`;
      link.onclick =
        choices.length === 0 || ready !== undefined
          ? null
          : (event) => {
              event.preventDefault();
              void this.#download(whole, form, link.download);
            };
      link.closest<HTMLElement>('.download-rows')?.toggleAttribute('hidden', shown === 0);
    }
  }

  async #download(whole: string, form: 'csv' | 'json', name: string): Promise<void> {
    const failed = this.querySelector<HTMLElement>('[data-download-failed]');
    const shown = this.#items.filter(({ element }) => !element.hidden);
    const keys = new Set(shown.flatMap(({ element }) => element.dataset['key'] ?? []));
    const isDone = await downloadRows(whole, form, keys, name).then(
      () => true,
      () => false,
    );
    if (failed) failed.hidden = isDone;
  }

  #tell(choices: Choice[], shown: number): void {
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

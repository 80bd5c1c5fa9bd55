/**
 * What every list that can be narrowed shares: the choices in the address, the words that tell them, the files to
 * download. How items are hidden or drawn is for its two forms to say.
 */
import type { FilterWords } from '~/site/filter-words';
import { downloadRows } from './download-rows';

export interface Choice {
  select: HTMLSelectElement;
  value: string;
  text: string;
}

/** What depends on the reader's moment, so that no file made earlier can be trusted for it. */
export const OF_THE_MOMENT = 'state';

export abstract class ListFilter extends HTMLElement {
  /** Shows what fits every choice and tells how many items that is. */
  protected abstract narrow(choices: readonly Choice[]): number | Promise<number>;

  /** The keys of the shown items, as `keyOf` makes them of the first field of a data file's record. */
  protected abstract shownKeys(): ReadonlySet<string>;

  protected keyOf(field: string): string {
    return field;
  }

  protected get words(): FilterWords {
    return JSON.parse(this.dataset['words'] ?? '{}') as FilterWords;
  }

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
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
      this.show();
    });
    this.show();
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
    this.show();
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

  protected show(): void {
    const choices = this.#choices();
    const shown = this.narrow(choices);
    if (typeof shown === 'number') this.#told(choices, shown);
    else {
      void shown.then(
        (count) => {
          this.#told(choices, count);
        },
        () => {
          this.#tell(choices, this.words.failed ?? '');
        },
      );
    }
  }

  #told(choices: readonly Choice[], shown: number): void {
    const { one, other, none } = this.words;
    const plurals = new Intl.PluralRules(document.documentElement.lang);
    const form = plurals.select(shown) === 'one' ? one : other;
    this.#tell(choices, shown === 0 ? none : form.replace('#', String(shown)));
    this.#offer(choices, shown);
    // Lists inside that count their own rows count again.
    this.dispatchEvent(new Event('narrowed'));
  }

  #tell(choices: readonly Choice[], text: string): void {
    const state = this.querySelector<HTMLElement>('.filter-state');
    if (!state) return;
    state.hidden = false;
    const count = state.querySelector('[data-count]');
    if (count) count.textContent = text;
    const { remove } = this.words;
    const chips = choices.map(({ select, text: chosen }) => {
      const rest = new URLSearchParams(
        choices.filter((other) => other.select !== select).map((other) => [other.select.name, other.value]),
      );
      const link = document.createElement('a');
      link.href = `?${rest.toString()}`;
      link.dataset['choice'] = '';
      link.textContent = `${remove.replace('#', chosen)} ×`;
      const chip = document.createElement('li');
      chip.append(link);
      return chip;
    });
    state.querySelector('[data-chips]')?.replaceChildren(...chips);
    const clear = state.querySelector<HTMLElement>('[data-clear]');
    if (clear) clear.hidden = choices.length < 2;
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
    const keys = this.shownKeys();
    const isDone = await downloadRows(whole, form, (field) => keys.has(this.keyOf(field)), name).then(
      () => true,
      () => false,
    );
    if (failed) failed.hidden = isDone;
  }
}

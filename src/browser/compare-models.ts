/** `<compare-models>`: a choice on each card and a table of up to three models, kept in the address as `?compare=a,b`. */
interface Words {
  pick: string;
  /** How many are chosen; # stands for the number. */
  one: string;
  other: string;
  full: string;
  name: string;
}

interface Model {
  id: string;
  title: string;
  rows: [string, string][];
}

const MOST = 3;
const PARAMETER = 'compare';

function cell(tag: 'th' | 'td', text: string, scope?: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (scope !== undefined) element.setAttribute('scope', scope);
  return element;
}

function row(...cells: HTMLElement[]): HTMLTableRowElement {
  const element = document.createElement('tr');
  element.append(...cells);
  return element;
}

class CompareModels extends HTMLElement {
  #models: Model[] = [];
  #words: Words = { pick: '', one: '', other: '', full: '', name: '' };
  #help = '';

  connectedCallback(): void {
    this.#models = JSON.parse(this.dataset['models'] ?? '[]') as Model[];
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    this.#help = this.querySelector('[data-help]')?.textContent ?? '';
    for (const item of this.querySelectorAll<HTMLElement>('[data-key]')) this.#addChoice(item);
    this.querySelector('[data-clear-compare]')?.addEventListener('click', (event) => {
      event.preventDefault();
      this.#choose([]);
      this.querySelector<HTMLElement>('.compare-choice input')?.focus();
    });
    addEventListener('popstate', () => {
      this.#show();
    });
    this.#show();
  }

  #addChoice(item: HTMLElement): void {
    const id = item.dataset['key'] ?? '';
    const label = document.createElement('label');
    label.className = 'compare-choice';
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.value = id;
    box.addEventListener('change', () => {
      const chosen = this.#chosen().filter((other) => other !== id);
      if (!box.checked) this.#choose(chosen);
      else if (chosen.length < MOST) this.#choose([...chosen, id]);
      else {
        box.checked = false;
        this.#say(this.#words.full);
      }
    });
    const title = this.#models.find((model) => model.id === id)?.title ?? '';
    const hidden = document.createElement('span');
    hidden.className = 'visually-hidden';
    hidden.textContent = `: ${title}`;
    label.append(box, this.#words.pick, hidden);
    item.querySelector('article')?.append(label);
  }

  #chosen(): string[] {
    const ids = (new URLSearchParams(location.search).get(PARAMETER) ?? '').split(',');
    return ids.filter((id) => this.#models.some((model) => model.id === id)).slice(0, MOST);
  }

  #choose(ids: string[]): void {
    const query = new URLSearchParams(location.search);
    if (ids.length === 0) query.delete(PARAMETER);
    else query.set(PARAMETER, ids.join(','));
    const text = query.toString().replaceAll('%2C', ',');
    history.replaceState(null, '', text === '' ? location.pathname : `?${text}`);
    this.#show();
  }

  #say(text: string): void {
    const help = this.querySelector('[data-help]');
    if (help) help.textContent = text;
  }

  #show(): void {
    const chosen = this.#chosen();
    for (const box of this.querySelectorAll<HTMLInputElement>('.compare-choice input'))
      box.checked = chosen.includes(box.value);
    const models = chosen.flatMap((id) => this.#models.find((model) => model.id === id) ?? []);
    const section = this.querySelector<HTMLElement>('.compare');
    const frame = this.querySelector('[data-frame]');
    if (!section || !frame) return;
    section.hidden = models.length === 0;
    frame.replaceChildren(...(models.length === 0 ? [] : [this.#table(models)]));
    const bar = this.querySelector<HTMLElement>('.compare-bar');
    const count = bar?.querySelector('[data-chosen]');
    if (!bar || !count) return;
    bar.hidden = models.length === 0;
    const words = models.length === 1 ? this.#words.one : this.#words.other;
    count.textContent = words.replace('#', String(models.length));
    this.#say(models.length === 0 ? this.#help : models.map(({ title }) => title).join(' · '));
  }

  #table(models: Model[]): HTMLTableElement {
    const table = document.createElement('table');
    const head = table.createTHead();
    head.append(
      row(cell('th', this.#words.name, 'col'), ...models.map(({ title }) => cell('th', title, 'col'))),
    );
    const body = table.createTBody();
    for (const [index, [name]] of (models[0]?.rows ?? []).entries()) {
      body.append(
        row(cell('th', name, 'row'), ...models.map(({ rows }) => cell('td', rows[index]?.[1] ?? ''))),
      );
    }
    return table;
  }
}

customElements.define('compare-models', CompareModels);

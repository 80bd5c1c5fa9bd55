/** The card of a project drawn in the browser, as src/components/cards/ProjectCard.astro draws it in the build. */
import type { ListRow } from '~/lists/list-file';
import './project-status';

export interface CardWords {
  /** Address of a project, `#` in the place of its last part. */
  address: string;
  lead: string;
  regions: string;
  period: string;
  total: string;
  notStated: string;
  wholeCountry: string;
  startUnknown: string;
  endUnknown: string;
  states: Record<string, string>;
}

function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** English dates have their month in letters, as in the built page. */
function dateFormat(lang: string): Intl.DateTimeFormat {
  const month = lang === 'en' ? 'long' : 'numeric';
  const locale = lang === 'en' ? 'en-GB' : `${lang}-FI`;
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
}

export class DrawnCards {
  readonly #words: CardWords;
  readonly #names: (facet: string, value: string) => string;
  readonly #date: Intl.DateTimeFormat;
  readonly #euros: Intl.NumberFormat;

  /** `list` holds the form whose options name the values. */
  constructor(list: HTMLElement, words: CardWords) {
    const { lang } = document.documentElement;
    this.#words = words;
    this.#names = (facet, value) =>
      list.querySelector<HTMLOptionElement>(`select[name="${facet}"] option[value="${CSS.escape(value)}"]`)
        ?.text ?? value;
    this.#date = dateFormat(lang);
    this.#euros = new Intl.NumberFormat(lang === 'en' ? 'en-GB' : `${lang}-FI`, {
      style: 'currency',
      currency: 'EUR',
      maximumFractionDigits: 0,
    });
  }

  #day(day: string): string {
    return this.#date.format(Date.parse(day));
  }

  #period({ facts: { startOn, endOn } }: ListRow): string | null {
    const { startUnknown, endUnknown } = this.#words;
    if (startOn && endOn) return `${this.#day(startOn)} – ${this.#day(endOn)}`;
    if (startOn) return endUnknown.replace('#', this.#day(startOn));
    return endOn ? startUnknown.replace('#', this.#day(endOn)) : null;
  }

  #places({ values, wide }: ListRow): string | null {
    if (wide) return this.#words.wholeCountry;
    const regions = values['region'] ?? [];
    return regions.length === 0 ? null : regions.map((code) => this.#names('region', code)).join(', ');
  }

  /** One row as an item of the list. */
  card(row: ListRow): HTMLElement {
    const words = this.#words;
    const [kind = ''] = row.values['kind'] ?? [];
    const isOwn = kind === 'coordination' || kind === 'sub-project';
    const { lead = null, lang, sourceState, startOn, endOn } = row.facts;
    const total = row.numbers['total'] ?? null;
    const facts: [string, string | null][] = [
      [words.lead, lead],
      [words.regions, this.#places(row)],
      [words.period, this.#period(row)],
      [words.total, total === null ? null : this.#euros.format(total)],
    ];
    const status = document.createElement('project-status');
    status.dataset['dates'] = JSON.stringify({ sourceState, startOn, endOn });
    status.dataset['words'] = JSON.stringify(words.states);
    const link = document.createElement('a');
    link.href = words.address.replace('#', row.slug);
    link.textContent = row.title;
    const heading = element('h3', '', link);
    if (lang) heading.lang = lang;
    const list = element(
      'dl',
      'inline-facts',
      ...facts.map(([name, value]) =>
        element(
          'div',
          '',
          element('dt', '', name),
          element('dd', value === null ? 'not-stated' : '', value ?? words.notStated),
        ),
      ),
    );
    const label = element('span', isOwn ? 'label label-theme' : 'label', this.#names('kind', kind));
    return element(
      'li',
      '',
      element('article', 'card project-card', element('p', 'card-labels', label, status), heading, list),
    );
  }
}

/** The choices that narrow and order the results: only those that leave something, each with its number. */
import { FACETS, type Answer, type Facet, type Query } from '../engine/types.ts';
import { choicesOf } from './choices.ts';
import { fill } from './fill.ts';
import { make, searchLink } from './make.ts';

interface FacetField {
  facet: Facet;
  select: HTMLSelectElement;
  label: HTMLElement;
  /** The field's own order of choices and groups of choices, as the build wrote them. */
  tree: { node: Element; options: HTMLOptionElement[] }[];
  names: ReadonlyMap<string, string>;
}

function readField(root: HTMLElement, facet: Facet): FacetField[] {
  const select = root.querySelector<HTMLSelectElement>(`select[name="${facet}"]`);
  const label = select?.closest('label');
  if (!select || !label) return [];
  const tree = [...select.children].map((node) => ({
    node,
    options: node instanceof HTMLOptionElement ? [node] : [...node.querySelectorAll('option')],
  }));
  const names = new Map(tree.flatMap(({ options }) => options.map(({ value, text }) => [value, text])));
  return [{ facet, select, label, tree, names }];
}

/** Puts these elements in place of those there are, unless they are the same. */
function setChildren(parent: Element, children: readonly Element[]): void {
  const same =
    parent.children.length === children.length &&
    children.every((child, at) => parent.children[at] === child);
  if (!same) parent.replaceChildren(...children);
}

export class Narrowing {
  readonly #root: HTMLElement;
  readonly #remove: string;
  readonly #fields: FacetField[];
  readonly #order: HTMLSelectElement | null;
  readonly #adjust: HTMLButtonElement | null;
  readonly #adjustText: string;

  /** `remove` is the sentence on a choice that can be taken away; `changed` is told when the reader chooses. */
  constructor(root: HTMLElement, remove: string, changed: () => void) {
    this.#root = root;
    this.#remove = remove;
    this.#fields = FACETS.flatMap((facet) => readField(root, facet));
    this.#order = root.querySelector('select[name="order"]');
    const adjust = root.querySelector<HTMLButtonElement>('[data-adjust]');
    this.#adjust = adjust;
    this.#adjustText = adjust?.textContent.trim() ?? '';
    adjust?.addEventListener('click', () => {
      adjust.setAttribute('aria-expanded', String(adjust.getAttribute('aria-expanded') !== 'true'));
    });
    root.addEventListener('change', changed);
  }

  knows(facet: Facet, value: string): boolean {
    return this.#fields.some((field) => field.facet === facet && field.names.has(value));
  }

  /** What the reader has chosen in the fields. */
  chosen(): Pick<Query, 'filters' | 'order'> {
    const filters: Query['filters'] = {};
    for (const { facet, select } of this.#fields) if (select.value !== '') filters[facet] = select.value;
    return { filters, order: this.#order?.value === 'date' ? 'date' : 'relevance' };
  }

  /** Shows what is chosen. */
  show(query: Query, { total }: Pick<Answer, 'total'>): void {
    const active = FACETS.filter((facet) => query.filters[facet] !== undefined);
    if (this.#order) this.#order.value = query.order;
    this.#root.hidden = total === 0 && active.length === 0;
    if (this.#adjust) {
      const number = active.length === 0 ? '' : ` (${String(active.length)})`;
      this.#adjust.textContent = this.#adjustText + number;
    }
    this.#showChips(query, active);
  }

  /** Shows what can be chosen after an answer: many small changes, for when the results are seen. */
  showChoices(query: Query, { counts }: Pick<Answer, 'counts'>): void {
    for (const field of this.#fields) this.#showField(field, query.filters[field.facet], counts);
  }

  #showField({ facet, select, label, tree, names }: FacetField, chosen = '', counts: Answer['counts']): void {
    // Without the facets' file only kinds can be told apart, by the index itself.
    const offered = counts !== undefined || facet === 'type';
    const values = [...names.keys()].filter((value) => value !== '');
    const choices = offered ? choicesOf(values, counts && (counts[facet] ?? {}), chosen || undefined) : [];
    label.hidden = choices.length === 0;
    const kept = new Map(choices.map(({ value, count }) => [value, count]));
    for (const { node, options } of tree) {
      const own = options.filter(({ value }) => value === '' || kept.has(value));
      for (const option of own) {
        const count = kept.get(option.value);
        const text = (names.get(option.value) ?? '') + (count === undefined ? '' : ` (${String(count)})`);
        if (option.text !== text) option.text = text;
      }
      if (!(node instanceof HTMLOptionElement)) setChildren(node, own);
    }
    setChildren(
      select,
      tree.flatMap(({ node, options }) =>
        options.some(({ value }) => value === '' || kept.has(value)) ? [node] : [],
      ),
    );
    if (select.value !== chosen) select.value = chosen;
  }

  #showChips(query: Query, active: readonly Facet[]): void {
    const chips = active.map((facet) => {
      const { [facet]: value = '', ...filters } = query.filters;
      const what = this.#fields.find((field) => field.facet === facet)?.names.get(value) ?? value;
      return make('li', {}, searchLink(`${fill(this.#remove, { what })} ×`, { ...query, filters }));
    });
    const list = this.#root.querySelector<HTMLElement>('[data-chips]');
    list?.replaceChildren(...chips);
    if (list) list.hidden = chips.length === 0;
  }
}

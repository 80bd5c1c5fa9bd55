/** A long list in the browser: read from its file, narrowed without touching a row that is not drawn. */
import type { ListFile, ListRow } from './list-file.ts';

/** As many rows as are drawn at once: more cost a phone time and help nobody. */
export const ROWS_DRAWN = 50;

/** What a reader chose: one value a facet. */
export type Choices = Readonly<Record<string, string>>;

/** A value that is not in the file but worked out of a row, such as a state that depends on the day. */
export type Derived = Readonly<Record<string, (row: ListRow) => string>>;

interface Column {
  sets: string[][];
  of: readonly number[];
}

/** The empty text stands for what is not stated. */
function textOrNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

/** Rows of the file and their narrowing. */
export class LongList {
  readonly #file: ListFile;
  readonly #titles: string[];
  readonly #slugs: string[];
  readonly #values: Map<string, Column>;
  readonly #facts: Map<string, { all: string[]; of: readonly number[] }>;
  readonly #wide: ReadonlySet<number>;

  /** Takes the file as `JSON.parse` gives it. Throws when it is of another version. */
  constructor(file: ListFile) {
    // A page kept open while the site was published anew may get a file of another time.
    if ((file.version as number) !== 1) throw new Error('The list is of another version than the page.');
    this.#file = file;
    this.#titles = file.titles.split('\n');
    this.#slugs = file.slugs.split('\n');
    this.#values = new Map(
      Object.entries(file.values).map(([name, { all, of }]) => [
        name,
        { sets: all.split('\n').map((set) => (set === '' ? [] : set.split(' '))), of },
      ]),
    );
    this.#facts = new Map(
      Object.entries(file.facts).map(([name, { all, of }]) => [name, { all: all.split('\n'), of }]),
    );
    this.#wide = new Set(file.wide);
  }

  get length(): number {
    return this.#file.rows;
  }

  /** The last part of a row's address. */
  slug(index: number): string {
    return this.#slugs[index] ?? '';
  }

  /** One row, put together from its columns. */
  row(index: number): ListRow {
    const { numbers } = this.#file;
    const facts = [...this.#facts].map(
      ([name, { all, of }]) => [name, textOrNull(all[of[index] ?? 0])] as const,
    );
    return {
      title: this.#titles[index] ?? '',
      slug: this.slug(index),
      values: Object.fromEntries(
        [...this.#values].map(([name, { sets, of }]) => [name, sets[of[index] ?? 0] ?? []]),
      ),
      wide: this.#wide.has(index),
      facts: Object.fromEntries(facts),
      numbers: Object.fromEntries(Object.entries(numbers).map(([name, all]) => [name, all[index] ?? null])),
    };
  }

  /** A facet worked out of the rows once, `state` above all; the choices may then name it. */
  derive(derived: Derived): void {
    for (const [name, of] of Object.entries(derived)) {
      const places = new Map<string, number>();
      const column = Array.from({ length: this.length }, (_, index) => {
        const value = of(this.row(index));
        const place = places.get(value) ?? places.size;
        places.set(value, place);
        return place;
      });
      this.#values.set(name, { sets: [...places.keys()].map((value) => [value]), of: column });
    }
  }

  /** The places of the rows that fit every choice, in their order. A choice of an unknown facet fits none. */
  narrowed(choices: Choices, wideFacet = 'region'): number[] {
    const tests = Object.entries(choices).map(([name, value]) => {
      const column = this.#values.get(name);
      // A set of values is looked at once, not once a row.
      const fits = column?.sets.map((set) => set.includes(value)) ?? [];
      return { fits, of: column?.of ?? [], wide: name === wideFacet };
    });
    const found: number[] = [];
    for (let index = 0; index < this.length; index += 1) {
      const isFound = tests.every(
        ({ fits, of, wide }) => fits[of[index] ?? -1] === true || (wide && this.#wide.has(index)),
      );
      if (isFound) found.push(index);
    }
    return found;
  }

  /** The rows to draw of those found: a page of them, the first unless told otherwise. */
  drawn(found: readonly number[], page = 1): ListRow[] {
    return found.slice((page - 1) * ROWS_DRAWN, page * ROWS_DRAWN).map((index) => this.row(index));
  }
}

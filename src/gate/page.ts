/** A built page as the gate's rules see it: its elements in order, each with what is around it and the text in it. */
import { Parser } from 'htmlparser2';
import { LANGS, type Lang } from '../i18n/languages.ts';

export interface Element {
  /** In small letters. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** `null` for the outermost. */
  parent: Element | null;
  /** All text in it, every kind of space as one and without soft hyphens, as a reader sees it. */
  readonly text: string;
}

/** Whether search engines may list it, are kept out (missing, gone), or are led on from a former address. */
export type PageKind = 'listed' | 'kept-out' | 'leads-on';

export interface GatePage {
  /** `/fi/haut/`. */
  path: string;
  /** The language the address promises; `null` above the languages. */
  lang: Lang | null;
  kind: PageKind;
  elements: readonly Element[];
  /** The same by name. */
  byName: ReadonlyMap<string, readonly Element[]>;
  hasDoctype: boolean;
  /** Tags that do not fit each other: an element left open, an end without its beginning. */
  misfits: readonly string[];
}

/** Elements whose end tag may be left out (HTML Standard, 13.1.2.4). */
const END_IS_OPTIONAL = new Set(
  'html head body p li dt dd option optgroup thead tbody tfoot tr td th rt rp colgroup caption'.split(' '),
);

/** Reads a page. Nothing fails: what is wrong with the markup is in `misfits`. */
export function readPage(path: string, html: string): GatePage {
  const elements: Element[] = [];
  const misfits: string[] = [];
  let letters = '';
  let current: Built | null = null;
  let hasDoctype = false;

  class Built implements Element {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly parent: Element | null;
    readonly outer: Built | null;
    readonly from = letters.length;
    to = letters.length;
    constructor(name: string, attributes: Readonly<Record<string, string>>, outer: Built | null) {
      this.name = name;
      this.attributes = attributes;
      this.outer = outer;
      this.parent = outer;
    }
    get text(): string {
      return letters.slice(this.from, this.to).replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim();
    }
  }

  const parser = new Parser(
    {
      onprocessinginstruction: (name) => {
        if (elements.length === 0 && name.toLowerCase() === '!doctype') hasDoctype = true;
      },
      onopentag: (name, attributes, isImplied) => {
        if (isImplied) misfits.push(`</${name}> ends nothing`);
        current = new Built(name, attributes, current);
        elements.push(current);
      },
      ontext: (text) => {
        letters += text;
      },
      onclosetag: (name, isImplied) => {
        if (current === null) return;
        current.to = letters.length;
        if (isImplied && !END_IS_OPTIONAL.has(name) && !VOID.has(name))
          misfits.push(`<${name}> is left open`);
        current = current.outer;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);

  const byName = Map.groupBy(elements, ({ name }) => name);
  const metas = byName.get('meta') ?? [];
  const leadsOn = metas.some(({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'refresh');
  const isKeptOut = metas.some(
    ({ attributes }) => attributes['name'] === 'robots' && attributes['content']?.includes('noindex'),
  );
  return {
    path,
    lang: LANGS.find((lang) => path.startsWith(`/${lang}/`)) ?? null,
    kind: leadsOn ? 'leads-on' : isKeptOut ? 'kept-out' : 'listed',
    elements,
    byName,
    hasDoctype,
    misfits,
  };
}

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** The page's elements of these names, in their order. */
export function named({ byName, elements }: GatePage, ...names: string[]): readonly Element[] {
  const [only] = names;
  if (names.length === 1 && only !== undefined) return byName.get(only) ?? [];
  return elements.filter(({ name }) => names.includes(name));
}

/** The element and everything around it, innermost first. */
export function* around(element: Element): Generator<Element> {
  for (let each: Element | null = element; each !== null; each = each.parent) yield each;
}

/** Whether an element, or one around it, fits. */
export function isWithin(element: Element, fits: (each: Element) => boolean): boolean {
  for (let each: Element | null = element; each !== null; each = each.parent) if (fits(each)) return true;
  return false;
}

export function hasClass({ attributes }: Element, name: string): boolean {
  const classes = attributes['class'];
  return classes?.includes(name) === true && classes.split(/\s+/).includes(name);
}

/** `<a href="/fi/haut/">`: enough of an element to find it by. */
export function tagOf({ name, attributes }: Element): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  return `<${name}${written.join('')}`.slice(0, 160) + '>';
}

/** Each value that is there more than once. */
export function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(values.filter((value) => seen.size === seen.add(value).size))];
}

/**
 * A text to be remembered longer than its page. What a parser gives is a piece of the whole page, which would stay in
 * memory with it.
 */
export function kept(text: string): string {
  return Buffer.from(text).toString();
}

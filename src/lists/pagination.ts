/** A list in pages of 50 rows, for readers without a script and for search engines. */
import { byLang, type ByLang, type Lang } from '../i18n/languages.ts';
import { href, type PageId } from '../i18n/routes.ts';
import { ROWS_DRAWN } from './long-list.ts';

/** The part of the address before the number: `/fi/hankkeet/sivu/2/`. */
export const PAGE_FOLDER: ByLang<string> = { fi: 'sivu', sv: 'sida', en: 'page' };

export interface ListPage<T> {
  /** From 1 on. */
  number: number;
  /** How many there are. */
  of: number;
  items: readonly T[];
}

/** The items in pages, in their order. An empty list is one empty page: the list has an address all the same. */
export function listPages<T>(items: readonly T[], size: number = ROWS_DRAWN): ListPage<T>[] {
  const of = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/** The address of a page of a list: the first one is the list's own. */
export function listPageHref(lang: Lang, list: PageId, number: number): string {
  const first = href(lang, list);
  return number === 1 ? first : `${first}${PAGE_FOLDER[lang]}/${String(number)}/`;
}

/** The same page of the list in every language. */
export function listPageAlternates(list: PageId, number: number): ByLang<string> {
  return byLang((lang) => listPageHref(lang, list, number));
}

/** A place in the row of page numbers; `null` where some are left out. */
export type PageLink = number | null;

/** The numbers to link to: both ends, the page itself and those beside it, `1 … 4 5 6 … 12`. */
export function pageLinks({ number, of }: Pick<ListPage<unknown>, 'number' | 'of'>): PageLink[] {
  const near = [1, number - 1, number, number + 1, of].filter((each) => each >= 1 && each <= of);
  const shown = [...new Set(near)].toSorted((a, b) => a - b);
  return shown.flatMap((each, index) => {
    const before = shown[index - 1] ?? each - 1;
    // A gap of one page is that page.
    const gap = each - before === 2 ? [each - 1] : each - before > 2 ? [null] : [];
    return [...gap, each];
  });
}

/** What a rule of the gate is: it looks at each page as it comes, and at the end at what only the whole site tells. */
import type { GatePage } from './page.ts';

/** What is known of the built folder before the first page is read. */
export interface Site {
  /** Where it will be published, `https://kohtaanto.example`. */
  origin: string;
  /** Whether a file is there: `/fi/haut.ics`; an address that ends in a slash is that of a page. */
  has: (path: string) => boolean;
  /** The addresses the site map lists, without the origin. */
  listed: ReadonlySet<string>;
  /** Checksum of a script or style sheet, `sha384-…`; `undefined` where there is none. */
  seal: (path: string) => string | undefined;
  /** The day of the build, in Finland: `2026-11-25`. */
  day: string;
}

export interface Fault {
  path: string;
  what: string;
}

export interface Watch {
  /** What is wrong with a page. */
  page: (page: GatePage) => readonly string[];
  /** What only shows when every page has been seen. */
  end?: () => readonly Fault[];
}

export interface Rule {
  /** `headings`: the name of its file. */
  id: string;
  /** What it holds to, as a sentence about a page. */
  says: string;
  /** Where the demand comes from. */
  source: string;
  begin: (site: Site) => Watch;
}

/** A rule that needs nothing but the page. */
export function onEachPage(find: (page: GatePage, site: Site) => readonly string[]): Rule['begin'] {
  return (site) => ({ page: (page) => find(page, site) });
}

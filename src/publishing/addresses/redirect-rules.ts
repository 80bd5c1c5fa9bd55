/** Former addresses and where they lead now: the one list that the pages and the server's rules are made of. */
import { LANGS, type ByLang, type Lang } from '../../i18n/languages.ts';
import { href, type ItemKind } from '../../i18n/routes.ts';
import { ERROR_PAGES } from '../../serving/error-pages.ts';

/** An item of the site with the earlier last parts of its address. */
export interface MovedItem {
  kind: ItemKind;
  /** Its present last part in each language. */
  slugs: ByLang<string>;
  /** By language; a language without a file of its own has the Finnish address, and had it before too. */
  former: Partial<ByLang<readonly string[]>>;
  /** Whether a calendar stands beside its page, to which somebody may have subscribed. */
  hasCalendar?: boolean;
}

/** A row of content/redirects.yaml, its target looked up. */
export interface RedirectRow {
  lang: Lang;
  /** Below the language: `haut/vanha/`. */
  from: string;
  /** Full address of the page that took its place. */
  to: string;
  /** First Finnish day on which it leads on. */
  on: string;
}

export interface RedirectRule {
  lang: Lang;
  /** Full former address, `/fi/haut/vanha/`. */
  from: string;
  /** Full present address. */
  to: string;
  /** Whether a calendar has moved with the page, from the address beside the one to that beside the other. */
  hasCalendar: boolean;
}

/** Every former address once, in the order of the addresses. `today` is the Finnish day of the build. */
export function redirectRules(
  items: readonly MovedItem[],
  rows: readonly RedirectRow[],
  today: string,
): RedirectRule[] {
  const ofItems = items.flatMap(({ kind, slugs, former, hasCalendar = false }) =>
    LANGS.flatMap((lang) =>
      (former[lang] ?? []).map((slug) => ({
        lang,
        from: href(lang, kind, slug),
        to: href(lang, kind, slugs[lang]),
        hasCalendar,
      })),
    ),
  );
  const ofRows = rows
    .filter(({ on }) => on <= today)
    .map(({ lang, from, to }) => ({ lang, from: `/${lang}/${from}`, to, hasCalendar: false }));
  return [...ofItems, ...ofRows].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** The former last parts of an entry's address by language, from its words. */
export function formerSlugs(
  words: Partial<ByLang<{ formerUrlNames?: string[] | undefined }>>,
): MovedItem['former'] {
  const ofLang = (lang: Lang) => (words[lang] ?? words.fi)?.formerUrlNames ?? [];
  return { fi: ofLang('fi'), sv: ofLang('sv'), en: ofLang('en') };
}

/**
 * The rules as Netlify and Cloudflare Pages read them, a line each: former address, present one, 301. Cloudflare
 * takes both forms of a path, with and without the slash at the end, for different ones. Netlify shows the page that
 * stands at the address first, and that page leads on by itself.
 *
 * Cloudflare reads 2,000 lines of them (https://developers.cloudflare.com/pages/configuration/redirects/): calendars,
 * which have no page that leads on, come first, and what a host mends by itself comes last.
 *
 * The last lines tell Netlify which page answers for what is missing; Cloudflare knows no such line and finds the page by
 * its name.
 */
export function redirectsFile(rules: readonly RedirectRule[]): string {
  const bare = (address: string) => address.replace(/\/$/, '');
  const calendars = rules
    .filter(({ hasCalendar }) => hasCalendar)
    .map(({ from, to }) => `${bare(from)}.ics ${bare(to)}.ics 301`);
  const pages = rules.map(({ from, to }) => `${from} ${to} 301`);
  const withoutSlash = rules.map(({ from, to }) => `${bare(from)} ${to} 301`);
  const missing = ERROR_PAGES.map(({ under, page }) => `${under} ${page} 404`);
  return [...calendars, ...pages, ...withoutSlash, ...missing].map((line) => `${line}\n`).join('');
}

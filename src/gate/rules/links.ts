import { isWithin, kept, tagOf, type Element, type GatePage } from '../page.ts';
import type { Fault, Rule, Site } from '../rule.ts';

const POINTERS = ['href', 'src', 'action', 'poster'];
const SCHEMES = new Set(['https:', 'http:', 'mailto:', 'tel:', 'webcal:']);

interface Pointer {
  element: Element;
  /** As it is written. */
  value: string;
  /** Where it leads; `null` where it is no address. */
  url: URL | null;
}

function pointersOf({ elements, path }: GatePage, origin: string): Pointer[] {
  return elements.flatMap((element) =>
    POINTERS.flatMap((name): Pointer[] => {
      const value = element.attributes[name];
      return value === undefined ? [] : [{ element, value, url: URL.parse(value, origin + path) }];
    }),
  );
}

/** What is wrong with an address by itself; `null` when nothing is. */
function faultOf({ element, value, url }: Pointer, { origin, has }: Site): string | null {
  if (url === null) return 'no address';
  if (url.origin !== origin) return SCHEMES.has(url.protocol) ? null : 'no address people can follow';
  // Only a head names the site's own address: elsewhere the site could not be tried on another.
  const isWhole = URL.canParse(value) || value.startsWith('//');
  if (isWhole && !isWithin(element, ({ name }) => name === 'head')) return "the site's own address is named";
  const path = decoded(url.pathname);
  if (path === null || !has(path)) return 'leads nowhere';
  return /\/$|\.\w+$/.test(path) ? null : "is not the page's one address";
}

export const links: Rule = {
  id: 'links',
  says: 'leads to pages, files and places on pages that exist, each by its one address',
  source: 'WCAG 2.4.4; site map, rule 9',
  begin: (site) => {
    /** The ids of each page with a space on each side. */
    const idsOf = new Map<string, string>();
    const anchors: { path: string; to: string; id: string }[] = [];
    return {
      page: (page) => {
        const ids = page.elements.flatMap(({ attributes }) => attributes['id'] ?? []);
        idsOf.set(page.path, ` ${ids.join(' ')} `);
        const pointers = pointersOf(page, site.origin);
        const own = new Set(ids);
        for (const { url } of pointers) {
          if (url?.origin !== site.origin || url.hash.length < 2) continue;
          const [to, id] = [url.pathname, decoded(url.hash.slice(1)) ?? ''];
          if (to !== page.path || !own.has(id)) anchors.push({ path: page.path, to: kept(to), id: kept(id) });
        }
        return pointers.flatMap((pointer) => {
          const fault = faultOf(pointer, site);
          return fault === null ? [] : [`${fault}: ${tagOf(pointer.element)}`];
        });
      },
      end: () =>
        anchors
          .filter(({ to, id }) => !idsOf.get(to)?.includes(` ${id} `))
          .map(({ path, to, id }): Fault => ({
            path,
            what: `there is no such place on the page: ${to}#${id}`,
          })),
    };
  },
};

/** Without percent signs; `null` where they are no letters (RFC 3986, 2.1). */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

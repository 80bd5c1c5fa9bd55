/** Addresses of what editors' texts link to by id. */
import type { Lang } from '../i18n/languages.ts';
import { href, type ItemKind, type PageId } from '../i18n/routes.ts';
import { isHidden, itemHref, site, type Term } from './site.ts';

const KINDS: Record<string, ItemKind> = {
  call: 'call',
  project: 'project',
  model: 'model',
  service: 'service',
  situation: 'situation',
  need: 'need',
  region: 'region',
  sector: 'sector',
  news: 'newsItem',
  event: 'event',
};

/**
 * The kind of page a link names, where this build leaves that page out: a draft, or one that is not yet or no longer
 * shown. `undefined` for every other link.
 */
export function hiddenKind(link: string): ItemKind | undefined {
  const colon = link.indexOf(':');
  const kind = KINDS[link.slice(0, colon)];
  return kind !== undefined && isHidden(kind, decodeURIComponent(link.slice(colon + 1))) ? kind : undefined;
}

/**
 * `page:calls` → `/fi/haut/`, `project:editor:ktot` → `/fi/hankkeet/ktot/`; a bare `#part` stays.
 * `undefined` for an outside address. Throws when the id is unknown.
 */
export function bodyLinkTarget(link: string, lang: Lang): string | undefined {
  if (link.startsWith('#')) return link;
  const colon = link.indexOf(':');
  const [scheme, rest] = [link.slice(0, colon), decodeURIComponent(link.slice(colon + 1))];
  if (scheme === 'page') return href(lang, rest as PageId);
  const kind = KINDS[scheme];
  return kind === undefined ? undefined : itemHref(lang, kind, rest);
}

/** The term that `term:esr-plus` names; `undefined` for any other link. Throws when there is no such term. */
export function linkedTerm(link: string): Term | undefined {
  if (!link.startsWith('term:')) return undefined;
  const id = link.slice('term:'.length);
  const term = site.terms.find((each) => each.id === id);
  if (term === undefined) throw new Error(`There is no term "${id}" in content/terms.yaml.`);
  return term;
}

/** Where the glossary explains a term: `/fi/sanasto/#term-esr-plus`. */
export function termHref(lang: Lang, { id }: Pick<Term, 'id'>): string {
  return `${href(lang, 'glossary')}#${termAnchor(id)}`;
}

/** The glossary's anchor of a term. */
export function termAnchor(id: string): string {
  return `term-${id}`;
}

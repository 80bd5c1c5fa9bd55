/** Addresses of what editors' texts link to by id. */
import type { Lang } from '../i18n/languages.ts';
import { href, type ItemKind, type PageId } from '../i18n/routes.ts';
import { itemHref } from './site.ts';

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

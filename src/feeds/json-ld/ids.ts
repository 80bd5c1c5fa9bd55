/**
 * The `@id` of each thing, the same on every page and in every language: the address of its Finnish page with a
 * fragment; the front door's address where a thing has no page of its own.
 */
import type { ByLang } from '../../i18n/languages.ts';
import { href, type ItemKind } from '../../i18n/routes.ts';

/** A page itself: `https://kohtaanto.example/fi/haut/#page`. */
export function pageId(origin: string, path: string): string {
  return `${origin}${path}#page`;
}

/** The way to a page from the front page. */
export function breadcrumbId(origin: string, path: string): string {
  return `${origin}${path}#breadcrumb`;
}

/** The site. */
export function siteId(origin: string): string {
  return `${origin}/#site`;
}

type Described = Extract<ItemKind, 'call' | 'project' | 'model' | 'service' | 'event' | 'region'>;

/** What an item's page tells of: `https://kohtaanto.example/fi/hankkeet/s21492/#project`. */
export function itemId(origin: string, kind: Described, slugs: Pick<ByLang<string>, 'fi'>): string {
  return `${origin}${href('fi', kind, slugs.fi)}#${kind}`;
}

/** An organisation by its Y-tunnus, or by the export's key of its name where no source gives one. */
export function organisationId(
  origin: string,
  organisation: { id: string; businessId: string | null },
): string {
  const key = organisation.businessId ?? organisation.id;
  return `${origin}/#organisation-${encodeURIComponent(key.replace(':', '-'))}`;
}

/** A funding authority by its id in the editors' table. */
export function authorityId(origin: string, id: string): string {
  return `${origin}/#authority-${encodeURIComponent(id)}`;
}

/** A fund of the European Union by its short name: `ESF+` → `#fund-esf-plus`. */
export function fundId(origin: string, fund: string): string {
  return `${origin}/#fund-${fund.toLowerCase().replace('+', '-plus')}`;
}

/** The glossary as a whole. */
export function glossaryId(origin: string): string {
  return `${origin}${href('fi', 'glossary')}#terms`;
}

/** One term of the glossary by its anchor on the page. */
export function glossaryTerm(origin: string, anchor: string): string {
  return `${origin}${href('fi', 'glossary')}#${anchor}`;
}

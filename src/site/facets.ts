/** The ways to narrow a list: only values that occur in the list, named in the reader's language. */
import type { Lang } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import { MATURITY } from '../schemas/models.ts';
import { NEWS_SCOPES } from '../schemas/news.ts';
import { MEMBERSHIPS } from '../schemas/fields.ts';
import { PROJECT_KINDS } from '../export/schema.ts';
import type { NarrowedTableId } from '../feeds/addresses.ts';
import type { CallState } from './calls/call-state.ts';
import type { Entry } from './entry.ts';
import type { Values } from './narrowing.ts';
import { PROJECT_STATES, type ProjectState } from './projects/project-state.ts';
import { callById, challengeName, objectiveName, regionName, sectorName } from './site.ts';

export interface Facet {
  /** Name in the address: `?region=13`. The same in every language, so that a language switch keeps the filter. */
  id: string;
  title: string;
  options: { value: string; text: string }[];
}

/** The objectives of a call by its id; none where it is not known. */
export function callObjectives(id: string | null): readonly string[] {
  return callById(id ?? '')?.objectives ?? [];
}

/** What a news item can be narrowed by. */
export function newsValues({ facts }: Pick<Entry<'news'>, 'facts'>): Values {
  return { region: facts.regions ?? [], sector: facts.sectors ?? [], scope: [facts.scope] };
}

function occurring(items: readonly Values[], id: string): Set<string> {
  return new Set(items.flatMap((values) => values[id] ?? []));
}

function byName(
  id: string,
  title: string,
  items: readonly Values[],
  lang: Lang,
  name: (value: string) => string,
): Facet {
  const options = [...occurring(items, id)].map((value) => ({ value, text: name(value) }));
  return { id, title, options: options.toSorted((a, b) => a.text.localeCompare(b.text, lang)) };
}

function inOrder(
  id: string,
  title: string,
  order: readonly string[],
  items: readonly Values[],
  name: (value: string) => string,
): Facet {
  const known = occurring(items, id);
  return {
    id,
    title,
    options: order.filter((value) => known.has(value)).map((value) => ({ value, text: name(value) })),
  };
}

export function regionFacet(lang: Lang, items: readonly Values[]): Facet {
  return byName('region', strings(lang)('filter.region'), items, lang, (code) => regionName(code, lang));
}

export function sectorFacet(lang: Lang, items: readonly Values[]): Facet {
  return byName('sector', strings(lang)('filter.sector'), items, lang, (id) => sectorName(id, lang));
}

export function challengeFacet(lang: Lang, items: readonly Values[]): Facet {
  return byName('challenge', strings(lang)('filter.challenge'), items, lang, (id) => challengeName(id, lang));
}

export function objectiveFacet(lang: Lang, items: readonly Values[]): Facet {
  return byName('objective', strings(lang)('filter.objective'), items, lang, (code) =>
    objectiveName(code, lang),
  );
}

export function projectKindFacet(lang: Lang, items: readonly Values[]): Facet {
  const t = strings(lang);
  return inOrder('kind', t('filter.kind'), PROJECT_KINDS, items, (kind) =>
    t(`projects.kinds.${kind as (typeof PROJECT_KINDS)[number]}`),
  );
}

export function membershipFacet(lang: Lang, items: readonly Values[]): Facet {
  const t = strings(lang);
  return inOrder('kind', t('filter.kind'), MEMBERSHIPS, items, (kind) =>
    t(`models.membership.${kind as (typeof MEMBERSHIPS)[number]}`),
  );
}

export function maturityFacet(lang: Lang, items: readonly Values[]): Facet {
  const t = strings(lang);
  return inOrder('state', t('filter.maturity'), MATURITY, items, (state) =>
    t(`models.maturity.${state as (typeof MATURITY)[number]}`),
  );
}

export function scopeFacet(lang: Lang, items: readonly Values[]): Facet {
  const t = strings(lang);
  return inOrder('scope', t('filter.scope'), NEWS_SCOPES, items, (scope) =>
    t(`news.scopes.${scope as (typeof NEWS_SCOPES)[number]}`),
  );
}

/** The state of projects depends on the reader's day: every state is offered, the script works out which is which. */
export function projectStateFacet(lang: Lang): Facet {
  const t = strings(lang);
  return {
    id: 'state',
    title: t('filter.state'),
    options: PROJECT_STATES.map((state) => ({ value: state, text: t(`projects.state.${state}`) })),
  };
}

/** What a list is narrowed by, in words: `region` → `Alue`. */
export function facetTitle(id: NarrowedTableId, facet: string, lang: Lang): string {
  const t = strings(lang);
  if (id === 'models' && facet === 'state') return t('filter.maturity');
  return t(`filter.${facet as 'region' | 'sector' | 'challenge' | 'objective' | 'state' | 'kind'}`);
}

/** A value that a list is narrowed to, in words: `region`, `13` → the region's name. */
export function facetValue(id: NarrowedTableId, facet: string, value: string, lang: Lang): string {
  const t = strings(lang);
  switch (facet) {
    case 'region':
      return regionName(value, lang);
    case 'sector':
      return sectorName(value, lang);
    case 'challenge':
      return challengeName(value, lang);
    case 'objective':
      return objectiveName(value, lang);
    case 'kind':
      return id === 'models'
        ? t(`models.membership.${value as (typeof MEMBERSHIPS)[number]}`)
        : t(`projects.kinds.${value as (typeof PROJECT_KINDS)[number]}`);
    case 'state':
      if (id === 'models') return t(`models.maturity.${value as (typeof MATURITY)[number]}`);
      if (id === 'calls') return t(`calls.state.${value as CallState}`);
      return t(`projects.state.${value as ProjectState}`);
    default:
      throw new Error(`A list cannot be narrowed by "${facet}".`);
  }
}

/** The former addresses of this build: those the entries name, and those of content/redirects.yaml. */
import { callHasDay, eventHasDay } from '../feeds/addresses.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { finnishDay } from '../i18n/format.ts';
import { href, ITEM_ROUTES, type ItemKind } from '../i18n/routes.ts';
import {
  formerSlugs,
  redirectRules,
  type MovedItem,
  type RedirectRow,
  type RedirectRule,
} from '../publishing/addresses/redirect-rules.ts';
import { bodyLinkTarget, hiddenKind } from './body-links.ts';
import { builtAt } from './built-at.ts';
import { slugsOf, type Entry } from './entry.ts';
import { site } from './site.ts';

type Named = 'calls' | 'models' | 'services' | 'situations' | 'sectors' | 'news' | 'events';

function movedOne<N extends Named & CollectionName>(kind: ItemKind, entry: Entry<N>): MovedItem {
  return { kind, slugs: slugsOf(entry), former: formerSlugs(entry.words) };
}

function moved<N extends Named & CollectionName>(kind: ItemKind, entries: readonly Entry<N>[]): MovedItem[] {
  return entries.map((entry) => movedOne(kind, entry));
}

/** Where a row leads. A page that is not shown has its list in its place. */
function target({ lang, to }: (typeof site.redirects)[number]): string {
  const hidden = hiddenKind(to);
  const path = hidden === undefined ? bodyLinkTarget(to, lang) : href(lang, ITEM_ROUTES[hidden]);
  if (path === undefined) throw new Error(`content/redirects.yaml leads to "${to}", which is no inner link.`);
  return path;
}

const rows: RedirectRow[] = site.redirects.map((row) => ({ ...row, to: target(row) }));

export const redirects: readonly RedirectRule[] = redirectRules(
  [
    ...site.calls.flatMap((call) =>
      call.entry === null ? [] : [{ ...movedOne('call', call.entry), hasCalendar: callHasDay(call) }],
    ),
    ...moved('model', site.models),
    ...moved('service', site.services),
    ...moved('situation', site.situations),
    ...moved('sector', site.sectors),
    ...moved('newsItem', site.news),
    ...site.events.map((event) => ({ ...movedOne('event', event), hasCalendar: eventHasDay(event) })),
  ],
  rows,
  finnishDay(builtAt).day,
);

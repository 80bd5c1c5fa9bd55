/** `/fi/tapahtumat/rekrytori-2021.ics`: one event whose day is known. */
import type { APIRoute } from 'astro';
import { eventHasDay } from '~/feeds/addresses';
import { eventCalendar } from '~/feeds/calendars';
import { publisher } from '~/feeds/publisher';
import type { Lang } from '~/i18n/languages';
import { slugsOf, type Entry } from '~/site/entry';
import { itemPaths } from '~/site/paths';
import { site } from '~/site/site';

interface Props extends Record<string, unknown> {
  lang: Lang;
  item: Entry<'events'>;
}

export function getStaticPaths() {
  return itemPaths('events', site.events.filter(eventHasDay), slugsOf);
}

export const GET: APIRoute<Props> = ({ props: { lang, item } }) =>
  new Response(eventCalendar([item], lang, publisher(lang)), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });

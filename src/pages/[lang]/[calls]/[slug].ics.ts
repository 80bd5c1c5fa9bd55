/** `/fi/haut/muutostilanteet.ics`: the opening and closing of one call. */
import type { APIRoute } from 'astro';
import { callHasDay } from '~/feeds/addresses';
import { callCalendar } from '~/feeds/calendars';
import { publisher } from '~/feeds/publisher';
import type { Lang } from '~/i18n/languages';
import type { Call } from '~/site/calls/calls';
import { itemPaths } from '~/site/paths';
import { site } from '~/site/site';

interface Props extends Record<string, unknown> {
  lang: Lang;
  item: Call;
}

export function getStaticPaths() {
  return itemPaths('calls', site.calls.filter(callHasDay), ({ slugs }) => slugs);
}

export const GET: APIRoute<Props> = ({ props: { lang, item } }) =>
  new Response(callCalendar([item], lang, publisher(lang)), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });

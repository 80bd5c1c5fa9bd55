/** `/fi/haut.ics`, `/fi/tapahtumat.ics`: the calendars to subscribe to. */
import type { APIRoute } from 'astro';
import { callCalendar, eventCalendar } from '~/feeds/ics';
import { publisher } from '~/feeds/publisher';
import type { Lang } from '~/i18n/languages';
import { langPaths } from '~/i18n/routes';
import { site } from '~/site/site';

interface Props extends Record<string, unknown> {
  lang: Lang;
  list: 'calls' | 'events';
}

export function getStaticPaths() {
  return (['calls', 'events'] as const).flatMap((list) =>
    langPaths(list, 'calendar').map(({ params, props }) => ({ params, props: { ...props, list } })),
  );
}

export const GET: APIRoute<Props> = ({ props: { lang, list } }) => {
  const text =
    list === 'calls'
      ? callCalendar(site.calls, lang, publisher(lang))
      : eventCalendar(site.events, lang, publisher(lang));
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};

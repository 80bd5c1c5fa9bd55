/** `/fi/haut.ics`, `/fi/haut/alue/13.ics`, `/fi/tapahtumat.ics`: the calendars to subscribe to. */
import type { APIRoute } from 'astro';
import { calendarAddress, type CalendarList, type Narrowing } from '~/feeds/addresses';
import { callCalendar, eventCalendar } from '~/feeds/calendars';
import { publisher } from '~/feeds/publisher';
import { LANGS, type Lang } from '~/i18n/languages';
import { restOf } from '~/site/paths';
import { calendarCalls, calendarEvents, calendars, namedPart } from '~/site/subscriptions';

interface Props extends Record<string, unknown> {
  lang: Lang;
  list: CalendarList;
  only?: Narrowing;
}

export function getStaticPaths() {
  return LANGS.flatMap((lang) =>
    calendars.map(({ list, only }) => ({
      params: { lang, calendar: restOf(calendarAddress(lang, list, only), '.ics') },
      props: { lang, list, only },
    })),
  );
}

export const GET: APIRoute<Props> = ({ props: { lang, list, only } }) => {
  const text =
    list === 'calls'
      ? callCalendar(calendarCalls(only), lang, publisher(lang), { only: namedPart(only, lang) })
      : eventCalendar(calendarEvents, lang, publisher(lang), {});
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};

/**
 * Calendars (iCalendar, RFC 5545). Without METHOD the date stamp of an entry means "last changed"
 * (section 3.8.7.2): it comes from the data, so that two builds of the same data are the same.
 */
import ical, { escape, ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { Lang } from '../i18n/languages.ts';
import { formatFinnishTime } from '../i18n/moments.ts';
import { href } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import type { Call } from '../site/calls/calls.ts';
import { slugsOf, wordsFor, type Entry } from '../site/entry.ts';
import { eventTimeText } from '../site/events.ts';
import { FINNISH_ZONE } from '../site/finnish-time.ts';
import { eventHasDay } from './addresses.ts';
import type { Publisher } from './publisher.ts';
import { legalText, oneLine } from './text.ts';

/**
 * The calls' openings and closings as calendar text, two entries a call, one where the source gives one day.
 * A time without a clock is an all-day entry. A withdrawn call stays, cancelled, so that it leaves
 * the calendars that already have it.
 */
export function callCalendar(calls: readonly Call[], lang: Lang, publisher: Publisher): string {
  const entries = calls.flatMap((call) => callEntries(call, lang, publisher));
  return calendarText('calls', entries, lang, publisher);
}

/** The events whose day is known as calendar text; an event of some month or year is left out. */
export function eventCalendar(events: readonly Entry<'events'>[], lang: Lang, publisher: Publisher): string {
  const entries = events.filter(eventHasDay).map((event) => eventEntry(event, lang, publisher));
  return calendarText('events', entries, lang, publisher);
}

/** An entry before its texts are cleaned. */
type CalendarEntry = ICalEventData & { summary: string; description: string };

function callEntries(call: Call, lang: Lang, { address, dataAt }: Publisher): CalendarEntry[] {
  const t = strings(lang);
  const url = new URL(href(lang, 'call', call.slugs[lang]), address).href;
  const reviewed = call.entry?.facts.reviewed;
  return (['opens', 'closes'] as const).flatMap((what): CalendarEntry[] => {
    const time = call.times[what];
    if (time === null) return [];
    const name = t(`calls.${what}`);
    const zone = time.includes(' ') ? t('time.finnish') : t('time.noClock');
    const lines = [
      `${name}: ${formatFinnishTime(lang, time)} (${zone})`,
      t(`calls.kinds.${call.kind}`),
      what === 'closes' && t('calls.clockNote'),
      url,
      call.noticeUrl !== null && `${t('calls.notice')}: ${call.noticeUrl}`,
    ];
    return [
      {
        id: `call-${call.id}-${what}@${new URL(address).host}`,
        stamp: reviewed === undefined ? dataAt : Temporal.PlainDate.from(reviewed),
        // Each published change of the dates makes the entry newer than the one a calendar already has.
        sequence: call.changes.length,
        ...(time.includes(' ') ? { start: finnishTime(time), timezone: FINNISH_ZONE } : allDay(time, time)),
        summary: `${name}: ${call.title(lang).value}`,
        description: lines.filter((line) => line !== false).join('\n'),
        url,
        status: call.times.withdrawn ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      },
    ];
  });
}

function eventEntry(event: Entry<'events'>, lang: Lang, { address }: Publisher): CalendarEntry {
  const { facts } = event;
  const words = wordsFor(event, lang).value;
  const place = words.place ?? (facts.online ? strings(lang)('events.online') : undefined);
  const url = new URL(href(lang, 'event', slugsOf(event)[lang]), address).href;
  return {
    id: `event-${event.id}@${new URL(address).host}`,
    stamp: Temporal.PlainDate.from(facts.reviewed),
    ...eventTimes(facts),
    summary: words.title,
    description: [eventTimeText(facts, lang), words.summary, url].join('\n'),
    ...(place === undefined ? {} : { location: oneLine(place) }),
    url,
    status: ICalEventStatus.CONFIRMED,
  };
}

type Times = Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'>;

/** Timed where the source gives the clock; several days of which only the first has one are whole days. */
function eventTimes({ starts, ends, startsAt, endsAt }: Entry<'events'>['facts']): Times {
  const last = ends?.length === starts.length ? ends : starts;
  if (startsAt === undefined || (endsAt === undefined && last !== starts)) return allDay(starts, last);
  return {
    start: finnishTime(`${starts} ${startsAt}`),
    ...(endsAt === undefined ? {} : { end: finnishTime(`${last} ${endsAt}`) }),
    timezone: FINNISH_ZONE,
  };
}

/** The end of whole days is the day after the last one (RFC 5545 section 3.6.1). */
function allDay(first: string, last: string): Times {
  return {
    start: Temporal.PlainDate.from(first),
    end: Temporal.PlainDate.from(last).add({ days: 1 }),
    allDay: true,
  };
}

function finnishTime(text: string): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(text).toZonedDateTime(FINNISH_ZONE);
}

/** The one place where text goes in: nothing unfit, titles in one line. The library escapes all but the name. */
function calendarText(
  list: 'calls' | 'events',
  entries: readonly CalendarEntry[],
  lang: Lang,
  { address, name }: Publisher,
): string {
  const calendar = ical({
    prodId: { company: new URL(address).host, product: list, language: lang },
    name: escape(oneLine(`${strings(lang)(`nav.${list}`)} – ${name}`), false),
    // No name: with one the library would write the date stamps, which must be UTC (RFC 5545 section 3.8.7.2), in that zone.
    timezone: { name: null, generator: timezoneBlock },
    events: entries.map((entry) => ({
      ...entry,
      summary: oneLine(entry.summary),
      description: legalText(entry.description),
      // An entry tells a day; it does not make the reader busy.
      transparency: ICalEventTransparency.TRANSPARENT,
    })),
  });
  return `${calendar.toString()}\r\n`;
}

function timezoneBlock(zone: string): string | null {
  return [tzlib_get_ical_block(zone)].flat()[0] ?? null;
}

/**
 * Calendars (iCalendar, RFC 5545). Without METHOD the date stamp of an entry means "last changed"
 * (section 3.8.7.2): it comes from the entry, so that two builds of the same content are the same.
 */
import ical, {
  escape,
  ICalAlarmType,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { Lang } from '../i18n/languages.ts';
import { FINNISH_ZONE } from '../site/finnish-time.ts';
import { legalText, oneLine } from './text.ts';

export interface CalendarEntry {
  /** The same for ever and in every language (section 3.8.4.7). */
  uid: string;
  /** How often its time has been told anew, or that it is called off (section 3.8.7.4); never falls. */
  sequence: number;
  /** Day of its last change, `2026-11-24`. */
  changedOn: string;
  /** Days, `2026-12-15`, or moments of Finnish time, `2026-12-15 16:15`; both alike. The last day is included. */
  starts: string;
  ends?: string | undefined;
  summary: string;
  description: string;
  location?: string | undefined;
  /** Full address of the page. */
  url: string;
  isCancelled: boolean;
  /** How many days before it a reminder comes, and its text. */
  reminders: readonly { days: number; text: string }[];
}

export interface CalendarHead {
  name: string;
  lang: Lang;
  /** What the calendar holds and who makes it, for the identifier of section 3.7.3. */
  product: string;
  company: string;
  /** Full address that brings it anew; a file to copy has none. */
  source?: string | undefined;
}

/** How often a program may ask for the calendar again, in seconds: twice a day (RFC 7986 section 5.7). */
const REFRESH = 12 * 60 * 60;
const DAY = 24 * 60 * 60;
/** A day has no clock, and its reminder would ring at midnight: it comes at nine. */
const MORNING = 9 * 60 * 60;

/** A calendar as text. The one place where text goes in: nothing unfit, titles in one line. */
export function calendarText(head: CalendarHead, entries: readonly CalendarEntry[]): string {
  const calendar = ical({
    prodId: { company: head.company, product: head.product, language: head.lang },
    // The library escapes all texts but the name.
    name: escape(oneLine(head.name), false),
    // No name: with one the library would write the date stamps, which must be UTC (section 3.8.7.2), in that zone.
    timezone: { name: null, generator: timezoneBlock },
    ...(head.source === undefined ? {} : { source: head.source, ttl: REFRESH }),
    events: entries.map(eventOf),
  });
  return `${calendar.toString()}\r\n`;
}

function eventOf(entry: CalendarEntry): ICalEventData {
  const changed = Temporal.PlainDate.from(entry.changedOn);
  const hasClock = entry.starts.includes(' ');
  return {
    id: entry.uid,
    sequence: entry.sequence,
    stamp: changed,
    lastModified: changed,
    ...(hasClock ? timed(entry) : allDay(entry)),
    summary: oneLine(entry.summary),
    description: legalText(entry.description),
    ...(entry.location === undefined ? {} : { location: oneLine(entry.location) }),
    url: entry.url,
    status: entry.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // An entry tells a day; it does not make the reader busy.
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: entry.reminders.map(({ days, text }) => ({
      type: ICalAlarmType.display,
      triggerBefore: days * DAY - (hasClock ? 0 : MORNING),
      description: oneLine(text),
    })),
  };
}

type Times = Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'>;

function timed({ starts, ends }: CalendarEntry): Times {
  const moment = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(FINNISH_ZONE);
  return {
    start: moment(starts),
    ...(ends === undefined ? {} : { end: moment(ends) }),
    timezone: FINNISH_ZONE,
  };
}

/** The end of whole days is the day after the last one (section 3.6.1). */
function allDay({ starts, ends = starts }: CalendarEntry): Times {
  return {
    start: Temporal.PlainDate.from(starts),
    end: Temporal.PlainDate.from(ends).add({ days: 1 }),
    allDay: true,
  };
}

function timezoneBlock(zone: string): string | null {
  return [tzlib_get_ical_block(zone)].flat()[0] ?? null;
}

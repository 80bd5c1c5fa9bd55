/** Calls and events as entries of a calendar, in the words of a language. */
import { formatDate } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import { formatFinnishTime } from '../i18n/moments.ts';
import { href } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import { changeLines } from '../site/calls/call-changes.ts';
import type { Call, CallChange } from '../site/calls/calls.ts';
import { changedOn } from '../site/updates/changed-on.ts';
import { slugsOf, wordsFor, type Entry } from '../site/entry.ts';
import { eventTimeText } from '../site/events.ts';
import { calendarAddress, eventHasDay, type CalendarList, type Narrowing } from './addresses.ts';
import { calendarText, type CalendarEntry } from './ics.ts';
import type { Publisher } from './publisher.ts';

/** Reminders come this many days before a call closes. */
const REMINDER_DAYS = [14, 2] as const;

/** What makes a calendar one to subscribe to: all of a list, or the part of it that has this name. */
export interface Subscription {
  only?: (Narrowing & { name: string }) | undefined;
}

/**
 * The calls' openings and closings as calendar text, two entries a call, one where the source gives one day.
 * A time without a clock is an all-day entry. A withdrawn call stays, cancelled, so that those who have it learn it.
 */
export function callCalendar(
  calls: readonly Call[],
  lang: Lang,
  publisher: Publisher,
  subscription?: Subscription,
): string {
  const entries = calls.flatMap((call) => callEntries(call, lang, publisher));
  return calendar('calls', entries, lang, publisher, subscription);
}

/** The events whose day is known as calendar text; an event of some month or year is left out. */
export function eventCalendar(
  events: readonly Entry<'events'>[],
  lang: Lang,
  publisher: Publisher,
  subscription?: Subscription,
): string {
  const entries = events.filter(eventHasDay).map((event) => eventEntry(event, lang, publisher));
  return calendar('events', entries, lang, publisher, subscription);
}

function calendar(
  list: CalendarList,
  entries: readonly CalendarEntry[],
  lang: Lang,
  { address, name }: Publisher,
  subscription: Subscription | undefined,
): string {
  const only = subscription?.only;
  const what = [strings(lang)(`nav.${list}`), only?.name].filter((part) => part !== undefined).join(': ');
  const head = {
    name: `${what} – ${name}`,
    lang,
    product: list,
    company: new URL(address).host,
    source: subscription && new URL(calendarAddress(lang, list, only), address).href,
  };
  return calendarText(head, entries);
}

function callEntries(call: Call, lang: Lang, { address }: Publisher): CalendarEntry[] {
  const t = strings(lang);
  const url = new URL(href(lang, 'call', call.slugs[lang]), address).href;
  const { withdrawn } = call.times;
  const title = call.title(lang).value;
  return (['opens', 'closes'] as const).flatMap((what): CalendarEntry[] => {
    const time = call.times[what];
    if (time === null) return [];
    const name = t(`calls.${what}`);
    const zone = time.includes(' ') ? t('time.finnish') : t('time.noClock');
    const when = `${name}: ${formatFinnishTime(lang, time)} (${zone})`;
    const changes = changesOf(call.changes, what);
    return [
      {
        uid: `call-${call.id}-${what}@${new URL(address).host}`,
        sequence: timesTold(changes) + Number(withdrawn),
        changedOn: call.changedOn,
        starts: time,
        // Some calendars show a cancelled entry like any other, so its title says it too.
        summary: withdrawn ? `${t('calls.state.withdrawn')}: ${name}: ${title}` : `${name}: ${title}`,
        description: lines([
          withdrawn && withdrawnLine(call, lang),
          when,
          ...changedLines(changes, lang),
          t(`calls.kinds.${call.kind}`),
          what === 'closes' && t('calls.clockNote'),
          url,
          call.noticeUrl !== null && `${t('calls.notice')}: ${call.noticeUrl}`,
        ]),
        url,
        isCancelled: withdrawn,
        reminders:
          what === 'opens' || withdrawn
            ? []
            : REMINDER_DAYS.map((days) => ({ days, text: `${when}. ${title}` })),
      },
    ];
  });
}

/** The changes that concern the opening or the closing. Words of an editor do not say which: they concern both. */
function changesOf(changes: readonly CallChange[], what: 'opens' | 'closes'): CallChange[] {
  return changes
    .map((change) => ({ ...change, moves: change.moves.filter(({ field }) => field === `${what}On`) }))
    .filter(({ text, moves }) => text !== null || moves.length > 0);
}

/** How many times a date was told anew: words and a move of one day tell of the same. */
function timesTold(changes: readonly CallChange[]): number {
  return changes.reduce((sum, { moves }) => sum + Math.max(1, moves.length), 0);
}

/** `Muutos 18.8.2022: Hakuaikaa jatkettiin …` */
function changedLines(changes: readonly CallChange[], lang: Lang): string[] {
  return changeLines({ changes: [...changes] }, lang).map(({ on, text }) =>
    strings(lang)('subscribe.changed', { date: formatDate(lang, on), text }),
  );
}

function eventEntry(event: Entry<'events'>, lang: Lang, { address }: Publisher): CalendarEntry {
  const t = strings(lang);
  const { facts } = event;
  const { cancelled, changes = [] } = facts;
  const isCancelled = cancelled !== undefined;
  const words = wordsFor(event, lang).value;
  const url = new URL(href(lang, 'event', slugsOf(event)[lang]), address).href;
  return {
    uid: `event-${event.id}@${new URL(address).host}`,
    sequence: changes.length + Number(isCancelled),
    changedOn: changedOn(event),
    ...eventTimes(facts),
    summary: isCancelled ? `${t('events.cancelled')}: ${words.title}` : words.title,
    description: lines([
      isCancelled && t('events.cancelledOn', { date: formatDate(lang, cancelled) }),
      eventTimeText(facts, lang),
      ...changes.map((change) =>
        t('subscribe.changed', { date: formatDate(lang, change.on), text: change[lang] }),
      ),
      words.summary,
      url,
    ]),
    location: words.place ?? (facts.online ? t('events.online') : undefined),
    url,
    isCancelled,
    reminders: [],
  };
}

/** Timed where the source gives the clock; several days of which only the first has one are whole days. */
function eventTimes({
  starts,
  ends,
  startsAt,
  endsAt,
}: Entry<'events'>['facts']): Pick<CalendarEntry, 'starts' | 'ends'> {
  const last = ends?.length === starts.length ? ends : starts;
  if (startsAt === undefined || (endsAt === undefined && last !== starts)) return { starts, ends: last };
  return {
    starts: `${starts} ${startsAt}`,
    ends: endsAt === undefined ? undefined : `${last} ${endsAt}`,
  };
}

function withdrawnLine({ entry }: Call, lang: Lang): string {
  const t = strings(lang);
  const day = entry?.facts.withdrawn;
  return day === undefined
    ? t('calls.state.withdrawn')
    : t('calls.withdrawnOn', { date: formatDate(lang, day) });
}

function lines(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join('\n');
}

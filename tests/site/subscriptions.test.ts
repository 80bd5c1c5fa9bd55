/** Every calendar and feed of the built site, read back by other programs than those that wrote them. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { linesOf, momentOf, remindersOf, valueOf } from '~/feeds/calendar-reader.fixture.ts';
import { jsonFeedSchema } from '~/feeds/json-feed.fixture.ts';
import { all, one, parse, textOf, type Element } from '~/feeds/xml-reader.fixture.ts';
import { expectNone, files, findPage, ORIGIN, read } from './built-site.ts';

const ending = (end: string) => [...files].filter((file) => file.endsWith(end)).toSorted();
const langOf = (file: string) => file.slice(0, 2);
const pageOf = (address: string) => {
  const url = new URL(address);
  return url.origin === ORIGIN ? findPage(url.pathname) : undefined;
};

const icsFiles = ending('.ics');
const atomFiles = ending('.xml').filter((file) => !file.startsWith('sitemap'));
const jsonFiles = ending('.feed.json');

interface Calendar {
  file: string;
  text: string;
  component: ICAL.Component;
  entries: ICAL.Event[];
}

function calendarOf(file: string): Calendar {
  const text = read(file);
  const component = ICAL.Component.fromString(text);
  for (const zone of component.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const entries = component.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
  return { file, text, component, entries };
}

describe('every calendar', () => {
  const calendars = icsFiles.map(calendarOf);
  const entries = calendars.flatMap(({ file, entries: each }) => each.map((entry) => ({ file, entry })));

  test('is read by another library, and has entries', () => {
    expect(calendars.length).toBeGreaterThan(50);
    expectNone(
      calendars
        .filter(
          ({ component, entries: each }) =>
            component.name !== 'vcalendar' ||
            component.getFirstPropertyValue('version') !== '2.0' ||
            each.length === 0,
        )
        .map(({ file }) => file),
    );
  });

  test('has lines of at most 75 octets, each ending in CR LF, and no letter split', () => {
    expectNone(
      calendars
        .filter(
          ({ text }) =>
            !text.endsWith('\r\n') ||
            /[\r\n\uFFFD]/.test(text.replaceAll('\r\n', '')) ||
            linesOf(text).some((line) => Buffer.byteLength(line) > 75),
        )
        .map(({ file }) => file),
    );
    expect(
      calendars.some(({ text }) => /ä\r\n |\r\n ä/.test(text)),
      'a line folded beside an ä',
    ).toBe(true);
  });

  test('carries the zone that it names, and no other', () => {
    expectNone(
      calendars
        .filter(({ text, component }) => {
          const carried = component
            .getAllSubcomponents('vtimezone')
            .map((zone) => zone.getFirstPropertyValue('tzid'));
          const named = new Set([...text.matchAll(/;TZID=([^:;]+)/g)].map(([, zone]) => zone));
          return carried.join() !== [...named].join() || carried.some((zone) => zone !== 'Europe/Helsinki');
        })
        .map(({ file }) => file),
    );
  });

  test('has entries with an id of their own, a version, a last change, a page and a title', () => {
    expectNone([
      ...calendars
        .filter(({ entries: each }) => new Set(each.map(({ uid }) => uid)).size !== each.length)
        .map(({ file }) => `${file}: an id twice`),
      ...entries
        .filter(
          ({ entry, file }) =>
            !entry.uid.endsWith(`@${new URL(ORIGIN).host}`) ||
            !Number.isInteger(entry.sequence) ||
            valueOf(entry, 'dtstamp') !== valueOf(entry, 'last-modified') ||
            entry.summary === '' ||
            entry.endDate.compare(entry.startDate) < 0 ||
            pageOf(valueOf(entry, 'url') ?? '')?.lang !== langOf(file),
        )
        .map(({ file, entry }) => `${file}: ${entry.uid}`),
    ]);
  });

  test('tells of one thing the same in every calendar of a language', () => {
    const told = new Map<string, string>();
    expectNone(
      entries
        .filter(({ file, entry }) => {
          const key = `${langOf(file)} ${entry.uid}`;
          const text = entry.component.toString();
          const other = told.get(key) ?? text;
          told.set(key, text);
          return other !== text;
        })
        .map(({ file, entry }) => `${file}: ${entry.uid}`),
    );
  });

  test('reminds of a closing that stands, 14 and 2 days before, and of nothing else', () => {
    const closings = entries.filter(({ entry }) => /^call-.*-closes@/.test(entry.uid));
    expect(closings.length).toBeGreaterThan(0);
    const expected = (entry: ICAL.Event) => {
      if (!/^call-.*-closes@/.test(entry.uid) || valueOf(entry, 'status') === 'CANCELLED') return [];
      return entry.startDate.isDate ? ['-P13DT15H', '-P1DT15H'] : ['-P14D', '-P2D'];
    };
    expectNone(
      entries
        .filter(({ entry }) => remindersOf(entry).join() !== expected(entry).join())
        .map(
          ({ file, entry }) => `${file}: ${entry.uid} reminds ${remindersOf(entry).join() || 'of nothing'}`,
        ),
    );
  });

  test('was changed on a day, never at the moment of a build', () => {
    const days = new Set(entries.map(({ entry }) => valueOf(entry, 'last-modified') ?? ''));
    expectNone([...days].filter((day) => !/^\d{4}-\d{2}-\d{2}T00:00:00Z$/.test(day)));
  });

  test('of Finland tells the moment of an event by its clock in Finland, winter and summer', () => {
    const timed = entries.filter(({ entry }) => !entry.startDate.isDate);
    expect(timed.length).toBeGreaterThan(0);
    expectNone(
      timed
        .filter(({ entry: { startDate } }) => {
          const wall = startDate.toString();
          const moment = Temporal.PlainDateTime.from(wall).toZonedDateTime('Europe/Helsinki').toInstant();
          return new Date(moment.epochMilliseconds).toISOString() !== momentOf(startDate);
        })
        .map(({ file, entry }) => `${file}: ${entry.uid}`),
    );
  });
});

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

describe('every Atom feed', () => {
  const feeds = atomFiles.map((file) => ({ file, feed: parse(read(file)) }));
  const entriesIn = (feed: Element) => all(feed, 'entry');

  /** What RFC 4287 sections 4.1.1 and 4.1.2 ask of a feed and its entries. */
  function faults({ file, feed }: (typeof feeds)[number]): string[] {
    const links = all(feed, 'link').map(({ attributes }) => attributes);
    const self = links.filter(({ rel }) => rel === 'self');
    const ids = [feed, ...entriesIn(feed)].map((part) => textOf(part, 'id') ?? '');
    return [
      ...(feed.name === 'feed' && feed.attributes['xmlns'] === 'http://www.w3.org/2005/Atom'
        ? []
        : ['no Atom']),
      ...(feed.attributes['xml:lang'] === langOf(file) ? [] : ['not its language']),
      ...(self.length === 1 && self[0]?.['href'] === `${ORIGIN}/${file}` ? [] : ['not its own address']),
      ...(ids.every((id) => /^tag:[^:]+,2026:[^\s]+$/.test(id)) ? [] : ['an id that is no tag']),
      ...(new Set(ids).size === ids.length ? [] : ['an id twice']),
      ...(MOMENT.test(textOf(feed, 'updated') ?? '') ? [] : ['no moment']),
      ...(one(feed, 'author') === undefined ? ['no author'] : []),
      ...(entriesIn(feed).length > 0 ? [] : ['nothing in it']),
      ...entriesIn(feed).flatMap((entry) => [
        ...(MOMENT.test(textOf(entry, 'updated') ?? '') ? [] : ['an entry without a moment']),
        ...(textOf(entry, 'title') ? [] : ['an entry without a title']),
        ...(pageOf(one(entry, 'link')?.attributes['href'] ?? '')?.lang === langOf(file)
          ? []
          : [`${textOf(entry, 'id') ?? ''} leads to no page`]),
      ]),
    ].map((what) => `${file}: ${what}`);
  }

  test('is well formed and valid', () => {
    expect(feeds.length).toBeGreaterThan(50);
    expectNone(feeds.flatMap(faults));
  });

  test('has an id that no other has, and its JSON Feed beside it', () => {
    const ids = feeds.map(({ feed }) => textOf(feed, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(jsonFiles).toEqual(atomFiles.map((file) => file.replace(/\.xml$/, '.feed.json')));
  });

  test('tells the same as its JSON Feed: the same entries, changed at the same moments', () => {
    expectNone(
      feeds
        .filter(({ file, feed }) => {
          const json = jsonFeedSchema.parse(JSON.parse(read(file.replace(/\.xml$/, '.feed.json'))));
          const inAtom = entriesIn(feed).map((entry) => [textOf(entry, 'id'), textOf(entry, 'updated')]);
          const inJson = json.items.map(({ id, date_modified }) => [id, date_modified]);
          return JSON.stringify(inAtom) !== JSON.stringify(inJson);
        })
        .map(({ file }) => file),
    );
  });
});

describe('every JSON Feed', () => {
  test('keeps to the schema of version 1.1, names its own address, and leads to pages of its language', () => {
    expect(jsonFiles.length).toBeGreaterThan(50);
    expectNone(
      jsonFiles.flatMap((file) => {
        const result = jsonFeedSchema.safeParse(JSON.parse(read(file)));
        if (!result.success) return [`${file}: ${result.error.message}`];
        const { feed_url, language, items } = result.data;
        return [
          ...(feed_url === `${ORIGIN}/${file}` && language === langOf(file) ? [] : [`${file}: not itself`]),
          ...items
            .filter(({ url }) => pageOf(url ?? '')?.lang !== langOf(file))
            .map(({ id }) => `${file}: ${id} leads to no page`),
        ];
      }),
    );
  });
});

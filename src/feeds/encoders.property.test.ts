/** Hostile text in every field comes out of every encoder as nothing but text. Seeded: the same texts in every run. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byLang } from '../i18n/languages.ts';
import { atomFeed } from './atom.ts';
import { entriesOf, linesOf, remindersOf, valueOf } from './calendar-reader.fixture.ts';
import { calendarText, type CalendarEntry } from './ics.ts';
import { callCalendar, eventCalendar } from './calendars.ts';
import { callItem, eventItem, newsItem } from './feed-items.ts';
import { testCall, testEvent, testNews, testPublisher } from './fixtures.ts';
import { jsonFeed } from './json-feed.ts';
import { jsonFeedSchema } from './json-feed.fixture.ts';
import { legalText, oneLine } from './text.ts';
import { all, parse, textOf } from './xml-reader.fixture.ts';

const HOSTILE = [
  ']]>',
  '\u0000',
  '&nbsp;',
  '&#0;',
  '<!ENTITY x SYSTEM "file:///etc/passwd">',
  '</script><script>alert(1)</script>',
  '<!--',
  'x\r\nATTACH:http://evil',
  '\nEND:VCALENDAR',
  '\r\nBEGIN:VALARM\r\nTRIGGER:-PT1M',
  '\r',
  ';,\\n\\',
  `${'x'.repeat(74)}ä`,
  '\u202Eabc\u202C',
  '\u2066\u061C\u200F',
  '\u0007\u001B[31m\u0085',
  '\u2028\u2029',
  '\u{D800}',
  '\uFFFE\uFFFF',
  '🧑‍🏭'.repeat(300),
  '=HYPERLINK("http://evil")',
  '%0ABcc:',
];
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: 'binary', maxLength: 90 }),
      fc.string({ unit: 'grapheme', maxLength: 90 }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''));
const run = (check: (text: string) => void) => {
  for (const text of HOSTILE) check(text);
  fc.assert(fc.property(anyText, check), { seed: 5545, numRuns: 150 });
};

const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\uFFFE\uFFFF]/u;

/** An event and a call in whose every text the same hostile text stands. */
function filled(text: string) {
  const words = { title: text, summary: text, place: text };
  const change = { on: '2026-11-24', fi: text, sv: text, en: text };
  return {
    publisher: { ...testPublisher, name: text },
    event: testEvent({ starts: '2026-12-01', startsAt: '09:00', changes: [change] }, words),
    call: testCall({
      name: text,
      closes: '2026-12-15 16:15',
      changes: [{ on: '2026-11-24', text: byLang(() => text), moves: [] }],
    }),
    news: testNews('2026-05-15', { title: text, summary: `Kerrotaan: ${text}` }),
    only: { by: 'region', value: '13', name: text } as const,
  };
}

describe('a calendar', () => {
  /** What a program may find in it, whatever the texts. */
  const check = (ics: string, entries: number) => {
    expect(ics).not.toMatch(FORBIDDEN);
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of linesOf(ics)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(Buffer.from(ics).toString('utf8')).toBe(ics);
    expect(entriesOf(ics)).toHaveLength(entries);
    expect(ics.match(/^END:VCALENDAR/gm)).toHaveLength(1);
    expect(ics).not.toMatch(/^(ATTACH|ATTENDEE|ORGANIZER|METHOD)/m);
  };

  test('of calls and one of events hold each hostile text as text', () => {
    run((text) => {
      const { publisher, call, event, only } = filled(text);
      const calls = callCalendar([call], 'fi', publisher, { only });
      check(calls, 1);
      const [closing] = entriesOf(calls);
      expect(closing?.summary).toBe(oneLine(`Sulkeutuu: ${oneLine(text)}`));
      expect(closing && remindersOf(closing)).toHaveLength(2);
      const events = eventCalendar([event], 'fi', publisher, {});
      check(events, 1);
      const [told] = entriesOf(events);
      expect(told?.summary).toBe(oneLine(text));
      expect(told?.description).toContain(legalText(text));
      expect(told && (valueOf(told, 'location') ?? '')).toBe(oneLine(text));
    });
  }, 60_000);

  test('comes back from another parser as what went in', () => {
    const head = { name: 'x', lang: 'fi', product: 'x', company: 'x' } as const;
    run((text) => {
      const entry: CalendarEntry = {
        uid: 'x@theme.example',
        sequence: 0,
        changedOn: '2026-11-24',
        starts: '2026-12-15',
        summary: text,
        description: text,
        location: text,
        url: 'https://theme.example/',
        isCancelled: false,
        reminders: [{ days: 2, text }],
      };
      const [read] = entriesOf(calendarText({ ...head, name: text }, [entry]));
      expect(read?.description ?? '').toBe(legalText(text));
      const alarm = read?.component.getFirstSubcomponent('valarm');
      expect(alarm?.getFirstPropertyValue('description') ?? '').toBe(oneLine(text));
    });
  }, 60_000);
});

describe('a feed', () => {
  /** What a reader shows of a title that is HTML without elements. */
  const shown = (html: string) =>
    html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

  test('in Atom is well formed, and shows each hostile text as text', () => {
    run((text) => {
      const { publisher, only, news, call, event } = filled(text);
      const items = [newsItem(news, 'fi'), callItem(call, 'fi'), eventItem(event, 'fi')];
      const xml = atomFeed({ list: 'news', lang: 'fi', only, items }, publisher);
      expect(xml).not.toMatch(FORBIDDEN);
      const feed = parse(xml);
      const titles = all(feed, 'entry').map((entry) => textOf(entry, 'title') ?? '');
      expect(titles).toHaveLength(3);
      for (const title of titles) expect(title).not.toMatch(/[<>]/);
      expect(titles.map(shown)).toEqual([oneLine(text), oneLine(text), oneLine(text)]);
    });
  }, 60_000);

  test('in JSON keeps to its schema, and closes no script it is set into', () => {
    run((text) => {
      const { publisher, only, news, call, event } = filled(text);
      const named = { ...publisher, name: `Teema ${text}` };
      const items = [newsItem(news, 'fi'), callItem(call, 'fi'), eventItem(event, 'fi')];
      const json = jsonFeed({ list: 'news', lang: 'fi', only, items }, named);
      expect(json).not.toMatch(FORBIDDEN);
      expect(json).not.toContain('<');
      const feed = jsonFeedSchema.parse(JSON.parse(json));
      for (const item of feed.items) expect(item.title).toBe(oneLine(text));
    });
  }, 60_000);
});

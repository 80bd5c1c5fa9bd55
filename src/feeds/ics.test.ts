import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { callCalendar, eventCalendar } from './ics.ts';
import { testCall, testEvent, testPublisher } from './fixtures.ts';

const calls = (...list: Parameters<typeof testCall>[0][]) =>
  callCalendar(list.map(testCall), 'fi', testPublisher);
const events = (...list: ReturnType<typeof testEvent>[]) => eventCalendar(list, 'fi', testPublisher);

/** The entries as a calendar program sees them; throws on a line it cannot read. */
function entriesOf(text: string): ICAL.Event[] {
  const calendar = ICAL.Component.fromString(text);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
}

const momentOf = (time: ICAL.Time) => time.toJSDate().toISOString();
const linesOf = (text: string) => text.split('\r\n').slice(0, -1);

describe('a call', () => {
  test('is two entries: it opens, it closes', () => {
    const entries = entriesOf(calls({ opens: '2026-10-01 08:00', closes: '2026-12-15 16:15' }));
    expect(entries.map(({ summary }) => summary)).toEqual([
      'Avautuu: Työllisyyshaku',
      'Sulkeutuu: Työllisyyshaku',
    ]);
  });

  test('with a clock is a moment of Finnish time, in summer and in winter', () => {
    const text = calls({ opens: '2026-10-01 08:00', closes: '2026-12-15 16:15' });
    const [opens, closes] = entriesOf(text);
    expect(opens && momentOf(opens.startDate)).toBe('2026-10-01T05:00:00.000Z');
    expect(closes && momentOf(closes.startDate)).toBe('2026-12-15T14:15:00.000Z');
    expect(linesOf(text)).toContain('DTSTART;TZID=Europe/Helsinki:20261215T161500');
  });

  test('that closes on a day without a clock is an all-day entry of that day', () => {
    const [closes, ...others] = entriesOf(calls({ closes: '2023-12-29' }));
    expect(others).toEqual([]);
    expect(closes?.startDate.isDate).toBe(true);
    expect(closes?.startDate.toString()).toBe('2023-12-29');
    expect(closes?.endDate.toString()).toBe('2023-12-30');
    expect(closes?.description).toContain('kellonaikaa ei kerrota lähteessä');
  });

  test('tells the whole time, the kind of call and where to read more', () => {
    const [closes] = entriesOf(calls({ closes: '2026-12-15 16:15', noticeUrl: 'https://eura2021.fi/1' }));
    expect(closes?.description.split('\n')).toEqual([
      'Sulkeutuu: tiistai 15.12.2026 klo\u00a016.15 (Suomen aikaa)',
      'Alahankkeiden haku',
      'Hakuajan päättymisen ratkaisee EURA 2021 -järjestelmän kello.',
      'https://theme.example/fi/haut/haku-fi/',
      'Hakuilmoitus tai sen lähde: https://eura2021.fi/1',
    ]);
    expect(closes?.component.getFirstPropertyValue('url')).toBe('https://theme.example/fi/haut/haku-fi/');
  });

  test('keeps its ids over builds, languages and a new closing day, which is a newer version of the same entry', () => {
    const before = calls({ closes: '2022-09-16' });
    const text = { fi: 'Jatkettu', sv: 'Förlängd', en: 'Extended' };
    const change = { on: '2022-08-18', text, moves: [] };
    const [extended] = entriesOf(calls({ closes: '2022-09-30', changes: [change] }));
    expect(calls({ closes: '2022-09-16' })).toBe(before);
    expect(extended?.uid).toBe('call-haku-2026-closes@theme.example');
    expect(entriesOf(before)[0]?.uid).toBe(extended?.uid);
    expect(entriesOf(callCalendar([testCall({ closes: '2022-09-16' })], 'sv', testPublisher))[0]?.uid).toBe(
      extended?.uid,
    );
    expect([entriesOf(before)[0]?.sequence, extended?.sequence]).toEqual([0, 1]);
  });

  test('is stamped with the day an editor reviewed it, else with the moment of the data, in UTC', () => {
    expect(linesOf(calls({ closes: '2023-12-29' }))).toContain('DTSTAMP:20261120T050000Z');
    expect(linesOf(events(testEvent({ starts: '2026-12-01', reviewed: '2026-11-24' })))).toContain(
      'DTSTAMP:20261124T000000Z',
    );
  });

  test('that is withdrawn stays as a cancelled entry', () => {
    const [closes] = entriesOf(calls({ closes: '2023-12-29', withdrawn: true }));
    expect(closes?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });
});

describe('an event', () => {
  test('with clocks lasts from the one to the other', () => {
    const [event] = entriesOf(
      events(testEvent({ starts: '2024-02-01', startsAt: '09:00', endsAt: '12:00' })),
    );
    expect(event && [momentOf(event.startDate), momentOf(event.endDate)]).toEqual([
      '2024-02-01T07:00:00.000Z',
      '2024-02-01T10:00:00.000Z',
    ]);
  });

  test('of two days without clocks takes both whole', () => {
    const [event] = entriesOf(events(testEvent({ starts: '2025-10-09', ends: '2025-10-10' })));
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2025-10-09', '2025-10-11']);
  });

  test('whose day is not known, or is inferred, is in no calendar', () => {
    const list = [
      testEvent({ starts: '2024-04' }),
      testEvent({ starts: '2024' }),
      testEvent({ starts: '2025-01-22', estimate: true }),
    ];
    expect(entriesOf(events(...list))).toEqual([]);
  });

  test('tells its place, or that it is online', () => {
    const [stated] = entriesOf(events(testEvent({ starts: '2024-02-01' }, { place: 'Sibeliustalo, Lahti' })));
    const [online] = entriesOf(events(testEvent({ starts: '2024-02-01', online: true })));
    expect([stated?.location, online?.location]).toEqual(['Sibeliustalo, Lahti', 'Verkossa']);
  });
});

describe('what RFC 5545 asks of the text', () => {
  const long = calls({ closes: '2026-12-15 16:15', name: 'ä'.repeat(90) + '€'.repeat(40) + '🙂'.repeat(30) });

  test('every line ends with CR LF, the last one too', () => {
    expect(long.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(long.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('no line is over 75 octets, and no character is cut in two', () => {
    for (const line of linesOf(long)) expect(Buffer.byteLength(line, 'utf8'), line).toBeLessThanOrEqual(75);
    expect(entriesOf(long)[0]?.summary).toBe(
      `Sulkeutuu: ${'ä'.repeat(90)}${'€'.repeat(40)}${'🙂'.repeat(30)}`,
    );
  });

  test.each(Array.from({ length: 12 }, (_, index) => index + 58))(
    'a title of %i letters before an ä folds safely',
    (length) => {
      const name = `${'x'.repeat(length)}ä`;
      const text = calls({ closes: '2026-12-15', name });
      expect(Math.max(...linesOf(text).map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      expect(entriesOf(text)[0]?.summary).toBe(`Sulkeutuu: ${name}`);
    },
  );

  test('semicolon, comma, backslash and line end come back as they were', () => {
    const text = events(
      testEvent(
        { starts: '2024-02-01' },
        { title: String.raw`a; b, c \ d \n e`, summary: 'yksi;\nkaksi, kolme' },
      ),
    );
    expect(text).toContain(String.raw`SUMMARY:a\; b\, c \\ d \\n e`);
    const [event] = entriesOf(text);
    expect(event?.summary).toBe(String.raw`a; b, c \ d \n e`);
    expect(event?.description).toContain('yksi;\nkaksi, kolme');
  });

  test.each([
    'x\r\nATTACH:http://evil',
    'x\nATTACH:http://evil',
    'x\rATTACH:http://evil',
    'x\u2028ATTACH:http://evil',
  ])('text cannot become a property: %j', (hostile) => {
    const publisher = { ...testPublisher, name: hostile };
    const text = eventCalendar(
      [testEvent({ starts: '2024-02-01' }, { title: hostile, summary: hostile, place: hostile })],
      'fi',
      publisher,
    );
    const [event] = entriesOf(text);
    expect(linesOf(text).filter((line) => line.startsWith('ATTACH'))).toEqual([]);
    expect(event?.component.hasProperty('attach')).toBe(false);
    expect(event?.summary).toMatch(/^x ?ATTACH:http:\/\/evil$/);
  });

  test('text cannot end the calendar or hide a control character', () => {
    const text = calls({ closes: '2023-12-29', name: 'x\nEND:VCALENDAR\u0000\u0007\u0085\u{D800}' });
    expect(text.match(/^END:VCALENDAR/gm)).toHaveLength(1);
    expect(entriesOf(text)[0]?.summary).toBe('Sulkeutuu: x END:VCALENDAR');
  });

  test('ids are unique', () => {
    const ids = entriesOf(
      calls({ opens: '2026-10-01', closes: '2026-12-15' }, { id: 'toinen', opens: '2026-10-01' }),
    ).map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(3);
  });
});

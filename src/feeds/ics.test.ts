/** What RFC 5545 asks of the text, and the zone a calendar carries. */
import type ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { entriesOf, linesOf, momentOf } from './calendar-reader.fixture.ts';
import { callCalendar, eventCalendar } from './calendars.ts';
import { testCall, testEvent, testPublisher } from './fixtures.ts';

const calls = (...list: Parameters<typeof testCall>[0][]) =>
  callCalendar(list.map(testCall), 'fi', testPublisher);
const events = (...list: ReturnType<typeof testEvent>[]) => eventCalendar(list, 'fi', testPublisher);

describe('the two changes of the clock', () => {
  test.each([
    ['2027-03-28 02:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28 04:00', '2027-03-28T01:00:00.000Z'],
    ['2027-10-31 02:59', '2027-10-30T23:59:00.000Z'],
    ['2027-10-31 04:00', '2027-10-31T02:00:00.000Z'],
    ['2022-03-27 04:00', '2022-03-27T01:00:00.000Z'],
    ['2022-10-30 16:15', '2022-10-30T14:15:00.000Z'],
  ])('a call that closes at %s Finnish time closes at %s', (closes, moment) => {
    const text = calls({ closes });
    expect(text.match(/^TZID:Europe\/Helsinki/gm)).toHaveLength(1);
    expect(entriesOf(text).map(({ startDate }) => momentOf(startDate))).toEqual([moment]);
  });

  test('a reminder keeps its clock over a change: 14 days before 16:15 it is 16:15', () => {
    const [closes] = entriesOf(calls({ closes: '2027-04-05 16:15' }));
    const alarm = closes?.component.getFirstSubcomponent('valarm');
    const time = closes?.startDate.clone();
    time?.addDuration(alarm?.getFirstPropertyValue('trigger') as ICAL.Duration);
    expect(time?.toString()).toBe('2027-03-22T16:15:00');
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

import type ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { callCalendar, eventCalendar } from './calendars.ts';
import { entriesOf, linesOf, momentOf, remindersOf, valueOf } from './calendar-reader.fixture.ts';
import { testCall, testEvent, testPublisher } from './fixtures.ts';

const calls = (...list: Parameters<typeof testCall>[0][]) =>
  callCalendar(list.map(testCall), 'fi', testPublisher);
const events = (...list: ReturnType<typeof testEvent>[]) => eventCalendar(list, 'fi', testPublisher);

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

  test('is stamped with the day of its last change, in UTC, whatever the age of the data', () => {
    const text = calls({ closes: '2023-12-29', changedOn: '2026-11-03' });
    expect(linesOf(text)).toEqual(
      expect.arrayContaining(['DTSTAMP:20261103T000000Z', 'LAST-MODIFIED:20261103T000000Z']),
    );
    const later = { ...testPublisher, dataAt: Temporal.Instant.from('2027-05-05T05:00:00Z') };
    const call = testCall({ closes: '2023-12-29', changedOn: '2026-11-03' });
    expect(callCalendar([call], 'fi', later)).toBe(text);
  });

  test('reminds 14 and 2 days before it closes, and not of its opening', () => {
    const [opens, closes] = entriesOf(calls({ opens: '2026-10-01 08:00', closes: '2026-12-15 16:15' }));
    expect(opens && remindersOf(opens)).toEqual([]);
    expect(closes && remindersOf(closes)).toEqual(['-P14D', '-P2D']);
    const alarm = closes?.component.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(alarm?.getFirstPropertyValue('description')).toBe(
      'Sulkeutuu: tiistai 15.12.2026 klo 16.15 (Suomen aikaa). Työllisyyshaku',
    );
  });

  test('that closes on a day without a clock reminds on the mornings of the same days, not at midnight', () => {
    const [closes] = entriesOf(calls({ closes: '2026-12-15' }));
    const moments = closes?.component.getAllSubcomponents('valarm').map((alarm) => {
      const time = closes.startDate.clone();
      time.isDate = false;
      time.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
      return time.toString();
    });
    expect(moments).toEqual(['2026-12-01T09:00:00', '2026-12-13T09:00:00']);
  });

  test('that moved says when and how; only the entry of the day that moved is a newer version', () => {
    const move = {
      field: 'closesOn' as const,
      from: '2026-12-15',
      to: '2027-01-15',
      url: 'https://eura2021.fi/1',
    };
    const change = { on: '2026-11-24', text: null, moves: [move] };
    const [opens, closes] = entriesOf(
      calls({ opens: '2026-10-01', closes: '2027-01-15', changes: [change] }),
    );
    expect([opens?.sequence, closes?.sequence]).toEqual([0, 1]);
    expect(closes?.description).toContain(
      'Muutos 24.11.2026: Hakuaikaa jatkettiin: sulkeutumispäivä oli aiemmin tiistai 15.12.2026, nyt perjantai 15.1.2027.',
    );
    expect(opens?.description).not.toContain('Muutos');
  });

  test('that is withdrawn stays as a cancelled entry that says so everywhere and reminds of nothing', () => {
    const [before] = entriesOf(calls({ closes: '2026-12-29' }));
    const [closes] = entriesOf(calls({ closes: '2026-12-29', withdrawn: true }));
    expect(closes?.uid).toBe(before?.uid);
    expect(closes && valueOf(closes, 'status')).toBe('CANCELLED');
    expect(closes?.summary).toBe('Peruttu: Sulkeutuu: Työllisyyshaku');
    expect(closes?.sequence).toBeGreaterThan(before?.sequence ?? 0);
    expect(closes && remindersOf(closes)).toEqual([]);
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

  test('that is cancelled or moved says so, and is a newer version', () => {
    const text = { fi: 'Siirrettiin viikolla.', sv: 'Flyttades.', en: 'Moved by a week.' };
    const moved = { starts: '2026-12-08', reviewed: '2026-11-01', changes: [{ on: '2026-11-20', ...text }] };
    const [later] = entriesOf(events(testEvent(moved)));
    const [cancelled] = entriesOf(events(testEvent({ ...moved, cancelled: '2026-11-23' })));
    expect(later?.sequence).toBe(1);
    expect(later?.description).toContain('Muutos 20.11.2026: Siirrettiin viikolla.');
    expect(later && valueOf(later, 'last-modified')).toBe('2026-11-20T00:00:00Z');
    expect(cancelled?.sequence).toBe(2);
    expect(cancelled?.summary).toBe('Peruttu: Messut');
    expect(cancelled?.description).toContain('Tapahtuma peruttiin 23.11.2026.');
    expect(cancelled && valueOf(cancelled, 'status')).toBe('CANCELLED');
    expect(cancelled && valueOf(cancelled, 'last-modified')).toBe('2026-11-23T00:00:00Z');
  });

  test('reminds of nothing', () => {
    const [event] = entriesOf(events(testEvent({ starts: '2026-12-08' })));
    expect(event && remindersOf(event)).toEqual([]);
  });

  test('tells its place, or that it is online', () => {
    const [stated] = entriesOf(events(testEvent({ starts: '2024-02-01' }, { place: 'Sibeliustalo, Lahti' })));
    const [online] = entriesOf(events(testEvent({ starts: '2024-02-01', online: true })));
    expect([stated?.location, online?.location]).toEqual(['Sibeliustalo, Lahti', 'Verkossa']);
  });
});

describe('a calendar to subscribe to', () => {
  const only = { by: 'region', value: '13', name: 'Keski-Suomi' } as const;
  const text = callCalendar([testCall({ closes: '2026-12-15' })], 'fi', testPublisher, { only });

  test('names its part, and where and how often it is to be had anew', () => {
    expect(linesOf(text)).toEqual(
      expect.arrayContaining([
        'NAME:Haut: Keski-Suomi – Työmarkkinoiden kohtaanto',
        'SOURCE;VALUE=URI:https://theme.example/fi/haut/alue/13.ics',
        'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
      ]),
    );
  });

  test('has the entries that the file of one call has', () => {
    const [inPart] = entriesOf(text);
    const [alone] = entriesOf(calls({ closes: '2026-12-15' }));
    expect(inPart?.toString()).toBe(alone?.toString());
  });
});

/** What a subscriber's calendar finds new when it asks again: only what an entry itself has changed. */
import { afterEach, expect, test, vi } from 'vitest';
import type { ExportCall } from '../export/schema.ts';
import { testCall as exportCall } from '../export/fixture.ts';
import { joinCalls } from '../site/calls/calls.ts';
import { atomFeed } from './atom.ts';
import { entriesOf, remindersOf, valueOf } from './calendar-reader.fixture.ts';
import { callCalendar } from './calendars.ts';
import { callItem } from './feed-items.ts';
import { testPublisher } from './fixtures.ts';
import { jsonFeed } from './json-feed.ts';

afterEach(() => {
  vi.useRealTimers();
});

const FIRST: ExportCall = {
  ...exportCall({ id: 'editor:ensimmainen' }),
  opensOn: '2026-10-01',
  closesOn: '2026-12-15',
  closesTime: '16:15',
  updatedOn: '2026-10-01',
  history: [],
};
const SECOND: ExportCall = { ...FIRST, id: 'editor:toinen' };

/** The first call as it is told once its closing day has moved. */
const MOVED: ExportCall = {
  ...FIRST,
  closesOn: '2027-01-15',
  history: [
    {
      on: '2026-11-24',
      field: 'closesOn',
      from: '2026-12-15',
      to: '2027-01-15',
      url: 'https://eura2021.fi/1',
    },
  ],
};

/** Everything that can be subscribed to, from records taken in at a moment and built on a day. */
function taken(records: ExportCall[], day: string) {
  vi.useFakeTimers({ now: new Date(`${day}T06:00:00Z`), toFake: ['Date'] });
  const publisher = { ...testPublisher, dataAt: Temporal.Instant.from(`${day}T05:00:00Z`) };
  const calls = joinCalls(records, []);
  const content = {
    list: 'calls' as const,
    lang: 'fi' as const,
    items: calls.map((call) => callItem(call, 'fi')),
  };
  return {
    ics: callCalendar(calls, 'fi', publisher, {}),
    atom: atomFeed(content, publisher),
    json: jsonFeed(content, publisher),
  };
}

const blocksOf = (ics: string) => ics.match(/BEGIN:VEVENT[^]*?END:VEVENT/g) ?? [];

test('taken yesterday and again today, with another export but the same calls, nothing differs', () => {
  expect(taken([FIRST, SECOND], '2026-11-24')).toEqual(taken([FIRST, SECOND], '2026-11-23'));
});

test('a closing day that moves changes its own entry in the calendar, and leaves every other as it was', () => {
  const yesterday = blocksOf(taken([FIRST, SECOND], '2026-11-23').ics);
  const today = blocksOf(taken([MOVED, SECOND], '2026-11-24').ics);
  const uidOf = (block: string) => /^UID:(.*)\r$/m.exec(block)?.[1];
  expect(today.map(uidOf)).toEqual(yesterday.map(uidOf));
  // The stamp of the opening says that its call has changed, too; its day, version and text stay.
  const withoutStamps = (block: string) => block.replace(/^(DTSTAMP|LAST-MODIFIED):.*\r\n/gm, '');
  const changed = today.filter(
    (block, index) => withoutStamps(block) !== withoutStamps(yesterday[index] ?? ''),
  );
  expect(changed.map(uidOf)).toEqual(['call-ensimmainen-closes@theme.example']);
  expect(today.slice(2)).toEqual(yesterday.slice(2));
});

test('the entry that moved stands at its new time under its old id, as a newer version that says what happened', () => {
  const closing = (records: ExportCall[]) =>
    entriesOf(taken(records, '2026-11-24').ics).find(({ uid }) => uid.startsWith('call-ensimmainen-closes'));
  const [before, after] = [closing([FIRST]), closing([MOVED])];
  expect([before, after].map((entry) => entry?.startDate.toString())).toEqual([
    '2026-12-15T16:15:00',
    '2027-01-15T16:15:00',
  ]);
  expect([before?.sequence, after?.sequence]).toEqual([0, 1]);
  expect(after && valueOf(after, 'last-modified')).toBe('2026-11-24T00:00:00Z');
  expect(after && valueOf(after, 'status')).toBe('CONFIRMED');
  expect(after && remindersOf(after)).toEqual(['-P14D', '-P2D']);
  expect(after?.description).toContain('Muutos 24.11.2026: Hakuaikaa jatkettiin');
});

test('in the feeds the call that moved comes first, as changed on that day, under its old id', () => {
  const { json, atom } = taken([SECOND, MOVED], '2026-11-25');
  const { items } = JSON.parse(json) as { items: { id: string; date_modified: string }[] };
  expect(items.map(({ id, date_modified }) => [id, date_modified.slice(0, 10)])).toEqual([
    ['tag:theme.example,2026:fi/calls/ensimmainen', '2026-11-24'],
    ['tag:theme.example,2026:fi/calls/toinen', '2026-10-01'],
  ]);
  expect(atom).toContain('<updated>2026-11-24T00:00:00.000Z</updated>');
});

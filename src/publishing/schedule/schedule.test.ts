import { describe, expect, test } from 'vitest';
import { callMoments } from '../../site/calls/call-moments.ts';
import { isShown, standingAt, type Timetable } from './is-shown.ts';
import {
  callChanges,
  eventChanges,
  nextChange,
  nextChangeJson,
  timetableChanges,
  type Change,
} from './next-change.ts';

const at = (text: string) => Temporal.Instant.from(text);
const shownAt = (facts: Timetable, ...moments: string[]) => moments.map((text) => isShown(facts, at(text)));

describe('what the public site shows', () => {
  test('an entry without any times is shown, a draft never', () => {
    expect(shownAt({}, '2026-11-24T10:00:00Z')).toEqual([true]);
    expect(shownAt({ draft: false }, '2026-11-24T10:00:00Z')).toEqual([true]);
    expect(shownAt({ draft: true, publishAt: '2020-01-01' }, '2026-11-24T10:00:00Z')).toEqual([false]);
  });

  test('publishAt 9.00 in winter shows the entry at 9.00.00 Finnish time and not a second before', () => {
    const facts = { publishAt: '2026-12-01 09:00' };
    expect(shownAt(facts, '2026-12-01T06:59:59Z', '2026-12-01T07:00:00Z')).toEqual([false, true]);
  });

  test('unpublishAt takes the entry away exactly at its moment', () => {
    const facts = { unpublishAt: '2026-12-31 23:59' };
    expect(shownAt(facts, '2026-12-31T21:58:59Z', '2026-12-31T21:59:00Z')).toEqual([true, false]);
  });

  test('a day alone begins at midnight in Finland, not in Greenwich', () => {
    const facts = { publishAt: '2026-12-01' };
    expect(shownAt(facts, '2026-11-30T21:59:59Z', '2026-11-30T22:00:00Z')).toEqual([false, true]);
  });

  test('on the days when the clock is moved the offset is that of the hour itself', () => {
    const spring = { publishAt: '2027-03-28 04:00' };
    expect(shownAt(spring, '2027-03-28T00:59:59Z', '2027-03-28T01:00:00Z')).toEqual([false, true]);
    const autumn = { publishAt: '2026-10-25 04:00' };
    expect(shownAt(autumn, '2026-10-25T01:59:59Z', '2026-10-25T02:00:00Z')).toEqual([false, true]);
    const beforeSpring = { unpublishAt: '2027-03-28 02:59' };
    expect(shownAt(beforeSpring, '2027-03-28T00:58:59Z', '2027-03-28T00:59:00Z')).toEqual([true, false]);
  });

  test('each way of not being shown is told apart', () => {
    const now = at('2026-11-24T10:00:00Z');
    expect(standingAt({ publishAt: '2026-12-01' }, now)).toBe('scheduled');
    expect(standingAt({ publishAt: '2026-10-01', unpublishAt: '2026-11-01' }, now)).toBe('ended');
    expect(standingAt({ draft: true, unpublishAt: '2026-11-01' }, now)).toBe('draft');
    expect(standingAt({ publishAt: '2026-10-01', unpublishAt: '2026-12-01' }, now)).toBe('shown');
  });
});

describe('the next moment when the site changes', () => {
  const now = at('2026-12-01T07:00:00Z');
  const told = (changes: Change[], moment = now) => {
    const next = nextChange(changes, moment);
    return [next.at?.toString() ?? null, ...next.what.map(({ what, entry }) => `${what} ${entry ?? '-'}`)];
  };
  const call = callChanges(
    'content/calls/a',
    callMoments({ opens: '2026-12-01 09:00', closes: '2026-12-15 16:15', withdrawn: false }),
  );

  test('what happens exactly now has been made by this build; the next one counts', () => {
    expect(told(call)).toEqual(['2026-12-15T14:15:00Z', 'call-closes content/calls/a']);
    expect(told(call, at('2026-12-01T06:59:59Z'))).toEqual([
      '2026-12-01T07:00:00Z',
      'call-opens content/calls/a',
    ]);
  });

  test('all that changes at the same moment is named', () => {
    const other = timetableChanges('content/news/b', { unpublishAt: '2026-12-15 16:15' });
    expect(told([...call, ...other])).toEqual([
      '2026-12-15T14:15:00Z',
      'call-closes content/calls/a',
      'unpublish content/news/b',
    ]);
  });

  test('an entry that is still to come is not named, and a draft has no moment at all', () => {
    expect(told(timetableChanges('content/news/secret', { publishAt: '2026-12-02' }))).toEqual([
      '2026-12-01T22:00:00Z',
      'publish -',
    ]);
    expect(told(timetableChanges('content/news/c', { draft: true, publishAt: '2026-12-02' }))).toEqual([
      null,
    ]);
  });

  test('a withdrawn call and one without dates change nothing', () => {
    const times = { opens: '2026-12-10', closes: '2026-12-15', withdrawn: true };
    expect(told(callChanges('content/calls/a', callMoments(times)))).toEqual([null]);
    const planned = callMoments({ opens: null, closes: null, withdrawn: false });
    expect(told(callChanges('content/calls/a', planned))).toEqual([null]);
  });

  test('an event is over at its clock, or when its last day, month or year ends in Finland', () => {
    const over = (times: Parameters<typeof eventChanges>[1]) =>
      eventChanges('content/events/e', times).map((change) => change.at.toString());
    expect(over({ starts: '2027-03-28', startsAt: '09:00', endsAt: '12:00' })).toEqual([
      '2027-03-28T06:00:00Z',
      '2027-03-28T09:00:00Z',
    ]);
    expect(over({ starts: '2027-03-27', ends: '2027-03-28' })).toEqual([
      '2027-03-26T22:00:00Z',
      '2027-03-28T21:00:00Z',
    ]);
    expect(over({ starts: '2027-02' })).toEqual(['2027-01-31T22:00:00Z', '2027-02-28T22:00:00Z']);
    expect(over({ starts: '2027' })).toEqual(['2026-12-31T22:00:00Z', '2027-12-31T22:00:00Z']);
  });

  test('the file gives instants in UTC, and null when nothing is known to change', () => {
    const some = JSON.parse(nextChangeJson(nextChange(call, now), now)) as unknown;
    expect(some).toEqual({
      builtAt: '2026-12-01T07:00:00Z',
      nextChange: '2026-12-15T14:15:00Z',
      what: [{ what: 'call-closes', entry: 'content/calls/a' }],
    });
    expect(JSON.parse(nextChangeJson(nextChange([], now), now))).toMatchObject({
      nextChange: null,
      what: [],
    });
  });
});

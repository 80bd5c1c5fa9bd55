import { expect, test } from 'vitest';
import { callMoments } from '../site/calls/call-moments.ts';
import { callDates, projectDates, stateOf } from './facets.ts';

const at = (iso: string) => Date.parse(iso);

test('a call opens and closes for search at the very moments of its page', () => {
  const dates = callDates(
    callMoments({ opens: '2026-10-01 08:00', closes: '2026-12-15 16:15', withdrawn: false }),
  );
  expect(stateOf('call', dates, at('2026-10-01T04:59:59Z'))).toBe('upcoming');
  expect(stateOf('call', dates, at('2026-10-01T05:00:00Z'))).toBe('open');
  expect(stateOf('call', dates, at('2026-12-15T14:14:59Z'))).toBe('open');
  expect(stateOf('call', dates, at('2026-12-15T14:15:00Z'))).toBe('closed');
});

test('a call without days is coming, one without a closing day stays open, a withdrawn one is not open', () => {
  const now = at('2026-11-24T10:00:00Z');
  const state = (opens: string | null, withdrawn: boolean) =>
    stateOf('call', callDates(callMoments({ opens, closes: null, withdrawn })), now);
  expect(state(null, false)).toBe('upcoming');
  expect(state('2026-01-01', false)).toBe('open');
  expect(state('2026-01-01', true)).toBe('withdrawn');
});

test('a project runs to the end of its last Finnish day', () => {
  const dates = projectDates({ startOn: '2024-01-01', endOn: '2026-11-24', sourceState: null });
  expect(stateOf('project', dates, at('2023-12-31T21:59:00Z'))).toBe('planned');
  expect(stateOf('project', dates, at('2026-11-24T21:59:00Z'))).toBe('running');
  expect(stateOf('project', dates, at('2026-11-24T22:00:00Z'))).toBe('ended');
});

test('the source’s own word goes before the days, and without either nothing is said', () => {
  const now = at('2026-11-24T10:00:00Z');
  const days = { startOn: '2024-01-01', endOn: '2027-11-24' };
  expect(stateOf('project', projectDates({ ...days, sourceState: 'Keskeytynyt' }), now)).toBe('interrupted');
  expect(
    stateOf('project', projectDates({ startOn: null, endOn: null, sourceState: null }), now),
  ).toBeUndefined();
});

test('pages that are neither calls nor projects have no state', () => {
  expect(stateOf('news', '2026-01-01/2026-02-01', at('2026-01-15T00:00:00Z'))).toBeUndefined();
  expect(stateOf('call', undefined, at('2026-01-15T00:00:00Z'))).toBeUndefined();
});

import { expect, test } from 'vitest';
import { dueAt } from './due.ts';

const at = (text: string) => Temporal.Instant.from(text);
const FILE = '{ "builtAt": "2026-12-01T00:00:00Z", "nextChange": "2026-12-15T14:15:00Z", "what": [] }';

test('the site is to be built anew from the very moment, and not a second before', () => {
  expect(dueAt(FILE, at('2026-12-15T14:14:59Z')).due).toBe(false);
  expect(dueAt(FILE, at('2026-12-15T14:15:00Z')).due).toBe(true);
  expect(dueAt(FILE, at('2027-01-01T00:00:00Z')).due).toBe(true);
});

test('a site on which nothing changes by itself is never due', () => {
  expect(dueAt('{ "nextChange": null }', at('2027-01-01T00:00:00Z'))).toEqual({ due: false, at: null });
});

test.each(['', '<html>404</html>', '{}', 'null', '[]', '{ "nextChange": "soon" }', '{ "nextChange": 5 }'])(
  'what is not the file of the build is neither due nor not due: %s',
  (text) => {
    expect(dueAt(text, at('2027-01-01T00:00:00Z'))).toEqual({ due: null });
  },
);

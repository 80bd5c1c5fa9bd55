import { expect, test } from 'vitest';
import { testCall } from '../../export/fixture.ts';
import type { ExportCall } from '../../export/schema.ts';
import type { Facts } from '../../schemas/entry.ts';
import { changeLines } from './call-changes.ts';
import { joinCalls, type Call } from './calls.ts';
import type { Entry } from '../entry.ts';

// Test data: every call and address here is invented.
const MORE = 'https://example.fi/jatko';
const later = { on: '2026-12-01', field: 'closesOn', from: '2026-12-15', to: '2027-01-15', url: MORE };
const earlier = { on: '2026-12-10', field: 'closesOn', from: '2027-01-15', to: '2027-01-08', url: MORE };

function entry(changes: Facts<'calls'>['changes']): Entry<'calls'> {
  const words = { title: 'Testihaku', summary: 'Keksitty haku.', urlName: 'testihaku', aims: ['Tavoite'] };
  return {
    id: 'testihaku',
    facts: {
      owner: 'editors',
      reviewed: '2026-12-11',
      sources: [{ url: 'https://example.fi/testi', name: 'Testilähde', lang: 'fi' }],
      exportId: 'editor:testihaku',
      changes,
    },
    words: { fi: words, sv: words, en: words },
    bodies: {},
  };
}

function join(history: ExportCall['history'], changes?: Facts<'calls'>['changes']): Call {
  const [call] = joinCalls([testCall({ history })], changes === undefined ? [] : [entry(changes)]);
  if (call === undefined) throw new Error('The call was lost on the way.');
  return call;
}

test('a closing day that moved later is told with both days and its source', () => {
  expect(changeLines(join([later]), 'fi')).toEqual([
    {
      on: '2026-12-01',
      text: 'Hakuaikaa jatkettiin: sulkeutumispäivä oli aiemmin tiistai 15.12.2026, nyt perjantai 15.1.2027.',
      sources: [MORE],
    },
  ]);
});

test('the history is told oldest first, whatever the order of the export', () => {
  expect(changeLines(join([earlier, later]), 'en').map(({ on }) => on)).toEqual(['2026-12-01', '2026-12-10']);
});

test('a day that was announced or taken away is told so; other fields are not told', () => {
  const history = [
    { ...later, on: '2026-09-01', field: 'opensOn', from: null, to: '2026-10-01' },
    { ...later, on: '2026-09-02', from: '2026-12-15', to: null },
    { ...later, on: '2026-09-03', field: 'totalSupportCents', from: '1', to: '2' },
  ];
  expect(changeLines(join(history), 'sv').map(({ text }) => text)).toEqual([
    'Öppningsdagen meddelades: torsdag 1.10.2026.',
    'Stängningsdagen togs bort: den var tisdag 15.12.2026.',
  ]);
});

test('what the editors wrote of the same day stands in place of the move, not beside it, and keeps its source', () => {
  const words = { on: '2026-12-01', fi: 'Jatkettiin.', sv: 'Förlängdes.', en: 'It was extended.' };
  const call = join([later], [words]);
  expect(changeLines(call, 'en')).toEqual([{ on: '2026-12-01', text: 'It was extended.', sources: [MORE] }]);
  expect(call.extended).toBe(true);
});

test('a call is marked as extended only while its last move was to a later day', () => {
  expect(join([later]).extended).toBe(true);
  expect(join([later, earlier]).extended).toBe(false);
  expect(join([{ ...later, from: null }]).extended).toBe(false);
  expect(join([{ ...later, field: 'opensOn' }]).extended).toBe(false);
  expect(join([]).extended).toBe(false);
});

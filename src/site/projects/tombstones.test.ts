import { describe, expect, test } from 'vitest';
import type { ExportTombstone } from '../../export/schema.ts';
import { testCall, testProject } from '../../export/fixture.ts';
import type { Entry } from '../entry.ts';
import { goneFacts } from './gone-facts.ts';
import { joinTombstones, withoutGone, type Gone } from './tombstones.ts';

// Test data: every record here is invented.
const living = { projects: [testProject()], calls: [testCall()] };

function tombstone(change: Partial<ExportTombstone> = {}): ExportTombstone {
  return {
    code: 'TEST09',
    reason: 'withdrawn-by-source',
    on: '2026-10-01',
    lastSeenExportId: 'testi-0',
    replacedBy: null,
    name: { lang: 'fi', fi: 'Poistunut testihanke' },
    ...change,
  };
}

function callEntry(exportId: string): Entry<'calls'> {
  const words = (urlName: string) => ({ title: 'Testi', summary: 'Keksitty.', urlName, aims: ['Tavoite'] });
  return {
    id: 'kansio',
    facts: {
      owner: 'editors',
      reviewed: '2026-11-24',
      sources: [{ url: 'https://example.fi/testi', name: 'Testilähde', lang: 'fi' }],
      exportId,
    },
    words: { fi: words('vanha-haku'), sv: words('gammal-utlysning'), en: words('old-call') },
    bodies: {},
  };
}

function bury(change: Partial<ExportTombstone> = {}, entries: Entry<'calls'>[] = []): Gone {
  const [gone] = joinTombstones([tombstone(change)], living, entries);
  if (gone === undefined) throw new Error('The tombstone was lost on the way.');
  return gone;
}

describe('a project that is gone', () => {
  test('keeps its address in every language, and its name with the language it is in', () => {
    const gone = bury();
    expect(gone).toMatchObject({ kind: 'project', slugs: { fi: 'test09', sv: 'test09', en: 'test09' } });
    expect(gone.name?.('en')).toEqual({ value: 'Poistunut testihanke', lang: 'fi' });
  });

  test('tells why, since when, its code and where it was last seen', () => {
    expect(goneFacts(bury(), 'en').map(({ value }) => value)).toEqual([
      'The source has withdrawn it.',
      '1 October 2026',
      'TEST09',
      'testi-0',
    ]);
  });

  test('names the one in its place', () => {
    expect(bury({ reason: 'merged', replacedBy: 'TEST01' })).toMatchObject({
      kind: 'project',
      replacedBy: 'TEST01',
    });
  });

  test('has no page as gone when it lives on', () => {
    expect(joinTombstones([tombstone({ code: 'TEST01' })], living, [])).toEqual([]);
  });
});

describe('a project gone for a person’s sake', () => {
  const gone = bury({ reason: 'privacy', replacedBy: 'TEST01' });

  test('tells neither name nor anything else, even if the export still had it', () => {
    expect(gone).toMatchObject({ name: null, lastSeenIn: null, replacedBy: null });
    expect(goneFacts(gone, 'fi')).toEqual([]);
  });

  test('is in no list, even when a record came back under its code', () => {
    const back = joinTombstones([tombstone({ code: 'TEST01', reason: 'privacy' })], living, []);
    expect(withoutGone(living.projects, ({ code }) => code, back)).toEqual([]);
  });
});

describe('a call that is gone', () => {
  test('keeps the addresses the editors gave it', () => {
    expect(bury({ code: 'editor:vanha', kind: 'call' }, [callEntry('editor:vanha')])).toMatchObject({
      kind: 'call',
      id: 'kansio',
      slugs: { fi: 'vanha-haku', sv: 'gammal-utlysning', en: 'old-call' },
    });
  });

  test('keeps the address made of its id where the editors wrote nothing about it', () => {
    expect(bury({ code: 'editor:vanha', kind: 'call' })).toMatchObject({ kind: 'call', id: 'vanha' });
  });
});

import { describe, expect, test } from 'vitest';
import { testCall } from '../../export/fixture.ts';
import type { Facts, Words } from '../../schemas/entry.ts';
import { callState } from './call-state.ts';
import { isThemeCall, joinCalls, type Call } from './calls.ts';
import { langAttribute, type Entry } from '../entry.ts';

// Test data: every call, word and sum here is invented.
const words = (title: string, urlName: string): Words<'calls'> => ({
  title,
  summary: 'Keksitty haku, jolla kokeillaan yhdistämistä.',
  urlName,
  aims: ['Keksitty tavoite'],
});

function callEntry(facts: Partial<Facts<'calls'>>, others: Partial<Entry<'calls'>> = {}): Entry<'calls'> {
  return {
    id: 'testihaku-kansio',
    facts: {
      owner: 'editors',
      reviewed: '2026-11-24',
      sources: [{ url: 'https://example.fi/testi', name: 'Testilähde', lang: 'fi' }],
      ...facts,
    },
    words: {
      fi: words('Toimituksen otsikko', 'toimituksen-haku'),
      sv: words('Redaktionens rubrik', 'redaktionens-utlysning'),
      en: words('Title by the editors', 'call-of-the-editors'),
    },
    bodies: {},
    ...others,
  };
}

function only(calls: Call[]): Call {
  const [call] = calls;
  if (call === undefined || calls.length !== 1)
    throw new Error(`One call was expected, not ${String(calls.length)}.`);
  return call;
}

const ofExport = { exportId: 'editor:testihaku' };

describe('a call of the export that the editors have written about', () => {
  const joined = only(joinCalls([testCall()], [callEntry(ofExport)]));

  test('is shown once, under the address the editors gave it in each language', () => {
    expect(joined.id).toBe('testihaku-kansio');
    expect(joined.slugs).toEqual({
      fi: 'toimituksen-haku',
      sv: 'redaktionens-utlysning',
      en: 'call-of-the-editors',
    });
  });

  test('has the title in the words of the editors, in the language of the reader', () => {
    expect(joined.title('fi')).toEqual({ value: 'Toimituksen otsikko', lang: 'fi' });
    expect(joined.title('sv')).toEqual({ value: 'Redaktionens rubrik', lang: 'sv' });
  });

  test('has its days, clock, objectives and authority from the export', () => {
    expect(joined.times).toEqual({ opens: '2026-10-01', closes: '2026-12-15 16:15', withdrawn: false });
    expect(joined).toMatchObject({ objectives: ['4.1'], authorityId: 'testikeskus', regions: ['13'] });
  });

  test('keeps the facts of the export even where an entry claims others', () => {
    const claims: Partial<Facts<'calls'>> = {
      ...ofExport,
      kind: 'regional-related',
      opens: '2020-01-01',
      closes: '2020-02-01',
      authority: 'toinen-keskus',
      totalSupport: 1,
      applyUrl: 'https://example.fi/toinen',
    };
    const call = only(joinCalls([testCall()], [callEntry(claims)]));
    expect(call.times).toEqual({ opens: '2026-10-01', closes: '2026-12-15 16:15', withdrawn: false });
    expect(call).toMatchObject({
      kind: 'sub-project',
      authorityId: 'testikeskus',
      noticeUrl: 'https://example.fi/testiaineisto',
    });
  });

  test('tells money in whole euros, and nothing where the source says nothing', () => {
    expect(joined.totalSupport).toBe(500_000);
    expect(only(joinCalls([testCall({ totalSupportCents: null })], [])).totalSupport).toBeNull();
  });

  test('can be withdrawn by the editors, whatever its days', () => {
    const call = only(joinCalls([testCall()], [callEntry({ ...ofExport, withdrawn: '2026-11-20' })]));
    expect(callState(call.moments, Date.parse('2026-11-24T10:00:00Z'))).toBe('withdrawn');
  });
});

describe('a call that only the export knows', () => {
  test('has the address of its id and its title in the language of the source, said so', () => {
    const call = only(joinCalls([testCall()], []));
    expect(call.slugs).toEqual({ fi: 'testihaku', sv: 'testihaku', en: 'testihaku' });
    expect(call.title('en')).toEqual({ value: 'Testihaku tietopoiminnassa', lang: 'fi' });
    expect(langAttribute(call.title('en'), 'en')).toBe('fi');
    expect(langAttribute(call.title('fi'), 'fi')).toBeUndefined();
  });

  test('shows a translation that a person wrote to those who read it', () => {
    const title = { lang: 'fi' as const, fi: 'Testihaku', sv: 'Testutlysning', human: ['sv' as const] };
    const call = only(joinCalls([testCall({ title })], []));
    expect(call.title('sv')).toEqual({ value: 'Testutlysning', lang: 'sv' });
    expect(call.title('en')).toEqual({ value: 'Testihaku', lang: 'fi' });
  });

  test('claims no language for a title whose language the source does not tell', () => {
    const call = only(joinCalls([testCall({ title: { lang: 'und', und: 'TEST' } })], []));
    expect(call.title('sv')).toEqual({ value: 'TEST', lang: null });
    expect(langAttribute(call.title('sv'), 'sv')).toBeUndefined();
  });
});

describe('a call that only the editors know', () => {
  const facts: Partial<Facts<'calls'>> = {
    kind: 'regional-related',
    opens: '2026-11-01 08:00',
    closes: '2026-12-31',
  };

  test('is shown beside those of the export and is not counted as the theme’s own', () => {
    const calls = joinCalls([testCall()], [callEntry(facts)]);
    expect(calls.map(({ id }) => id)).toEqual(['testihaku', 'testihaku-kansio']);
    expect(calls.map(isThemeCall)).toEqual([true, false]);
  });

  test('leaves out what the editors do not know', () => {
    expect(only(joinCalls([], [callEntry(facts)]))).toMatchObject({
      totalSupport: null,
      authorityId: null,
      noticeUrl: null,
      applicants: [],
      regions: [],
    });
  });

  test('that is not translated is shown in Finnish, at its Finnish address, said so', () => {
    const finnishOnly = callEntry(facts, { words: { fi: words('Vain suomeksi', 'vain-suomeksi') } });
    const call = only(joinCalls([], [finnishOnly]));
    expect(call.title('en')).toEqual({ value: 'Vain suomeksi', lang: 'fi' });
    expect(langAttribute(call.title('en'), 'en')).toBe('fi');
    expect(call.slugs.en).toBe('vain-suomeksi');
  });
});

describe('whether a call is open', () => {
  const stateAt = (iso: string) => callState(only(joinCalls([testCall()], [])).moments, Date.parse(iso));

  test('follows from its days in Finland: from the first moment of 1 October to 16.15 on 15 December', () => {
    expect(stateAt('2026-09-30T20:59:59Z')).toBe('upcoming');
    expect(stateAt('2026-09-30T21:00:00Z')).toBe('open');
    expect(stateAt('2026-12-15T14:14:59Z')).toBe('closing');
    expect(stateAt('2026-12-15T14:15:00Z')).toBe('closed');
  });

  test('does not follow from what the source calls its state', () => {
    const call = only(
      joinCalls([testCall({ sourceState: 'Avoinna', closesOn: '2026-10-31', closesTime: null })], []),
    );
    expect(callState(call.moments, Date.parse('2026-11-24T10:00:00Z'))).toBe('closed');
  });
});

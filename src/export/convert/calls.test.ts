import { describe, expect, test } from 'vitest';
import { readExport } from '../read.ts';
import { readCallPage, type CallPage } from './call-page.ts';
import { madeOf, testCells, testLast, tryProjects } from './fixture.ts';
import type { ThemeCallRow } from './membership.ts';

const ID = '54727044-9922-4095-af2d-66c54adf8f63';

/** A notice as the page gives it, test data. */
const notice = (change: object = {}) => ({
  id: ID,
  hakutunnus: 'TESTI-112',
  otsikko: 'Työelämän <b>testaaminen</b> &amp; kokeilu',
  tila: 'haettavissa',
  hakuaika: { alku: '2026-10-01', loppu: '2026-12-15' },
  rahasto: 'ESR+',
  viranomainen: '6413',
  alue: 'VALTAKUNNALLINEN',
  maakunnat: ['01', '13', '20'],
  kokonaistuki: '1\u00a0584 000,00 €',
  kuvaus: '<p>Keksitty kuvaus<script>alert(1)</script></p>',
  uusiKentta: 1,
  ...change,
});

const data = (...hankehaku: unknown[]) => ({
  preRenderData: {
    hankehaku,
    koodisto: { viranomainen: [{ koodi: '6413', fi: 'Testi-Suomen elinvoimakeskus' }] },
  },
});

const html = (value: unknown) =>
  `<!doctype html><title>x</title><script type="__PREACT_CLI_DATA__">${encodeURIComponent(JSON.stringify(value))}</script>`;

const listed: ThemeCallRow = {
  id: ID,
  kind: 'sub-project',
  basis: 'editor',
  evidenceUrl: 'https://example.fi/testiaineisto',
  checkedOn: '2026-11-24',
};

function page(text: string): CallPage {
  const read = readCallPage(text);
  if ('code' in read) throw new Error(read.reason);
  return read;
}

function tryCalls(calls: CallPage, rows: ThemeCallRow[] = [listed], last = testLast()) {
  const { membership } = tryProjects([]).input;
  return tryProjects([testCells()], {
    calls,
    last: { export: last, sha256: 'b'.repeat(64) },
    membership: { ...membership, calls: rows },
  });
}

const callOf = (tried: ReturnType<typeof tryCalls>) => madeOf(tried).calls.find(({ id }) => id === ID);

describe('a saved page of call notices', () => {
  test.each([
    ['the page', html(data(notice()))],
    ['the JSON of the page', JSON.stringify(data(notice()))],
    ['its inner part', JSON.stringify(data(notice()).preRenderData)],
    ['the list alone', JSON.stringify([notice()])],
  ])('may be given as %s', (_what, text) => {
    expect(page(text).notices.map(({ id }) => id)).toEqual([ID]);
  });

  test.each([
    ['a page of another kind', '<!doctype html><p>Virhe</p>', 'calls-no-data'],
    ['text', 'hakuja ei ole', 'calls-no-json'],
    ['JSON of another kind', '{"haut": []}', 'calls-no-list'],
    ['a broken page', html(data(notice())).replace('%7B', '%'), 'calls-no-json'],
  ])('that is %s is refused', (_what, text, reason) => {
    expect(readCallPage(text)).toMatchObject({ code: 'E_CALLS', reason });
  });
});

describe('a call', () => {
  test('is read field by field: plain title, exact cents, known regions, authority by its code', () => {
    const tried = tryCalls(page(html(data(notice()))));
    expect(callOf(tried)).toMatchObject({
      number: 'TESTI-112',
      title: { lang: 'fi', fi: 'Työelämän testaaminen & kokeilu' },
      kind: 'sub-project',
      sourceState: 'haettavissa',
      opensOn: '2026-10-01',
      closesOn: '2026-12-15',
      closesTime: null,
      continuous: false,
      fund: 'ESF+',
      authorityId: 'testi-suomen-elinvoimakeskus',
      area: 'VALTAKUNNALLINEN',
      regions: ['01', '13'],
      totalSupportCents: 1_584_000_00,
      url: `https://www.eura2021.fi/hakuilmoitukset/hakuilmoitus/${ID}/`,
      updatedOn: '2026-11-24',
    });
    expect(madeOf(tried).authorities).toContainEqual(
      expect.objectContaining({ id: 'testi-suomen-elinvoimakeskus', codes: ['6413'] }),
    );
  });

  test('hands its description on as it came: the door makes it safe', () => {
    expect(callOf(tryCalls(page(html(data(notice())))))?.descriptionHtml).toEqual({
      lang: 'fi',
      html: '<p>Keksitty kuvaus<script>alert(1)</script></p>',
    });
  });

  test('may be listed by its printed number', () => {
    expect(callOf(tryCalls(page(html(data(notice()))), [{ ...listed, id: 'TESTI-112' }]))?.id).toBe(ID);
  });

  test('of another theme is left out and counted', () => {
    const tried = tryCalls(page(html(data(notice()))), []);
    expect(callOf(tried)).toBeUndefined();
    expect(tried.count('N_CALL_NOT_THEME')).toBe(1);
    expect(madeOf(tried).calls.map(({ id }) => id)).toEqual(['editor:testihaku']);
  });

  test('with an unknown state keeps it for the door to see', () => {
    expect(callOf(tryCalls(page(html(data(notice({ tila: 'avoin' }))))))?.sourceState).toBe('avoin');
  });

  test.each([
    ['fund', { rahasto: 'X' }],
    ['title', { otsikko: '<br>' }],
    ['authority', { viranomainen: null }],
  ])('on the list without a readable %s is counted, not guessed', (_what, change) => {
    const tried = tryCalls(page(html(data(notice(change)))));
    expect(callOf(tried)).toBeUndefined();
    expect(tried.count('W_CALL_UNREADABLE')).toBe(1);
  });

  test('whose entry has no id or a field of the wrong kind is counted', () => {
    const tried = tryCalls(page(html(data({ otsikko: 'x' }, notice({ maakunnat: 'kaikki' })))));
    expect(tried.count('W_CALL_UNREADABLE')).toBe(2);
  });

  test('that is extended keeps its history, and what people know of it', () => {
    const first = madeOf(tryCalls(page(html(data(notice())))));
    const known = {
      ...first,
      calls: first.calls.map((call) => (call.id === ID ? { ...call, closesTime: '16:15' } : call)),
    };
    const later = notice({ hakuaika: { alku: '2026-10-01', loppu: '2027-01-15' } });
    const call = callOf(tryCalls(page(html(data(later))), [listed], known));
    expect(call).toMatchObject({ closesOn: '2027-01-15', closesTime: '16:15' });
    expect(call?.history).toEqual([
      { on: '2026-11-24', field: 'closesOn', from: '2026-12-15', to: '2027-01-15', url: call?.url },
    ]);
  });

  test('that is the same as before keeps the day of its last change; one that differs gets that of the run', () => {
    const made = madeOf(tryCalls(page(html(data(notice())))));
    const first = {
      ...made,
      calls: made.calls.map((call) => ({ ...call, updatedOn: '2026-10-01', descriptionHtml: null })),
    };
    const updatedOn = (change: object) =>
      callOf(tryCalls(page(html(data(notice(change)))), [listed], first))?.updatedOn;
    expect(updatedOn({})).toBe('2026-10-01');
    expect(updatedOn({ kokonaistuki: '2 000,00 €' })).toBe('2026-11-24');
  });

  test('of the last export that the page does not speak of stays', () => {
    const first = madeOf(tryCalls(page(html(data(notice())))));
    expect(callOf(tryCalls(page(html(data())), [listed], first))?.id).toBe(ID);
  });
});

test('an export with calls and projects is one that the site can read', () => {
  const made = madeOf(tryCalls(page(html(data(notice())))));
  expect(readExport(new TextEncoder().encode(JSON.stringify(made)), 'eura-export.json').ok).toBe(true);
});

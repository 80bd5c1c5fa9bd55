import { describe, expect, it } from 'vitest';
import {
  AT,
  bytesOf,
  callsWith,
  codesOf,
  door,
  lastExport,
  nextExport,
  organisationsWith,
  projectsWith,
  type Lists,
} from './door.fixture.ts';
import { TEST_KNOWN, testCall, testExport, testProject } from './fixture.ts';
import { withoutPersons } from './persons.ts';
import { readExport } from './read.ts';
import { rowOf } from './rules/index.ts';
import { exportText } from './write.ts';

const fi = (text: string) => ({ lang: 'fi', fi: text });
const text = (value: string) => new TextEncoder().encode(value);
const nbsp = '\u00A0';

/** The first project as it would be published. */
function firstProject(lists: Lists) {
  return door(nextExport(lists)).accepted?.projects[0];
}

/** Raw text of a sound export with one piece replaced. */
function edited(from: string, to: string): Uint8Array {
  const whole = exportText(nextExport());
  expect(whole).toContain(from);
  return text(whole.replace(from, to));
}

describe('a sound export', () => {
  it('is published, and the build can read what is published', () => {
    const { report, accepted } = door(nextExport());
    expect(report).toMatchObject({ outcome: 'published', pending: [], exportId: 'testi-2' });
    expect(readExport(bytesOf(accepted), 'export.json').ok).toBe(true);
  });

  it('is unchanged when the very file is put before the door again', () => {
    const bytes = bytesOf(nextExport());
    const { report } = door(bytes);
    const again = door(bytes, {
      last: { export: lastExport(), sha256: report.file.sha256, findings: null },
    });
    expect(again).toMatchObject({ accepted: null, report: { outcome: 'unchanged' } });
  });

  it('waits for an approval on the first run', () => {
    const first = door(nextExport({}, { previous: null }), { last: null });
    expect(first.report).toMatchObject({ outcome: 'held', pending: ['H_FIRST_RUN'] });
    expect(first.accepted).toBeNull();
  });

  it('publishes when all calls have closed', () => {
    const calls = callsWith({ opensOn: '2025-01-01', closesOn: '2025-02-01' });
    const { report } = door(nextExport({ calls }), {
      last: { export: lastExport({ calls }), sha256: null, findings: null },
    });
    expect(report.outcome).toBe('published');
  });
});

describe('a file that is refused', () => {
  const half = Math.floor(exportText(nextExport()).length / 2);
  it.each([
    ['in ISO-8859-1', Uint8Array.from(Buffer.from('{"name":"Häme"}', 'latin1')), 'E_UTF8'],
    ['with a byte order mark', text(`\uFEFF${exportText(nextExport())}`), 'E_BOM'],
    ['cut in the middle', text(exportText(nextExport()).slice(0, half)), 'E_JSON'],
    ['empty', new Uint8Array(), 'E_JSON'],
    [
      'with a sum that is no number',
      edited('"plannedEuStateCents": 8000000', '"plannedEuStateCents": NaN'),
      'E_JSON',
    ],
    ['with the same key twice', edited('"exportId"', '"exportId": "x", "exportId"'), 'E_DUPLICATE_KEY'],
    [
      'with the same key twice, once in escapes',
      edited('"exportId"', '"\\u0065xportId": "x", "exportId"'),
      'E_DUPLICATE_KEY',
    ],
    ['with __proto__ as a key', edited('"exportId"', '"__proto__": {}, "exportId"'), 'E_FORBIDDEN_KEY'],
    ['with a million lists in each other', text('['.repeat(1_000_000) + ']'.repeat(1_000_000)), 'E_DEPTH'],
    ['that is no object', text('[]'), 'E_VERSION'],
    ['of another major version', bytesOf(nextExport({}, { schemaVersion: '2.0.0' })), 'E_VERSION'],
    ['without a date of retrieval', edited('"retrievedAt"', '"retrieved"'), 'E_ENVELOPE'],
    ['whose list of removals is no list', edited('"tombstones": []', '"tombstones": 0'), 'E_ENVELOPE'],
    [
      'that has a project and calls it removed',
      bytesOf(
        nextExport({
          tombstones: [
            {
              code: 'TEST01',
              reason: 'merged',
              on: '2026-11-24',
              lastSeenExportId: 'testi-1',
              replacedBy: null,
            },
          ],
        }),
      ),
      'E_TOMBSTONE_LIVING',
    ],
    ['about another theme', edited('tyomarkkinoiden-kohtaanto', 'toinen-teema'), 'E_WRONG_SCOPE'],
    [
      'about another programme',
      edited('Uudistuva ja osaava Suomi 2021–2027', 'Kestävää kasvua 2014–2020'),
      'E_WRONG_SCOPE',
    ],
    [
      'that states another sum than its records give',
      edited('"plannedEuStateCents": 16000000', '"plannedEuStateCents": 1'),
      'E_COUNTS',
    ],
    ['without projects', bytesOf(nextExport({ projects: [] })), 'E_EMPTY'],
    ['without calls, when there were some', bytesOf(nextExport({ calls: [] })), 'E_EMPTY'],
    [
      'from a table without the column of the code',
      bytesOf(
        nextExport({}, { source: { ...nextExport().source, method: 'manual-excel', columns: ['Rahasto'] } }),
      ),
      'E_HEADERS',
    ],
    [
      'whose table has more rows than it tells of',
      bytesOf(nextExport({}, { source: { ...nextExport().source, rowCount: 9 } })),
      'E_ROWS',
    ],
    [
      'with one code for two different projects',
      bytesOf(
        nextExport({ projects: projectsWith({}, testProject({ name: { lang: 'fi', fi: 'Toinen nimi' } })) }),
      ),
      'E_DUPLICATE_CODE',
    ],
    [
      'with an e-mail address in the name of an organisation',
      bytesOf(nextExport({ organisations: organisationsWith({ name: 'Testi, testi.henkilo@example.fi' }) })),
      'E_PERSONAL_DATA',
    ],
    [
      'with a phone number in a town',
      bytesOf(nextExport({ projects: projectsWith({ placeTown: 'Oulu 040 123 4567' }) })),
      'E_PERSONAL_DATA',
    ],
    [
      'with an identity code in a name',
      bytesOf(nextExport({ projects: projectsWith({ name: fi('Hanke 131052-308T') }) })),
      'E_PERSONAL_DATA',
    ],
    [
      'with decimal commas and points',
      bytesOf(
        nextExport({
          projects: projectsWith({ realisedPublicCents: '1 000,50', realisedTotalCents: '1000.50' }),
        }),
      ),
      'E_MIXED_NUMBERS',
    ],
    [
      'with two postcodes for one town',
      bytesOf(
        nextExport({ projects: projectsWith({ placePostcode: '40100;00100', placeTown: 'Jyväskylä' }) }),
      ),
      'E_LIST_MISALIGNED',
    ],
    [
      'of which too many records would be left out',
      bytesOf(
        nextExport({
          projects: projectsWith(
            {},
            ...Array.from({ length: 4 }, (_, index) => ({ ...testProject(), code: `A+${String(index)}` })),
          ),
        }),
      ),
      'E_TOO_MANY_SKIPS',
    ],
    [
      'generated a second before the last',
      bytesOf(nextExport({}, { generatedAt: '2026-11-24T04:59:59Z' })),
      'R_TIME_BACK',
    ],
    [
      'of the same time and other content',
      bytesOf(nextExport({}, { generatedAt: testExport().generatedAt })),
      'R_TIME_BACK',
    ],
    [
      'dated eleven minutes ahead',
      bytesOf(nextExport({}, { generatedAt: '2026-11-24T09:11:00Z' })),
      'R_FUTURE',
    ],
  ])('is told by its code: %s', (_, bytes, code) => {
    const intake = door(bytes);
    expect(codesOf(intake)).toContain(code);
    expect(intake).toMatchObject({ accepted: null, report: { outcome: 'refused' } });
  });

  it.each([
    ['spaces', ' '.repeat(400_000)],
    ['letters before an @', `${'a'.repeat(400_000)}@`],
    ['tags never closed', '<a'.repeat(200_000)],
    ['ampersands', '&'.repeat(400_000)],
    ['digits', '0'.repeat(400_000)],
  ])('costs no time however long a field is: %s', (_, long) => {
    const projects = projectsWith({
      name: fi(`x${long}x`),
      sourceState: long,
      placeTown: long,
      groupId: long,
    });
    expect(codesOf(door(nextExport({ projects })))).toContain('S_TYPE');
  });

  it('is not brought down by a log that claims to have seen more than there can be', () => {
    const converterLog = [
      { code: 'W_FORMULA', count: Number.MAX_SAFE_INTEGER, examples: ['S30001', 'Testi Henkilö'] },
    ];
    const { report } = door(nextExport({}, { converterLog }));
    expect(report.findings.find(({ code }) => code === 'W_FORMULA')).toMatchObject({
      count: Number.MAX_SAFE_INTEGER,
      examples: ['S30001'],
    });
  });

  it('is refused for its size before it is read', () => {
    const intake = door(new Uint8Array(25 * 1024 * 1024 + 1));
    expect(codesOf(intake)).toEqual(['E_SIZE']);
  });

  it('says on which line it breaks', () => {
    const { report } = door(text('{\n  "schemaVersion": "1.0.0",\n  oops\n}'));
    expect(report.findings[0]).toMatchObject({ code: 'E_JSON', values: { line: 3 } });
  });

  it('may be ten minutes ahead of the clock', () => {
    expect(door(nextExport({}, { generatedAt: '2026-11-24T09:10:00Z' })).report.outcome).toBe('published');
  });

  it('is not saved by any approval', () => {
    const bytes = bytesOf(nextExport({}, { generatedAt: '2026-11-24T04:59:59Z' }));
    const { sha256 } = door(bytes).report.file;
    const approval = {
      sha256,
      codes: ['R_TIME_BACK'],
      reason: 'Testi, ei oikea syy',
      role: 'toimitus',
      on: '2026-11-24T08:00:00Z',
    };
    expect(door(bytes, { approval }).report.outcome).toBe('refused');
  });
});

describe('a record that is left out', () => {
  it.each([
    ['without a code', { code: '' }, 'S_NO_CODE'],
    ['with a plus in its code', { code: 'S123+45' }, 'S_CODE_CHARS'],
    ['with a code of thirteen signs', { code: 'S123456789012' }, 'S_CODE_CHARS'],
    ['with a prefix nobody knows', { code: 'other:Q1' }, 'S_CODE_CHARS'],
    ['with a name of spaces', { name: fi('  ') }, 'S_NO_NAME'],
    ['with text where a number belongs', { plannedPublicCents: 'paljon' }, 'S_TYPE'],
    ['with a number where a list belongs', { regions: 13 }, 'S_TYPE'],
    ['that ends before it starts', { startOn: '2025-01-02', endOn: '2025-01-01' }, 'S_DATE_ORDER'],
    [
      'of moved columns: unknown authority and the end in the start',
      { authorityId: 'ruotsi', startOn: '2025-12-31', endOn: null },
      'S_COLUMNS_SHIFTED',
    ],
    [
      'of moved columns: unknown authority and an amount in the start',
      { authorityId: 'ruotsi', startOn: '7560' },
      'S_COLUMNS_SHIFTED',
    ],
    ['that nothing ties to the theme', { themeBasis: null }, 'S_NOT_THEME'],
    ['by an organisation nobody described', { beneficiaryId: 'name:eiole' }, 'S_ORPHAN'],
    [
      'with a name translated by a machine',
      { name: { lang: 'fi', fi: 'Nosturi', en: 'Reciprocating plant' } },
      'S_MACHINE_TEXT',
    ],
    [
      'with a name said to be translated by a machine',
      { name: { lang: 'fi', fi: 'Nosturi', en: 'Crane', human: ['en'], translation: 'machine' } },
      'S_MACHINE_TEXT',
    ],
  ])('is told by its code: a project %s', (_, change, code) => {
    const projects = projectsWith(
      {},
      { ...testProject(), code: 'TEST09', ...change, realisedEuStateCents: 0 },
    );
    const { report, accepted } = door(nextExport({ projects }, {}));
    expect(report.findings.map((finding) => finding.code)).toContain(code);
    expect(accepted?.projects.map((project) => project.code)).toEqual(['TEST01', 'TEST02', 'TEST03']);
    expect(accepted?.counts.projects).toBe(3);
  });

  it.each([
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    '//evil.example.fi',
    'http://example.fi/haku',
    'https://a@example.fi/',
    'https://localhost/x',
  ])('is a call whose notice is at %s', (url) => {
    const calls = [testCall(), { ...testCall(), id: 'editor:toinen', url }];
    const intake = door(nextExport({ calls }));
    expect(codesOf(intake)).toContain('S_URL_SCHEME');
    expect(intake.accepted?.calls).toHaveLength(1);
  });
});

describe('a record that is kept with a warning', () => {
  it.each<[string, Lists, string]>([
    ['a code of another form', { projects: projectsWith({}) }, 'W_CODE_FORMAT'],
    [
      'a code of another fund',
      {
        projects: projectsWith(
          {},
          testProject({ code: 'A70001', plannedEuStateCents: null, plannedTotalCents: null }),
        ),
      },
      'W_CODE_FUND',
    ],
    [
      'a name in capitals',
      { projects: projectsWith({ name: fi('KATAMARAANITYYPPISTEN VENEIDEN KEHITTÄMINEN') }) },
      'W_NAME_CAPS',
    ],
    ['a name of two letters', { projects: projectsWith({ name: fi('ET') }) }, 'W_NAME_SHORT'],
    ['a name cut off at 300 signs', { projects: projectsWith({ name: fi('a'.repeat(300)) }) }, 'W_TRUNCATED'],
    [
      'a lost dash between words',
      { projects: projectsWith({ name: fi('BAANA ? verkostomainen rekrytointimalli') }) },
      'W_LOSSY_DASH',
    ],
    [
      'a question mark that may be real',
      { projects: projectsWith({ name: fi('Pelaten terveeks?') }) },
      'W_LOSSY_DASH',
    ],
    [
      'a broken entity',
      { organisations: organisationsWith({ name: 'Curatio Byggnadsv&uml;rdsförening' }) },
      'W_ENTITY_LEFT',
    ],
    [
      'a bar for a comma',
      { projects: projectsWith({ name: fi('Uudet prosessit |prosessikemikaalit') }) },
      'W_SUSPECT_SEPARATOR',
    ],
    [
      'a script in the title',
      { calls: callsWith({ title: fi('Haku <script>alert(1)</script>auki') }) },
      'W_HTML_REMOVED',
    ],
    [
      'a direction mark in the title',
      { calls: callsWith({ title: fi('Avoin\u202Etcejorp') }) },
      'W_BIDI_REMOVED',
    ],
    [
      'Swedish words called Finnish',
      {
        projects: projectsWith({ name: fi('Projektet för matchning av arbetskraft och jobb till företag') }),
      },
      'W_LANG_UNSURE',
    ],
    [
      'a business id with a wrong digit',
      { organisations: organisationsWith({ businessId: '1234567-8' }) },
      'W_YTUNNUS_CHECKSUM',
    ],
    [
      'a name glued to an id',
      { organisations: organisationsWith({ name: 'TESTIYRITYS OY2034683-0' }) },
      'W_NAME_GLUED',
    ],
    ['a new word for the state', { projects: projectsWith({ sourceState: 'Uusi sana' }) }, 'W_STATE_UNKNOWN'],
    ['a call in a state nobody knows', { calls: callsWith({ sourceState: 'avoin' }) }, 'W_STATE_UNKNOWN'],
    [
      'running after its end',
      { projects: projectsWith({ sourceState: 'Toiminnassa', startOn: '2022-01-01', endOn: '2023-01-01' }) },
      'W_STATE_MISMATCH',
    ],
    [
      'an amount where the start belongs, authority known',
      { projects: projectsWith({ startOn: '7560' }) },
      'W_DATE_SUSPECT',
    ],
    ['a start before the period', { projects: projectsWith({ startOn: '2019-01-01' }) }, 'W_DATE_SUSPECT'],
    ['no end', { projects: projectsWith({ endOn: null }) }, 'W_DATE_MISSING'],
    ['nothing granted', { projects: projectsWith({ plannedPublicCents: 0 }) }, 'W_AMOUNT_ZERO'],
    ['money recovered', { projects: projectsWith({ realisedPublicCents: -876_00 }) }, 'W_AMOUNT_NEGATIVE'],
    [
      'more paid than planned',
      { projects: projectsWith({ plannedPublicCents: 7_020_00, realisedPublicCents: 7_970_00 }) },
      'W_REALISED_GT_PLANNED',
    ],
    [
      'a part larger than the whole',
      { projects: projectsWith({ plannedPublicCents: 70_000_00 }) },
      'W_PARTS_GT_WHOLE',
    ],
    ['a rate of 0.6', { projects: projectsWith({ euRatePct: 0.6 }) }, 'W_RATE_UNIT'],
    [
      'a rate that does not fit the sums',
      {
        projects: projectsWith({
          euRatePct: 63,
          euContributionCents: 60_000_00,
          euFigureSource: { name: 'Testi', url: 'https://example.fi/', readOn: '2026-11-24' },
        }),
      },
      'W_RATE_MISMATCH',
    ],
    ['the older NUTS code', { projects: projectsWith({}) }, 'W_NUTS_OLD'],
    ['no place', { projects: projectsWith({ regions: [] }) }, 'W_REGION_EMPTY'],
    [
      'a place by name only',
      {
        projects: projectsWith({
          regions: [{ maakunta: 'Helsinki-Uusimaa', nuts: null, nutsVintage: null, origin: 'source' }],
        }),
      },
      'W_REGION_NAME_ONLY',
    ],
    [
      'a place by its ISO 3166 code',
      {
        projects: projectsWith({
          regions: [{ maakunta: 'FI-08', nuts: null, nutsVintage: null, origin: 'source' }],
        }),
      },
      'W_REGION_NAME_ONLY',
    ],
    [
      'a script for a homepage',
      { projects: projectsWith({ homepage: 'javascript:alert(1)' }) },
      'W_LINK_DROPPED',
    ],
    [
      'a project card on another host',
      { projects: projectsWith({ cardUrl: 'https://eura2021.fi.example.com/x' }) },
      'W_CARD_DROPPED',
    ],
    ['a field nobody knows', { projects: projectsWith({ salary: 1 }) }, 'W_UNKNOWN_FIELD'],
    ['a call without its objective', { calls: callsWith({ specificObjectives: [] }) }, 'W_NO_OBJECTIVE'],
    [
      'a call that does not say who may apply',
      { calls: callsWith({ eligibleApplicants: [] }) },
      'W_NO_APPLICANTS',
    ],
    ['a call without its sum', { calls: callsWith({ totalSupportCents: null }) }, 'W_NO_TOTAL'],
    [
      'a summary translated by nobody knows whom',
      { projects: projectsWith({ summary: { lang: 'fi', fi: 'Tiivistelmä', en: 'Summary' } }) },
      'W_TRANSLATION_DROPPED',
    ],
  ])('is told by its code: %s', (_, lists, code) => {
    const intake = door(nextExport(lists));
    expect(codesOf(intake)).toContain(code);
    expect(intake.report.outcome).toBe('published');
  });

  it('is a project whose start another source gives otherwise', () => {
    const known = {
      ...TEST_KNOWN,
      authorities: [{ id: 'testikeskus', validTo: null }],
      regions: [],
      elsewhere: [{ code: 'TEST01', field: 'startOn', value: '2025-02-01' }],
    } as const;
    expect(codesOf(door(nextExport(), { known }))).toContain('W_SOURCES_DISAGREE');
  });

  it.each([
    ['unknown to the site', { ...TEST_KNOWN, authorities: [], regions: [] }, 'W_AUTHORITY_UNKNOWN'],
    [
      'ended before the project began',
      { ...TEST_KNOWN, authorities: [{ id: 'testikeskus', validTo: '2020-12-31' }], regions: [] },
      'W_AUTHORITY_ENDED',
    ],
  ])('is a project of an authority %s', (_, known, code) => {
    expect(codesOf(door(nextExport(), { known }))).toContain(code);
  });

  it('lists twins with and without money apart from a group of implementers', () => {
    const twin = testProject({ code: 'S20227', name: { lang: 'fi', fi: 'Kaksoishanke' } });
    const projects = projectsWith({}, twin, { ...twin, code: 'S20066', plannedEuStateCents: 0 });
    expect(codesOf(door(nextExport({ projects })))).toEqual(
      expect.arrayContaining(['W_POSSIBLE_DUPLICATE', 'W_AMOUNT_ZERO']),
    );
  });

  it('is one of four implementers of the same project without a group id', () => {
    const names = ['name:yksi', 'name:kaksi', 'name:kolme', 'name:nelja'];
    const organisations = [
      ...testExport().organisations,
      ...names.flatMap((id) => organisationsWith({ id })),
    ];
    const parts = names.map((beneficiaryId, index) =>
      testProject({
        code: `S3000${String(index)}`,
        beneficiaryId,
        name: { lang: 'fi', fi: 'Minä valitsen' },
      }),
    );
    const { report } = door(nextExport({ organisations, projects: projectsWith({}, ...parts) }));
    expect(report.findings.find(({ code }) => code === 'W_POSSIBLE_GROUP')?.count).toBe(4);
    expect(report.findings.map(({ code }) => code)).not.toContain('W_POSSIBLE_DUPLICATE');
  });

  it('is an organisation with two names: the first is shown, the other is an alias', () => {
    const organisations = [
      ...organisationsWith({}),
      ...organisationsWith({ name: 'Testikaupungin hallinto' }),
    ];
    const intake = door(nextExport({ organisations }));
    expect(codesOf(intake)).toContain('W_ORG_VARIANT');
    expect(intake.accepted?.organisations).toMatchObject([
      { name: 'Testikaupunki', aliases: ['Testikaupungin hallinto'] },
    ]);
  });
});

describe('what is put right', () => {
  it('writes a sum with no-break spaces and a euro sign as cents', () => {
    const projects = projectsWith({ plannedPublicCents: `1${nbsp}584${nbsp}000,00${nbsp}€` });
    const source = { ...nextExport().source, numberFormat: 'comma' };
    const { accepted, report } = door(nextExport({ projects }, { source }));
    expect(report.findings.map(({ code }) => code)).toContain('N_NUMBER');
    expect(accepted?.projects[0]?.plannedPublicCents).toBe(158_400_000);
  });

  it('keeps every digit of a large sum, written with or without decimals', () => {
    const [whole, decimal] = [
      edited('"realisedPublicCents": 2500000', '"realisedPublicCents": 4865680700'),
      edited('"realisedPublicCents": 2500000', '"realisedPublicCents": 4865680700.0'),
    ];
    for (const bytes of [whole, decimal]) {
      expect(door(bytes).accepted?.projects[0]?.realisedPublicCents).toBe(4_865_680_700);
    }
  });

  it('rounds parts of a cent away from zero and says so', () => {
    const intake = door(nextExport({ projects: projectsWith({ realisedPublicCents: -10.5 }) }));
    expect(codesOf(intake)).toContain('W_AMOUNT_DECIMALS');
    expect(intake.accepted?.projects[0]?.realisedPublicCents).toBe(-11);
  });

  it('takes back a planned sum below zero', () => {
    const intake = door(nextExport({ projects: projectsWith({ plannedPublicCents: -1 }) }));
    expect(codesOf(intake)).toContain('W_PLANNED_NEGATIVE');
    expect(intake.accepted?.projects[0]?.plannedPublicCents).toBeNull();
  });

  it.each(['FI193', 'FI198'])('tells Keski-Suomi from %s', (nuts) => {
    const regions = [{ maakunta: null, nuts, nutsVintage: null, origin: 'source' }];
    expect(firstProject({ projects: projectsWith({ regions }) })?.regions).toMatchObject([
      { maakunta: '13', nuts },
    ]);
  });

  it.each(['700', '0700', 700])('reads the postcode %s as 00700', (placePostcode) => {
    const intake = door(nextExport({ projects: projectsWith({ placePostcode }) }));
    expect(codesOf(intake)).toContain('N_POSTCODE');
    expect(intake.accepted?.projects[0]?.placePostcode).toBe('00700');
  });

  it('writes a code in capitals and a day in the declared form as ISO', () => {
    const source = { ...nextExport().source, dateFormat: 'dmy-dot', rowCount: 4 };
    const projects = projectsWith(
      {},
      {
        ...testProject(),
        code: 's30001',
        startOn: '1.4.2025',
        plannedEuStateCents: null,
        plannedTotalCents: null,
      },
    );
    const { accepted } = door(nextExport({ projects }, { source }));
    expect(accepted?.projects[3]).toMatchObject({ code: 'S30001', startOn: '2025-04-01' });
  });

  it('makes a lost dash of "¿" between spaces, and leaves a question mark alone', () => {
    const name = (value: string) => firstProject({ projects: projectsWith({ name: fi(value) }) })?.name;
    expect(name('TAVIQ Oy ¿ Sijoitussovellus')).toEqual(fi('TAVIQ Oy – Sijoitussovellus'));
    expect(name('BAANA ? rekrytointimalli')).toEqual(fi('BAANA ? rekrytointimalli'));
  });

  it.each([
    ['Kauppa&amp;Koulu', 'Kauppa&Koulu', 'N_ENTITY'],
    ['Ty\u006f\u0308hanke', 'Työhanke', 'N_NFC'],
    ['Testi\u0007hanke', 'Testihanke', 'N_CONTROL'],
    [' Testi  hanke ', 'Testi hanke', 'N_SPACE'],
  ])('writes the name %j as %j', (raw, clean, code) => {
    const intake = door(nextExport({ projects: projectsWith({ name: fi(raw) }) }));
    expect(codesOf(intake)).toContain(code);
    expect(intake.accepted?.projects[0]?.name).toEqual(fi(clean));
  });

  it('takes a sum of money in a name for no phone number', () => {
    const name = fi('Kasvu 1 000 500 000 eurolla, 2034683-4');
    expect(firstProject({ projects: projectsWith({ name }) })?.name).toEqual(name);
  });

  it('keeps a plus in a name and in an address', () => {
    const projects = projectsWith({ name: fi('CAREERDRIVER+'), homepage: 'https://example.fi/a+b?c=d%2Be' });
    expect(firstProject({ projects })).toMatchObject({
      name: fi('CAREERDRIVER+'),
      homepage: 'https://example.fi/a+b?c=d%2Be',
    });
  });

  it('claims no language for a text of unsure language', () => {
    const name = 'Projektet för matchning av arbetskraft och jobb till företag';
    expect(firstProject({ projects: projectsWith({ name: fi(name) }) })?.name).toEqual({
      lang: 'und',
      und: name,
    });
  });

  it('shows a neutral label for a natural person, and tells nothing else of them', () => {
    const organisations = organisationsWith({
      id: 'name:testihenkilo',
      name: 'Testi Henkilö',
      naturalPerson: true,
      aliases: ['T. Henkilö'],
    });
    const projects = testExport().projects.map((project) => ({
      ...project,
      beneficiaryId: 'name:testihenkilo',
      beneficiaryTown: 'Testilä',
      beneficiaryPostcode: '40100',
    }));
    const { report, accepted } = door(nextExport({ organisations, projects }), {
      last: { export: withoutPersons(lastExport({ organisations, projects })), sha256: null, findings: null },
    });
    expect(report.findings.map(({ code }) => code)).toContain('W_NATURAL_PERSON');
    expect(accepted?.organisations).toMatchObject([
      { id: 'private:TEST01', name: 'Yksityinen elinkeinonharjoittaja', aliases: [] },
    ]);
    expect(accepted?.projects[0]).toMatchObject({
      beneficiaryId: 'private:TEST01',
      beneficiaryTown: null,
      beneficiaryPostcode: null,
    });
    expect(JSON.stringify([report, accepted])).not.toMatch(/henkil/i);
  });

  it('lets only a few elements stand in the description of a call', () => {
    const html =
      '<p onclick="x()">Haku <b>nyt</b></p><script>x()</script><a href="javascript:x()">a</a><a href="https://example.fi/">b</a>';
    const { accepted, report } = door(
      nextExport({ calls: callsWith({ descriptionHtml: { lang: 'fi', html } }) }),
    );
    expect(report.findings.map(({ code }) => code)).toContain('W_HTML_CLEANED');
    expect(accepted?.calls[0]?.descriptionHtml?.html).toBe(
      '<p>Haku nyt</p><a>a</a><a href="https://example.fi/">b</a>',
    );
  });

  it('counts a record that stands twice, word for word, once', () => {
    const intake = door(nextExport({ projects: projectsWith({}, { ...testProject(), sourceRow: 9 }) }));
    expect(codesOf(intake)).toContain('N_DUPLICATE');
    expect(intake.accepted?.projects).toHaveLength(3);
  });

  it('takes fields of a newer minor version without using them', () => {
    const intake = door(nextExport({}, { schemaVersion: '1.4.0', novelty: true }));
    expect(codesOf(intake)).toContain('W_UNKNOWN_FIELD');
    expect(intake.report.outcome).toBe('published');
    expect(intake.accepted).not.toHaveProperty('novelty');
  });
});

describe('the report', () => {
  it('quotes no text of the export', () => {
    const organisations = organisationsWith({ name: 'Testi Henkilö ? <b>040</b>', id: 'name:testihenkilo' });
    const projects = testExport().projects.map((project) => ({
      ...project,
      beneficiaryId: 'name:testihenkilo',
    }));
    const { report } = door(nextExport({ organisations, projects }));
    expect(JSON.stringify(report)).not.toMatch(/henkil/i);
  });

  it('gives at most twenty examples of a code', () => {
    const more = Array.from({ length: 30 }, (_, index) =>
      testProject({ code: `TEST${String(index + 10)}`, endOn: null }),
    );
    const { report } = door(nextExport({ projects: projectsWith({}, ...more) }));
    const missing = report.findings.find(({ code }) => code === 'W_DATE_MISSING');
    expect(missing).toMatchObject({ count: 30 });
    expect(missing?.examples).toHaveLength(20);
  });

  it('warns when the data is older than 75 days', () => {
    const at = AT.add({ hours: 76 * 24 });
    expect(codesOf(door(nextExport(), { at }))).toContain('W_AGE');
    expect(codesOf(door(nextExport(), { at: AT.add({ hours: 74 * 24 }) }))).not.toContain('W_AGE');
  });

  it('knows every code it can give', () => {
    expect(rowOf('E_JSON')?.level).toBe('refuse');
    expect(rowOf('NOT_A_CODE')).toBeUndefined();
  });
});

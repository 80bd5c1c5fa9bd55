import { describe, expect, test } from 'vitest';
import { explainFault } from '../checks/report.ts';
import { testCall, testExport, testOrganisation, testProject } from './fixture.ts';
import { readExport } from './read.ts';
import { totalsOf } from './totals.ts';
import type { ThemeExport } from './schema.ts';

const FILE = 'content/export/export.json';
const encode = (text: string) => new TextEncoder().encode(text);
const read = (data: unknown) => readExport(encode(JSON.stringify(data)), FILE);

function faultsIn(data: unknown) {
  const result = read(data);
  return result.ok ? [] : result.faults;
}

/** The faults as a person reads them: `[what, fix]` each. */
function messages(data: unknown, lang: 'fi' | 'en') {
  return faultsIn(data).map((fault) => {
    const { what, fix } = explainFault(fault, lang);
    return [what, fix];
  });
}

/** A valid export in which the first project has other fields, of the right type or not. */
function withFirst(change: object): unknown {
  const { projects, ...rest } = testExport();
  return {
    ...rest,
    projects: projects.map((project, index) => (index === 0 ? { ...project, ...change } : project)),
  };
}

const withProjects = (projects: ThemeExport['projects']) =>
  testExport({ projects, counts: { ...testExport().counts, projects: projects.length } });

test('a valid export passes whole', () => {
  const result = read(testExport());
  expect(result).toEqual({ ok: true, export: testExport() });
});

describe('a missing field', () => {
  const data = withFirst({ name: undefined });

  test('is named with its place and the code of the project', () => {
    expect(messages(data, 'fi')).toEqual([
      [
        'Pakollinen tieto ”projects[0].name (TEST01)” puuttuu.',
        'Lisää se. Jos lähde ei kerro sitä, kirjoita sille null, jos kenttä sen sallii.',
      ],
    ]);
    expect(messages(data, 'en')).toEqual([
      [
        'The required “projects[0].name (TEST01)” is missing.',
        'Add it. Where the source does not say, write null if the field allows it.',
      ],
    ]);
  });

  test('that is there under a mistyped name is guessed', () => {
    const { name, ...nameless } = testProject();
    const mistyped = { ...testExport(), projects: [{ ...nameless, nmae: name }] };
    expect(messages(mistyped, 'fi')).toContainEqual([
      'Kenttää ”projects[0].nmae (TEST01)” ei tunneta.',
      'Tarkoititko ”name”?',
    ]);
  });

  test('of evidence is refused for a project of the theme, not for a related one', () => {
    expect(faultsIn(withFirst({ themeBasis: null }))).toMatchObject([
      { path: 'projects[0].themeBasis (TEST01)', rule: 'required' },
    ]);
    expect(read(testExport()).ok).toBe(true);
  });
});

test('a value of the wrong kind is quoted, with what it should be', () => {
  const data = withFirst({ plannedTotalCents: '1 200 000 €' });
  expect(messages(data, 'fi')).toEqual([
    [
      '”projects[0].plannedTotalCents (TEST01)” on väärää lajia: pitää olla luku, nyt on teksti (1 200 000 €).',
      'Kirjoita arvoksi luku.',
    ],
  ]);
  expect(messages(data, 'en')).toEqual([
    [
      '“projects[0].plannedTotalCents (TEST01)” is of the wrong kind: it should be a number, now it is text (1 200 000 €).',
      'Write a number as the value.',
    ],
  ]);
});

test('cents with a fraction are not whole', () => {
  expect(messages(withFirst({ plannedTotalCents: 100.5 }), 'en')).toEqual([
    [
      '“projects[0].plannedTotalCents (TEST01)” is of the wrong kind: it should be a whole number, now it is a number (100.5).',
      'Write a whole number as the value.',
    ],
  ]);
});

test('the same code twice tells where it was first', () => {
  const data = withProjects([testProject(), testProject({ name: { lang: 'fi', fi: 'Testihanke kaksi' } })]);
  expect(messages(data, 'fi')).toEqual([
    ['”projects[1]”: koodi TEST01 on jo kohdassa projects[0].', 'Poista toinen tai korjaa koodi.'],
  ]);
  expect(messages(data, 'en')).toEqual([
    ['“projects[1]”: the code TEST01 is already at projects[0].', 'Remove one of them or correct the code.'],
  ]);
});

test('an unknown region gives the list of regions and no wild guess', () => {
  const data = withFirst({ regions: [{ maakunta: '20', nuts: null, nutsVintage: null, origin: 'source' }] });
  const codes = '01, 02, 04, 05, 06, 07, 08, 09, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 21';
  expect(messages(data, 'fi')).toEqual([
    [
      '”projects[0].regions[0].maakunta (TEST01)”: arvo ”20” ei ole luettelossa.',
      `Valitse jokin näistä: ${codes}.`,
    ],
  ]);
  expect(messages(data, 'en')).toEqual([
    [
      '“projects[0].regions[0].maakunta (TEST01)”: the value “20” is not in the list.',
      `Choose one of these: ${codes}.`,
    ],
  ]);
});

test('two faults in different places are both told at once', () => {
  const data = { ...testExport(), exportId: undefined, calls: [{ ...testCall(), fund: 'ESR' }] };
  expect(faultsIn(data).map(({ path, rule }) => [path, rule])).toEqual([
    ['exportId', 'required'],
    ['calls[0].fund (editor:testihaku)', 'list-value'],
  ]);
});

describe('dates', () => {
  test('a project that ends before it starts and a call that closes before it opens are refused', () => {
    expect(faultsIn(withFirst({ startOn: '2027-01-01', endOn: '2026-12-31' }))).toMatchObject([
      { path: 'projects[0].endOn (TEST01)', rule: 'order' },
    ]);
    expect(faultsIn(testExport({ calls: [testCall({ closesOn: '2026-09-30' })] }))).toMatchObject([
      { path: 'calls[0].closesOn (editor:testihaku)', rule: 'order' },
    ]);
  });

  test('a project of one day is in order', () => {
    expect(read(withFirst({ startOn: '2026-05-01', endOn: '2026-05-01' })).ok).toBe(true);
  });

  test('a day and a moment in another form are told how to be written', () => {
    const data = { ...(withFirst({ startOn: '1.5.2026' }) as object), generatedAt: '24.11.2026 klo 7' };
    expect(messages(data, 'fi')).toEqual([
      ['”generatedAt”: aikaa ”24.11.2026 klo 7” ei voi lukea.', 'Kirjoita näin: 2026-12-15T16:15:00Z (UTC).'],
      [
        '”projects[0].startOn (TEST01)”: päivää ”1.5.2026” ei voi lukea tai sitä ei ole.',
        'Kirjoita näin: 2026-05-01.',
      ],
    ]);
  });
});

describe('languages', () => {
  test('a translation not marked as written by a person is refused, a marked one passes', () => {
    const name = { lang: 'fi', fi: 'Testihanke', sv: 'Testprojekt' };
    expect(messages(withFirst({ name }), 'fi')).toEqual([
      [
        '”projects[0].name.sv (TEST01)”: kieliversiota ei ole merkitty ihmisen kirjoittamaksi.',
        'Lisää kieli luetteloon ”human” tai poista teksti: konekäännöksiä ei julkaista.',
      ],
    ]);
    expect(read(withFirst({ name: { ...name, human: ['sv'] } })).ok).toBe(true);
  });

  test('a text that lacks the language it claims is refused', () => {
    expect(faultsIn(withFirst({ name: { lang: 'sv', fi: 'Testihanke', human: ['fi'] } }))).toMatchObject([
      { path: 'projects[0].name.sv (TEST01)', rule: 'required' },
    ]);
  });
});

describe('what the file says of itself', () => {
  test('a count that does not match means that records were lost on the way', () => {
    expect(messages(testExport({ counts: { ...testExport().counts, projects: 5 } }), 'en')).toEqual([
      ['“counts.projects” says 5, but the file holds 3.', 'Check that the file is whole.'],
    ]);
  });

  test('a sum that does not match is refused', () => {
    const totals = { ...testExport().totals, plannedTotalCents: 1 };
    expect(messages(testExport({ totals }), 'fi')).toEqual([
      [
        '”totals.plannedTotalCents” on 1, mutta teeman hankkeiden summa on 20000000 (senttiä).',
        'Tarkista summat tai puuttuvat hankkeet.',
      ],
    ]);
  });

  test('the money of related projects and predecessors never enters the sums', () => {
    const money = { plannedEuStateCents: 1_00, plannedTotalCents: 2_00, realisedEuStateCents: 3_00 };
    const own = [testProject(money), testProject({ ...money, kind: 'coordination' })];
    const others = [
      testProject({ ...money, kind: 'related' }),
      testProject({ ...money, kind: 'predecessor' }),
    ];
    const sums = { plannedEuStateCents: 2_00, plannedTotalCents: 4_00, realisedEuStateCents: 6_00 };
    expect(totalsOf([...own, ...others])).toEqual(sums);
    expect(totalsOf(others)).toEqual({
      plannedEuStateCents: 0,
      plannedTotalCents: 0,
      realisedEuStateCents: 0,
    });
  });

  test('sums that count a related project in are refused', () => {
    const plannedTotalCents = 200_000_00 + 10_000_000_00;
    expect(faultsIn(testExport({ totals: { ...testExport().totals, plannedTotalCents } }))).toMatchObject([
      { path: 'totals.plannedTotalCents', rule: 'total' },
    ]);
  });
});

test('a project of an authority that the file does not know is refused', () => {
  expect(messages(withFirst({ authorityId: 'toinen-keskus' }), 'fi')).toEqual([
    [
      '”projects[0].authorityId”: ”toinen-keskus” viittaa johonkin, mitä ei ole (authorities).',
      'Korjaa viittaus tai lisää puuttuva kohde.',
    ],
  ]);
});

test('organisations of two projects are one record each', () => {
  const data = testExport({
    organisations: [testOrganisation(), testOrganisation()],
    counts: { ...testExport().counts, organisations: 2 },
  });
  expect(faultsIn(data)).toMatchObject([{ path: 'organisations[1]', rule: 'duplicate-code' }]);
});

describe('the bytes', () => {
  const refusal = (bytes: Uint8Array) => {
    const result = readExport(bytes, FILE);
    return result.ok ? [] : result.faults.map(({ rule, line }) => [rule, line]);
  };

  test('a byte order mark is refused', () => {
    expect(refusal(encode(`\uFEFF${JSON.stringify(testExport())}`))).toEqual([['encoding', undefined]]);
  });

  test('letters in another encoding than UTF-8 are refused, not shown as question marks', () => {
    const latin1 = Uint8Array.from('{"nimi": "Työ"}', (letter) => letter.charCodeAt(0));
    expect(refusal(latin1)).toEqual([['encoding', undefined]]);
  });

  test('broken JSON is told with its line and what stands there', () => {
    const broken = '{\n  "schemaVersion": "1.0.0"\n  "exportId": "testi-1"\n}\n';
    const result = readExport(encode(broken), FILE);
    const [fault] = result.ok ? [] : result.faults;
    if (fault === undefined) throw new Error('Broken JSON passed.');
    expect(explainFault(fault, 'fi')).toEqual({
      where: `${FILE}:3`,
      what: 'Tiedosto ei ole ehjää JSONia. Virhe on lähellä: chemaVersion": "1.0.0" "exportId": "testi-1" }',
      fix: 'Hae tiedosto uudelleen tai korjaa kohta.',
    });
  });

  test('a file cut in the middle is broken at its last line', () => {
    const cut = JSON.stringify(testExport(), null, 2).split('\n').slice(0, 40).join('\n');
    expect(refusal(encode(cut))).toEqual([['json', 40]]);
  });
});

test('another major version is refused before its fields are looked at, a newer minor one is read', () => {
  expect(messages({ schemaVersion: '2.0.0', hankkeet: [] }, 'fi')).toEqual([
    [
      'Tietopoiminnan versio on 2.0.0, mutta sivusto lukee vain versiota 1.',
      'Pyydä poiminta oikeassa versiossa tai päivitä sivusto.',
    ],
  ]);
  expect(read(testExport({ schemaVersion: '1.4.0' })).ok).toBe(true);
});

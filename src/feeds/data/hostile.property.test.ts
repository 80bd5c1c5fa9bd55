/** Hostile text in every text of an export comes out of every data file as nothing but text. The same in every run. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { testCall, testExport, testOrganisation, testProject } from '../../export/fixture.ts';
import type { ThemeExport } from '../../export/schema.ts';
import { byLang } from '../../i18n/languages.ts';
import { joinCalls } from '../../site/calls/calls.ts';
import { dcatText } from '../dcat.ts';
import { callsTable } from './calls.ts';
import { tableFiles, MEDIA, type DataFile } from './files.ts';
import { kohesioTable } from './kohesio.ts';
import { encodeLines } from './lines.ts';
import { projectsTable } from './projects.ts';
import type { Provenance } from './provenance.ts';
import { testProvenance } from './provenance.fixture.ts';

const ORIGIN = 'https://theme.example';
const HOSTILE = [
  '=HYPERLINK("http://evil")',
  '+1',
  '-1+1',
  '@cmd',
  '＝cmd',
  '\t=1',
  '";"=1',
  'x\r\n=2;3',
  '</script><script>alert(1)</script>',
  ']]>&nbsp;',
  '\u0000\u0007\u001B[31m\u0085',
  '\u202Eabc\u202C\u2066\u061C',
  '\u2028\u2029\uFEFF',
  '\u{D800}',
  '🧑‍🏭'.repeat(300),
];
const anyText = fc
  .tuple(
    fc.constantFrom('', 'Hanke '),
    fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 60 })),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  )
  .map((parts) => parts.join(''));

/** What an export says in free text: every field of its schema that takes any string, filled with one. */
function filled(text: string): ThemeExport {
  const said = { lang: 'fi' as const, fi: text, sv: text, en: text };
  return testExport({
    projects: [
      testProject({
        name: said,
        summary: said,
        results: said,
        sourceState: text,
        interventionField: text,
        placePostcode: text,
        placeTown: text,
        authorityId: text,
        callId: text,
        beneficiaryId: 'name:testikaupunki',
        kind: 'coordination',
      }),
    ],
    calls: [testCall({ title: said, area: text, authorityId: text })],
    organisations: [testOrganisation({ name: text, naturalPerson: false })],
  });
}

function filesOf(text: string): { files: DataFile[]; catalogue: string } {
  const data = filled(text);
  const provenance: Provenance = {
    ...testProvenance,
    source: text,
    licence: text,
    licenceState: 'stated',
    attribution: text,
  };
  const options = { origin: ORIGIN };
  const projects = projectsTable(data, ORIGIN, () => undefined);
  const calls = callsTable(data, ({ id }, lang) => `${ORIGIN}/${lang}/${id}/`);
  const kohesio = kohesioTable(
    data,
    () => text,
    () => text,
  );
  const files = [
    ...tableFiles(projects, encodeLines(projects, data.projects), provenance, options),
    ...tableFiles(calls, encodeLines(calls, joinCalls(data.calls, [])), provenance, options),
    ...tableFiles(kohesio, encodeLines(kohesio, data.projects), provenance, {
      ...options,
      onlyCsv: true,
    }),
  ];
  const catalogue = dcatText({
    origin: ORIGIN,
    title: byLang(() => 'Data'),
    description: byLang(() => 'Data'),
    publisher: byLang(() => 'Data'),
    page: byLang((lang) => `/${lang}/`),
    modified: '2026-11-24',
    entries: [
      {
        id: 'projects',
        title: byLang(() => 'Data'),
        description: byLang(() => 'Data'),
        keywords: byLang(() => 'Data'),
        provenance,
        languages: ['fi'],
        files,
        page: byLang((lang) => `/${lang}/`),
      },
    ],
  });
  return { files, catalogue };
}

/** Controls, broken halves of letters, line ends nobody sees, marks that turn the direction. */
const UNSEEN = /(?![\t\n])\p{Cc}|[\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/u;

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function checkCsv({ path, text }: DataFile): void {
  const { data, errors } = Papa.parse<string[]>(text(), { delimiter: ';', skipEmptyLines: true });
  expect(errors, path).toEqual([]);
  expect(data, path).toHaveLength(2);
  expect(data[1]?.length, path).toBe(data[0]?.length);
  for (const cell of data[1] ?? []) {
    expect(cell, path).not.toMatch(/^[=+@＝＋－＠]|^-(?!\d+(\.\d+)?$)/);
    expect(cell, path).not.toMatch(UNSEEN);
  }
  // Programs that know nothing of quotation marks still see one record a line.
  expect(
    text()
      .trimEnd()
      .split(/\r\n|[\r\n\u0085\u2028\u2029]/),
    path,
  ).toHaveLength(2);
}

function checkJson(path: string, text: string): void {
  // The description of a CSV names its line ends.
  const texts = textsIn(JSON.parse(text)).filter((each) => each !== '\r\n');
  for (const each of texts) expect(each, path).not.toMatch(UNSEEN);
}

test('of projects, of calls, in the columns of Kohesio, in what describes them and in the catalogue', () => {
  const check = (text: string) => {
    const { files, catalogue } = filesOf(text);
    for (const file of files) {
      if (file.mediaType === MEDIA.csv) checkCsv(file);
      else checkJson(file.path, file.text());
    }
    checkJson('the catalogue', catalogue);
  };
  for (const text of HOSTILE) check(text);
  fc.assert(fc.property(anyText, check), { seed: 28, numRuns: 150 });
}, 60_000);

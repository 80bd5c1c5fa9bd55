/** The command as a person runs it: real files in a folder of its own, real workbooks, invented values. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/export/convert/cells.ts';
import { member, testCells, testLast, testSheet } from '../../../src/export/convert/fixture.ts';
import { readExport } from '../../../src/export/read.ts';
import type { ThemeExport } from '../../../src/export/schema.ts';
import { convertFile, type ConvertRun } from './convert-file.ts';
import { sha256Of } from '../door/standing.ts';

let folder = '';
let said: string[] = [];
const at = (name: string) => join(folder, name);

async function writeSheet(rows: Cell[][], name = 'eura.xlsx'): Promise<void> {
  writeFileSync(at(name), await writeXlsx({ sheets: [{ name: 'Hankkeet', rows }] }));
}

const run = (change: Partial<ConvertRun> = {}) =>
  convertFile(
    { file: at('eura.xlsx'), content: at('content'), out: at('out.json'), lang: 'fi', ...change },
    {
      talk: {
        say: (text) => said.push(text),
        warn: (text) => said.push(text),
        progress: () => undefined,
      },
      now: () => Temporal.Instant.from('2026-11-24T08:00:00Z'),
    },
  );

function madeExport(): ThemeExport {
  const read = readExport(readFileSync(at('out.json')), 'out.json');
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.export;
}

beforeEach(async () => {
  said = [];
  folder = mkdtempSync(join(tmpdir(), 'convert-'));
  mkdirSync(at('content/export'), { recursive: true });
  for (const name of ['regions.yaml', 'authorities.yaml', 'site.yaml'])
    cpSync(join('content', name), at(`content/${name}`));
  writeFileSync(at('content/theme-calls.yaml'), '[]');
  writeFileSync(at('content/theme-projects.yaml'), JSON.stringify([member('S30001'), member('S30002')]));
  const last = testLast();
  const { projects } = last;
  const counts = {
    projects: projects.length,
    groups: 0,
    calls: 1,
    organisations: 1,
    authorities: 1,
    tombstones: 0,
  };
  const totals = {
    plannedEuStateCents: 80_000_00,
    plannedTotalCents: 100_000_00,
    realisedEuStateCents: 20_000_00,
  };
  writeFileSync(at('content/export/export.json'), JSON.stringify({ ...last, counts, totals }));
  await writeSheet(testSheet(testCells(), testCells({ code: 'A80001', beneficiaryName: 'Testi Henkilö' })));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a good Excel', () => {
  test('becomes an export that the site can read, and says what was done', async () => {
    expect(await run()).toBe(0);
    const made = madeExport();
    expect(made.projects.map(({ code }) => code)).toEqual(['S30001', 'editor:testihanke', 'S20001']);
    expect(made.source.sha256).toBe(sha256Of(readFileSync(at('eura.xlsx'))));
    expect(made.previous?.sha256).toBe(sha256Of(readFileSync(at('content/export/export.json'))));
    const text = said.join('\n');
    expect(text).toContain('S_NOT_THEME × 1');
    expect(text).toContain('S30002');
    expect(text).not.toContain('Henkilö');
  });

  test('was retrieved when its file was saved, unless the person says when', async () => {
    utimesSync(at('eura.xlsx'), 1_795_000_000, 1_795_000_000);
    await run();
    expect(madeExport().source.retrievedAt).toBe('2026-11-18T11:06:40Z');
    await run({ retrieved: '2026-11-20' });
    expect(madeExport().source.retrievedAt).toBe('2026-11-20T10:00:00Z');
    await run({ retrieved: '2026-11-24T07:00:00Z' });
    expect(madeExport().source.retrievedAt).toBe('2026-11-24T07:00:00Z');
  });

  test('gives the same file byte for byte when it is converted again', async () => {
    await run();
    const first = readFileSync(at('out.json'), 'utf8');
    await run();
    expect(readFileSync(at('out.json'), 'utf8')).toBe(first);
  });
});

describe('nothing is written', () => {
  const before = '{"mine": true}';
  const untouched = () => readFileSync(at('out.json'), 'utf8') === before;
  beforeEach(() => {
    writeFileSync(at('out.json'), before);
  });

  test('for a sheet that is refused: it says where, what and how to mend it', async () => {
    await writeSheet(
      testSheet(testCells({ plannedTotal: '1,50' }), testCells({ code: 'S30002', plannedTotal: '1.50' })),
    );
    expect(await run()).toBe(4);
    expect(untouched()).toBe(true);
    expect(said.join('\n')).toContain(
      'Sarakkeessa ”Suunniteltu rahoitus yhteensä” sentit on erotettu sekä pilkulla (rivi 2)',
    );
  });

  test('for a file that is no workbook', async () => {
    writeFileSync(at('eura.xlsx'), 'Hankekoodi;Nimi');
    expect(await run()).toBe(4);
    expect(untouched()).toBe(true);
    expect(said.join('\n')).toContain('CSV');
  });

  test('for a file that is not there', async () => {
    expect(await run({ file: at('ei.xlsx') })).toBe(4);
    expect(untouched()).toBe(true);
  });

  test('for a broken page of calls or a broken list', async () => {
    writeFileSync(at('haut.html'), '<p>Virhe</p>');
    expect(await run({ calls: at('haut.html') })).toBe(4);
    writeFileSync(at('content/theme-projects.yaml'), '- code: s30001');
    expect(await run()).toBe(4);
    expect(untouched()).toBe(true);
  });

  test('over the published export, beside it, or over the source', async () => {
    const published = readFileSync(at('content/export/export.json'));
    for (const out of ['content/export/export.json', 'content/export/new.json', 'eura.xlsx']) {
      expect(await run({ out: at(out) })).toBe(2);
    }
    expect(readFileSync(at('content/export/export.json')).equals(published)).toBe(true);
    expect(existsSync(at('content/export/new.json'))).toBe(false);
  });

  test.each(['eilen', '2026-02-30', '2026-11-25', '2026-11-24T09:00:00Z'])(
    'for the time %j',
    async (retrieved) => {
      expect(await run({ retrieved })).toBe(2);
      expect(untouched()).toBe(true);
    },
  );
});

test('words of a sheet cannot command the terminal', async () => {
  const [header = [], ...rows] = testSheet(testCells());
  await writeSheet([[...header, 'Uusi\u001b[2J sarake'], ...rows]);
  expect(await run()).toBe(0);
  expect(said.join('')).not.toContain('\u001b');
});

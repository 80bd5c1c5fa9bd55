/**
 * `npm run bench:data`: the open data of the whole programme, written by a process that does nothing else. Prints how
 * long making and writing every file takes, how much memory the process comes to hold, and the largest file. It measures
 * only: no test depends on the machine.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpusExport, PROGRAMME_SIZE } from '../../src/corpus/export.ts';
import { readGround } from '../../src/corpus/ground.ts';
import { isThemeProject } from '../../src/export/schema.ts';
import { readExport } from '../../src/export/read.ts';
import { exportText } from '../../src/export/write.ts';
import { callCalendar } from '../../src/feeds/calendars.ts';
import { callsTable } from '../../src/feeds/data/calls.ts';
import {
  checksums,
  tableFiles,
  exportFiles,
  type DataFile,
  type FileOptions,
} from '../../src/feeds/data/files.ts';
import { kohesioTable } from '../../src/feeds/data/kohesio.ts';
import { encodeLines } from '../../src/feeds/data/lines.ts';
import { narrowedTable } from '../../src/feeds/data/narrowed.ts';
import { projectsTable } from '../../src/feeds/data/projects.ts';
import type { Provenance } from '../../src/feeds/data/provenance.ts';
import type { DataTable } from '../../src/feeds/data/table.ts';
import type { NarrowedTableId } from '../../src/feeds/addresses.ts';
import { publicExport } from '../../src/feeds/json.ts';
import { LANGS } from '../../src/i18n/languages.ts';
import { joinCalls } from '../../src/site/calls/calls.ts';
import { callNarrowing, projectNarrowing, type Narrowable } from '../../src/site/narrowing.ts';
import { joinProjects, projectState } from '../../src/site/projects/projects.ts';

const SEED = 2026;
const TODAY = '2026-11-24';
const ORIGIN = 'https://theme.example';

const [exportPath, folder] = process.argv.slice(2);
if (exportPath !== undefined && folder !== undefined) measure(exportPath, folder);
else inAnotherProcess();

function inAnotherProcess(): void {
  const place = mkdtempSync(join(tmpdir(), 'bench-data-'));
  const file = join(place, 'export.json');
  const data = corpusExport(readGround('content'), { projects: PROGRAMME_SIZE, seed: SEED });
  writeFileSync(file, exportText(data));
  spawnSync(process.execPath, [fileURLToPath(import.meta.url), file, join(place, 'site')], {
    stdio: 'inherit',
  });
  rmSync(place, { recursive: true });
}

function measure(from: string, to: string): void {
  const read = readExport(readFileSync(from), from);
  if (!read.ok) throw new Error('The generated export is not readable.');
  const begun = performance.now();
  const data = publicExport(read.export);
  const { source } = data;
  const provenance: Provenance = {
    source: source.system,
    sourceUrl: source.url,
    licence: source.licence,
    licenceState: 'not-stated',
    attribution: 'Testi',
    retrievedAt: source.retrievedAt,
  };
  const options: FileOptions = { origin: ORIGIN };
  const projects = new Map(
    joinProjects(data.projects, data.organisations, []).map((project) => [project.code, project]),
  );
  const calls = joinCalls(data.calls, []);

  function withParts<T>(
    table: DataTable<T> & { id: NarrowedTableId },
    records: readonly T[],
    narrowing: (record: T) => Narrowable | undefined,
  ): DataFile[] {
    const lines = encodeLines(table, records);
    const parts = narrowedTable(table, lines, provenance, narrowing, {}, options);
    return [
      ...tableFiles(table, lines, provenance, options),
      ...parts.values.flatMap(({ files }) => files),
      ...parts.columns,
    ];
  }

  const kohesio = kohesioTable(
    data,
    (code) => code,
    (id) => id,
  );
  const made = [
    ...exportFiles(data, ORIGIN),
    ...withParts(
      { ...projectsTable(data, ORIGIN, (code) => projects.get(code)), id: 'projects' },
      data.projects,
      ({ code }) => {
        const project = projects.get(code);
        if (project === undefined) return undefined;
        const { values, wide } = projectNarrowing(project, () => []);
        return { values: { ...values, state: [projectState(project, TODAY)] }, wide };
      },
    ),
    ...withParts(
      { ...callsTable(data, ({ id }, lang) => `${ORIGIN}/${lang}/${id}/`), id: 'calls' },
      calls,
      callNarrowing,
    ),
    ...tableFiles(kohesio, encodeLines(kohesio, data.projects.filter(isThemeProject)), provenance, {
      ...options,
      onlyCsv: true,
    }),
  ];
  const publisher = { address: ORIGIN, name: 'Teema', dataAt: Temporal.Instant.from(source.retrievedAt) };
  const written = [...made, checksums(made)];
  for (const { path, text } of written) write(to, path, text());
  for (const lang of LANGS) write(to, `/${lang}/calls.ics`, callCalendar(calls, lang, publisher, {}));
  const seconds = (performance.now() - begun) / 1000;

  const largest = written.reduce((most, file) => (file.bytes > most.bytes ? file : most));
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const all = written.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`${String(data.projects.length)} projects, ${String(calls.length)} calls`);
  console.log(
    `${String(written.length + LANGS.length)} files, ${megabytes(all)}, in ${seconds.toFixed(1)} s`,
  );
  console.log(`the largest: ${largest.path}, ${megabytes(largest.bytes)}`);
  console.log(`the process held ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`);
}

function write(folder: string, path: string, text: string): void {
  const place = join(folder, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
}

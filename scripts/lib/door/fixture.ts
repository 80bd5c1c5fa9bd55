/** A content folder, a world and exports to test the door with. Everything in the exports is invented. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testExport, testProject } from '../../../src/export/fixture.ts';
import { SETTINGS } from '../../../src/export/settings.ts';
import type { ThemeExport } from '../../../src/export/schema.ts';
import { loadCore } from './core.ts';
import { sha256Of } from './standing.ts';
import type { World } from './pull.ts';

/** The runs of the tests take place at this moment unless they say otherwise. */
export const NOON = Temporal.Instant.from('2026-11-26T10:00:00Z');

const core = await loadCore();

/** The export that stands in the folder at the beginning. */
export const FIRST = testExport();

/** The export of the day after: the same records with newer times. */
export function nextExport(change: Partial<ThemeExport> = {}): ThemeExport {
  const moment = '2026-11-25T05:00:00Z';
  return testExport({
    exportId: 'testi-2',
    generatedAt: moment,
    source: { ...FIRST.source, retrievedAt: moment },
    previous: { exportId: FIRST.exportId, generatedAt: FIRST.generatedAt, sha256: '0'.repeat(64) },
    ...change,
  });
}

/** The next export without one of its projects and without a word about it: this is held. */
export function vanishingExport(): ThemeExport {
  const projects = FIRST.projects.filter(({ code }) => code !== 'TEST03');
  return nextExport({
    projects,
    counts: { ...FIRST.counts, projects: projects.length },
    source: { ...nextExport().source, rowCount: projects.length },
  });
}

/**
 * Two exports in a row of so many projects, for commands run as they are: their moments lie behind any clock
 * those may be run by.
 */
export function longExports(count: number): [ThemeExport, ThemeExport] {
  const projects = Array.from({ length: count }, (_, index) =>
    testProject({
      code: `T${String(index).padStart(5, '0')}`,
      name: { lang: 'fi', fi: `Testihanke numero ${String(index)}` },
      summary: {
        lang: 'fi',
        fi: 'Hanke testaa, miten pitkä kuvaus kulkee perille asti. '.repeat(300).trim(),
      },
      sourceRow: index + 1,
    }),
  );
  const one = (exportId: string, moment: string): ThemeExport =>
    testExport({
      exportId,
      generatedAt: moment,
      source: { ...FIRST.source, retrievedAt: moment, rowCount: count },
      projects,
      calls: FIRST.calls.map((call) => ({ ...call, resultCodes: [] })),
      counts: { ...FIRST.counts, projects: count },
      totals: {
        plannedEuStateCents: count * 80_000_00,
        plannedTotalCents: count * 100_000_00,
        realisedEuStateCents: count * 20_000_00,
      },
    });
  const first = one('testi-1', '2024-01-01T05:00:00Z');
  const { exportId, generatedAt } = first;
  const previous = { exportId, generatedAt, sha256: '0'.repeat(64) };
  return [first, { ...one('testi-2', '2024-01-02T05:00:00Z'), previous }];
}

export const encoded = (data: unknown): Buffer => Buffer.from(JSON.stringify(data));

/** The text an export has once it is accepted. */
export const accepted = (data: ThemeExport): string => core.exportText(data);

/** A content folder of its own with `standing` as the last good export and nothing remembered of it. */
export function contentFolder(standing: ThemeExport = FIRST): string {
  const content = mkdtempSync(join(tmpdir(), 'door-'));
  for (const table of ['authorities.yaml', 'regions.yaml', 'site.yaml']) {
    cpSync(join('content', table), join(content, table));
  }
  mkdirSync(join(content, 'export'));
  writeFileSync(inExport(content, 'export.json'), accepted(standing));
  return content;
}

export const inExport = (content: string, name: string): string => join(content, 'export', name);

export const standingText = (content: string): string =>
  readFileSync(inExport(content, 'export.json'), 'utf8');

export function parsedFile(content: string, name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(inExport(content, name), 'utf8')) as Record<string, unknown>;
}

/** Checksum of everything in a folder, names and contents. */
export function folderSum(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .toSorted();
  return sha256Of(files.map((file) => `${file} ${sha256Of(readFileSync(file))}\n`).join(''));
}

export interface TestWorld extends World {
  /** Everything said, a line each. */
  said: string[];
  /** Milliseconds of every wait asked for; none is waited. */
  waits: number[];
}

/** A world without waits whose clock stands. */
export function testWorld(change: Partial<World> = {}): TestWorld {
  const said: string[] = [];
  const waits: number[] = [];
  const say = (text: string) => void said.push(text);
  return {
    core: () => Promise.resolve(core),
    now: () => NOON,
    wait: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
    talk: { say, warn: say, progress: () => undefined },
    limits: {
      answer: 20_000,
      idle: 20_000,
      total: 20_000,
      waits: [1_000, 4_000],
      longestWait: 60_000,
      redirects: 5,
    },
    maxBytes: SETTINGS.maxBytes,
    said,
    waits,
    ...change,
  };
}

/** The tables beside the collections, and the accepted export: read once, checked, typed from here on. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { readDataChanges } from '../checks/data-changes.ts';
import { faultReport } from '../checks/report.ts';
import { readRuns } from '../checks/runs.ts';
import { readExport } from '../export/read.ts';
import type { ThemeExport } from '../export/schema.ts';
import type { Lang } from '../i18n/languages.ts';
import { dataFiles, type DataName } from '../schemas/data.ts';

/** Where the content stands: `content/`, unless the build was given another folder. */
export const contentFolder = resolve(process.env['CONTENT_FOLDER'] ?? 'content');

export type Data = { [N in DataName]: z.output<(typeof dataFiles)[N]> };

function readTable<N extends DataName>(name: N): Data[N] {
  const file = join(contentFolder, `${name}.yaml`);
  return dataFiles[name].parse(parse(readFileSync(file, 'utf8'))) as Data[N];
}

/** The YAML tables. Throws on a fault: the checks before the build say the same in words. */
export const siteData: Data = {
  site: readTable('site'),
  regions: readTable('regions'),
  authorities: readTable('authorities'),
  roles: readTable('roles'),
  objectives: readTable('objectives'),
  figures: readTable('figures'),
  terms: readTable('terms'),
  challenges: readTable('challenges'),
  'employer-doors': readTable('employer-doors'),
  'theme-projects': readTable('theme-projects'),
  'theme-calls': readTable('theme-calls'),
  synonyms: readTable('synonyms'),
  redirects: readTable('redirects'),
};

/** The languages in the order in which this theme offers them. */
export const languageOrder: readonly Lang[] = siteData.site.languages;

export const EXPORT_FILE = 'export/export.json';

function acceptedExport(): ThemeExport {
  const read = readExport(readFileSync(join(contentFolder, EXPORT_FILE)), `content/${EXPORT_FILE}`);
  if (!read.ok) throw new Error(faultReport(read.faults, 'fi'));
  return read.export;
}

/** The last good export. */
export const themeExport = acceptedExport();

function exportRuns() {
  const { faults, ...runs } = readRuns(contentFolder);
  if (faults.length > 0) throw new Error(faultReport(faults, 'fi'));
  return runs;
}

/** The run of the door that accepted the export, and the newest run; each `null` when there is none. */
export const { state: acceptingRun, report: newestRun } = exportRuns();

function keptChanges() {
  const { changes, faults } = readDataChanges(contentFolder);
  if (faults.length > 0) throw new Error(faultReport(faults, 'fi'));
  return changes;
}

/** What changed in the open data from build to build, the newest first. */
export const dataChanges = keptChanges();

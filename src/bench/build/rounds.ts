/** The builds of one size: the site's own, and the two others on the same project pages. */
import { existsSync, globSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { byLang } from '../../i18n/languages.ts';
import { writeCorpus } from '../../corpus/write-corpus.ts';
import type { Known } from '../../export/known.ts';
import { measuredRun, type Cost } from '../measured-run.ts';
import { ELEVENTY, writeEleventySite } from './eleventy-site.ts';
import type { Task } from './plain-pages.ts';
import { readRecords, readShell } from './records.ts';

export interface Round {
  /** Made-up projects beside the content's own. */
  projects: number;
  pages: number;
  projectPages: number;
  /** Bytes of the built site, and of what its project pages and the others' have on average. */
  bytes: number;
  bytesPerPage: Record<'site' | 'plain' | 'eleventy', number>;
  site: Cost;
  plain: Cost;
  /** `null` where Eleventy could not be installed. */
  eleventy: Cost | null;
}

const sizeOf = (folder: string, pattern: string) =>
  globSync(pattern, { cwd: folder }).reduce((sum, file) => {
    const stats = statSync(join(folder, file));
    return stats.isFile() ? sum + stats.size : sum;
  }, 0);

function orThrow(what: string, cost: Cost): Cost {
  if (cost.exitCode !== 0) throw new Error(`${what} failed:\n${cost.output.slice(-2000)}`);
  return cost;
}

/** Eleventy in a folder of its own under node_modules/.cache; `null` when the registry cannot be reached. */
async function eleventyScript(): Promise<string | null> {
  const folder = resolve('node_modules/.cache/bench-eleventy');
  const script = join(folder, 'node_modules/@11ty/eleventy/cmd.cjs');
  if (existsSync(script)) return script;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const { exitCode } = await measuredRun('npm', ['install', '--no-audit', '--no-fund', ELEVENTY], {
    cwd: folder,
  });
  return exitCode === 0 && existsSync(script) ? script : null;
}

function taskOf(site: string): Task {
  const records = readRecords(site);
  return {
    records,
    shells: byLang((lang) => {
      // One with a code of its own: a short slug could stand in the shell for something else.
      const sample = records.find((record) => record.lang === lang && /^s7\d{5}$/.test(record.slug));
      if (sample === undefined)
        throw new Error('There is no made-up project to take the shell of a page from.');
      return readShell(site, sample);
    }),
  };
}

/** Builds all three in `folder`, cold, and takes the folder away again. */
export async function buildRound(projects: number, folder: string, known: Known): Promise<Round> {
  const place = (name: string) => join(folder, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeCorpus({ from: 'content', to: place('content'), known, projects, seed: 2026 });
  const site = orThrow(
    'The build',
    await measuredRun(process.execPath, [
      'scripts/build.ts',
      '--content',
      place('content'),
      '--out',
      place('site'),
      '--language',
      'en',
    ]),
  );
  const task = taskOf(place('site'));
  writeFileSync(place('task.json'), JSON.stringify(task));
  const plain = orThrow(
    'The plain pages',
    await measuredRun(process.execPath, ['scripts/bench/plain-pages.ts', place('task.json'), place('plain')]),
  );
  const script = await eleventyScript();
  writeEleventySite(task, place('eleventy'));
  const eleventy =
    script === null
      ? null
      : orThrow(
          'Eleventy',
          await measuredRun(process.execPath, [script, '--quiet', '--output', place('eleventy-site')], {
            cwd: place('eleventy'),
          }),
        );
  const count = task.records.length;
  const ownBytes = task.records.reduce(
    (sum, { path }) => sum + statSync(join(place('site'), path, 'index.html')).size,
    0,
  );
  const round = {
    projects,
    pages: globSync('**/*.html', { cwd: place('site') }).length,
    projectPages: count,
    bytes: sizeOf(place('site'), '**/*'),
    bytesPerPage: {
      site: ownBytes / count,
      plain: sizeOf(place('plain'), '**/*.html') / count,
      eleventy: eleventy === null ? 0 : sizeOf(place('eleventy-site'), '**/*.html') / count,
    },
    site,
    plain,
    eleventy,
  };
  rmSync(folder, { recursive: true, force: true });
  return round;
}

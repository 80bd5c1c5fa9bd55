/** What may come onto a machine by `npm ci`: exact versions, whose scripts never run, and how new ones are taken. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { keyOf, lockedPackages } from '../src/supply/lock.ts';

interface PackageFile {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  overrides: Record<string, unknown>;
  allowScripts: Record<string, boolean>;
}
interface Rule {
  matchDepTypes?: string[];
  matchUpdateTypes?: string[];
  matchManagers?: string[];
  minimumReleaseAge?: string;
  groupName?: string;
  pinDigests?: boolean;
}
interface UpdateBot {
  minimumReleaseAge: string;
  internalChecksFilter: string;
  rangeStrategy: string;
  automerge: boolean;
  schedule: string[];
  packageRules: Rule[];
}

const read = (file: string) => readFileSync(file, 'utf8');
const file = JSON.parse(read('package.json')) as PackageFile;
const locked = lockedPackages(read('package-lock.json'));
const asked = { ...file.dependencies, ...file.devDependencies, ...file.optionalDependencies };
const npmrc = new Map(
  read('.npmrc')
    .split('\n')
    .filter((line) => line.includes('=') && !line.startsWith('#'))
    .map((line): [string, string] => {
      const [name = '', value = ''] = line.split('=');
      return [name, value];
    }),
);
const bot = JSON.parse(read('renovate.json')) as UpdateBot;

const EXACT = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

/** Every version below `overrides`, at any depth. */
function versionsIn(tree: unknown): string[] {
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(versionsIn) : [String(tree)];
}

describe('the packages', () => {
  test('are asked for by one exact version each: the same today and in a year', () => {
    const loose = Object.entries(asked).filter(([, version]) => !EXACT.test(version));
    expect(loose).toEqual([]);
    expect(versionsIn(file.overrides).filter((version) => !EXACT.test(version))).toEqual([]);
  });

  test('are in the lock file in the version that is asked for', () => {
    const versions = new Map(locked.map(({ place, version }) => [place, version]));
    const other = Object.entries(asked).filter(
      ([name, version]) => versions.get(`node_modules/${name}`) !== version,
    );
    expect(other).toEqual([]);
  });

  test('run no script when they are installed', () => {
    expect(npmrc.get('ignore-scripts')).toBe('true');
    expect(Object.values(file.allowScripts).filter(Boolean)).toEqual([]);
  });

  test('that have such a script were looked at: each works without it', () => {
    const reasons: Record<string, string> = {
      esbuild:
        'It checks its program, which comes as a package for each system, and saves a process at each start.',
    };
    const withScript = new Set(locked.filter((each) => each.hasInstallScript).map(({ name }) => name));
    expect([...withScript].toSorted()).toEqual(Object.keys(reasons).toSorted());
    expect(Object.keys(file.allowScripts).toSorted()).toEqual(Object.keys(reasons).toSorted());
  });

  test('are few enough to be looked through: at most 30 of our own choice, 400 in all, to build the site', () => {
    expect(Object.keys(file.dependencies).length).toBeLessThanOrEqual(30);
    const runtime = new Set(locked.filter(({ isForTests }) => !isForTests).map(keyOf));
    expect(runtime.size).toBeLessThanOrEqual(400);
  });

  test('have licences under which the site may be made and published', () => {
    const known =
      /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Python-2\.0|MPL-2\.0|LGPL-3\.0(-or-later)?)$/;
    const others = locked
      .filter(({ isForTests }) => !isForTests)
      .filter(({ licence }) =>
        (licence ?? 'none')
          .replaceAll(/[()]/g, '')
          .split(/ (?:AND|OR) /)
          .some((each) => !known.test(each)),
      );
    expect(others.map((each) => `${keyOf(each)}: ${each.licence ?? 'none'}`)).toEqual([]);
  });
});

describe('what machines and people are told', () => {
  const files = ['.github/workflows/check.yml', '.github/workflows/nightly.yml', '.gitlab-ci.yml', '.ci/run'];

  test.each(files)('%s installs by the lock file alone', (name) => {
    const lines = read(name).split('\n');
    expect(lines.filter((line) => /\bnpm (install|i|add|update)\b/.test(line))).toEqual([]);
    expect(lines.some((line) => line.includes('npm ci'))).toBe(true);
  });

  test('the published folder goes into artifacts with its hidden part, where security.txt lies', () => {
    const uploads = files
      .filter((name) => name.startsWith('.github'))
      .flatMap((name) => {
        const { jobs } = parse(read(name)) as {
          jobs: Record<string, { steps: { uses?: string; with?: Record<string, unknown> }[] }>;
        };
        return Object.values(jobs).flatMap(({ steps }) => steps);
      })
      .filter(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
    expect(uploads.length).toBeGreaterThan(0);
    expect(uploads.map((step) => step.with?.['include-hidden-files'])).toEqual(uploads.map(() => true));
  });
});

describe('a new version', () => {
  const days = (text: string | undefined) => Number(/^(\d+) days$/.exec(text ?? '')?.[1]);

  test('waits a week before the update bot takes it, a major one no shorter', () => {
    expect(days(bot.minimumReleaseAge)).toBeGreaterThanOrEqual(7);
    expect(bot.internalChecksFilter).toBe('strict');
    const shorter = bot.packageRules.filter(
      (rule) => rule.minimumReleaseAge !== undefined && days(rule.minimumReleaseAge) < 7,
    );
    expect(shorter).toEqual([]);
  });

  test('that a person has taken sooner, to mend a weakness, can be installed all the same', () => {
    // npm would judge the age anew at each `npm ci`, of packages long looked at too.
    expect([...npmrc.keys()].filter((name) => name.startsWith('min-release-age'))).toEqual([]);
  });

  test('comes exact, grouped, once a week, and is merged by a person', () => {
    expect(npmrc.get('save-exact')).toBe('true');
    expect(bot.rangeStrategy).toBe('pin');
    expect(bot.automerge).toBe(false);
    expect(bot.schedule).toEqual([expect.stringMatching(/^\* \S+ \* \* [1-5]$/)]);
    const grouped = bot.packageRules.filter(({ groupName }) => groupName !== undefined);
    const kinds = grouped.flatMap(({ matchDepTypes = [] }) => matchDepTypes);
    expect(kinds.toSorted()).toEqual(['dependencies', 'devDependencies', 'optionalDependencies']);
    expect(grouped.some((rule) => rule.matchManagers?.includes('github-actions') && rule.pinDigests)).toBe(
      true,
    );
  });
});

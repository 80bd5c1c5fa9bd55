/**
 * `npm test`: every test there is. Each step runs even when an earlier one failed, and a step that failed shows its
 * whole output. The last line is `N passed, N failed`; types, lint and build count as one test each.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runBrowserTests } from './lib/browser-tests.ts';
import { capture, TOOLS, type Finished } from './lib/run.ts';
import { missingServers } from './lib/servers/program.ts';
import {
  EXAMPLE_CONTENT,
  EXAMPLE_SITE,
  OTHER_THEME_CONTENT,
  OTHER_THEME_SITE,
  SITE_FOLDER,
} from './lib/site-folder.ts';
import { playwrightCounts, vitestCounts, type Counts } from './lib/test-counts.ts';

interface Outcome extends Counts {
  output: string;
}

/** The moment both builds are told to be of, in whole seconds. */
const MOMENT = { SOURCE_DATE_EPOCH: String(Math.floor(Date.now() / 1000)) };

const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
const outcomes = new Map<string, Outcome>();

await step('types', () => asOne(capture(TOOLS.astro, ['check'])));
await step('lint', () => asOne(lint()));
await step('unit', () => vitest('unit', 'scripts/vitest.config.ts'));
await step('build', () => asOne(capture('scripts/build.ts', ['--language', 'en'], { env: MOMENT })));
await step('site', () => onBuild(() => vitest('site', 'scripts/vitest.site.config.ts')));
for (const sentence of missingServers()) console.log(sentence);
await step('reproducible', () => onBuild(secondBuild));
await step('search', () => onBuild(search));
await step('examples', () => asOne(capture('scripts/examples.ts', ['--language', 'en'])));
await step('example site', () => onBuild(exampleSite, 'examples'));
await step('another theme', () => asOne(capture('scripts/theme.ts', ['--language', 'en'])));
await step('site of another theme', () => onBuild(otherTheme, 'another theme'));
await step('browser', () => onBuild(browser, 'build', 'examples'));

rmSync(reports, { recursive: true });
const sum = (key: keyof Counts) => [...outcomes.values()].reduce((total, outcome) => total + outcome[key], 0);
const passed = sum('passed');
const failed = sum('failed');
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

async function step(name: string, run: () => Promise<Outcome>): Promise<void> {
  console.log(`▶ ${name}`);
  const begun = performance.now();
  const outcome = await run().catch(broken);
  outcomes.set(name, outcome);
  const time = `${((performance.now() - begun) / 1000).toFixed(1)} s`;
  const all = outcome.passed + outcome.failed;
  if (outcome.failed > 0) {
    console.log(outcome.output);
    console.log(`✖ ${name}: ${String(outcome.failed)} of ${String(all)} wrong, ${time}`);
  } else {
    console.log(`✔ ${name}: ${all === 1 ? '' : `${String(all)} tests, `}${time}`);
  }
}

/** A step that could not even be run counts as one failed test: the last line must always come. */
function broken(error: unknown): Outcome {
  return {
    passed: 0,
    failed: 1,
    output: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}

/** A command as one test. */
async function asOne(command: Promise<Finished>): Promise<Outcome> {
  const { ok, output } = await command;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
}

async function lint(): Promise<Finished> {
  const code = await capture(TOOLS.eslint, ['--config', 'scripts/eslint.config.js', '.']);
  const format = await capture(TOOLS.prettier, ['--check', '--log-level', 'warn', '.']);
  return { ok: code.ok && format.ok, output: code.output + format.output };
}

/** Another build of the same moment, which takes nothing over from this one, is the same byte for byte. */
async function secondBuild(): Promise<Outcome> {
  return asOne(capture('scripts/reproducible.ts', ['--against', SITE_FOLDER], { env: MOMENT }));
}

/** The figures are shown, whether or not a floor is broken: of the site, and at the size of the programme. */
async function search(): Promise<Outcome> {
  const own = await asOne(capture('scripts/bench/search.ts', ['--phone']));
  const large = await asOne(capture('scripts/bench/search.ts', ['--pages', '15000']));
  const output = `${own.output.trimEnd()}\n\n${large.output.trimEnd()}`;
  const outcome = { passed: own.passed + large.passed, failed: own.failed + large.failed, output };
  if (outcome.failed === 0) console.log(output);
  return outcome;
}

async function exampleSite(): Promise<Outcome> {
  const env = { SITE_FOLDER: EXAMPLE_SITE, CONTENT_FOLDER: resolve(EXAMPLE_CONTENT) };
  return vitest('example', 'scripts/vitest.example.config.ts', env);
}

async function otherTheme(): Promise<Outcome> {
  const env = { SITE_FOLDER: OTHER_THEME_SITE, CONTENT_FOLDER: resolve(OTHER_THEME_CONTENT) };
  return vitest('theme', 'scripts/vitest.theme.config.ts', env);
}

async function vitest(
  name: string,
  config: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const report = join(reports, `${name}.json`);
  const args = [
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  return counted(await capture(TOOLS.vitest, args, { env }), report, vitestCounts);
}

async function browser(): Promise<Outcome> {
  const report = join(reports, 'browser.json');
  const run = await runBrowserTests((script, args, env) =>
    capture(script, args, { env: { ...env, BROWSER_REPORT: report } }),
  );
  return counted(run ?? { ok: false, output: '' }, report, playwrightCounts);
}

/** The numbers of a report; a run that failed without a failed test counts as one. */
function counted({ ok, output }: Finished, report: string, count: (json: string) => Counts): Outcome {
  const { passed, failed } = existsSync(report)
    ? count(readFileSync(report, 'utf8'))
    : { passed: 0, failed: 0 };
  return { passed, failed: ok ? failed : Math.max(failed, 1), output };
}

/** Runs a step that needs earlier ones: the build, unless told otherwise. */
async function onBuild(run: () => Promise<Outcome>, ...needed: string[]): Promise<Outcome> {
  const steps = needed.length === 0 ? ['build'] : needed;
  if (steps.every((name) => outcomes.get(name)?.failed === 0)) return run();
  return Promise.resolve({ passed: 0, failed: 1, output: 'Not run: the site could not be built.' });
}

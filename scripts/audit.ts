/**
 * `npm run audit`: asks the registry what is known of weaknesses in the packages the site is built with. Ends with 0 when
 * nothing grave is left, 1 when something is or when a row of audit-allowed.yaml has expired, 4 when the registry does not
 * tell.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { judge, readAllowed, weaknessesOf, type Weakness } from '../src/supply/audit.ts';

const NO_ANSWER = 4;
const PATIENCE_MS = 120_000;
const LIST = 'scripts/audit-allowed.yaml';

const allowed = readAllowed(parse(readFileSync(LIST, 'utf8')));
const found = weaknessesOf(report());
const { refused, noted, expired } = judge(found ?? [], allowed, Temporal.Now.plainDateISO('UTC'));

const line = (each: Weakness) => `  ${each.severity}: ${each.package}: ${each.title} (${each.advisory})`;
for (const { advisory, until } of expired) {
  console.error(`${LIST}: ${advisory} was accepted until ${until}. Mend it, or decide anew.`);
}
if (refused.length > 0) {
  console.error(`To be mended (npm audit fix, or a row with reason and last day in ${LIST}):`);
  for (const each of refused) console.error(line(each));
}
if (noted.length > 0) console.log(['Known, lesser or accepted:', ...noted.map(line)].join('\n'));
if (found === null)
  console.error('The registry does not tell of weaknesses: nothing was compared. Try again later.');
else console.log(`${String(found.length)} known, ${String(refused.length)} to be mended.`);
process.exitCode = refused.length + expired.length > 0 ? 1 : found === null ? NO_ANSWER : 0;

/** What npm says, of the packages that are not for tests alone; it ends with an error whenever it has found something. */
function report(): string {
  // The npm that runs this command; on Windows `npm` itself is no program.
  const npm = process.env['npm_execpath'];
  const args = ['audit', '--json', '--omit=dev'];
  const options = { encoding: 'utf8', timeout: PATIENCE_MS } as const;
  const { stdout } =
    npm === undefined
      ? spawnSync('npm', args, options)
      : spawnSync(process.execPath, [npm, ...args], options);
  return stdout;
}

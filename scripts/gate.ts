/**
 * `npm run gate [-- --site FOLDER] [--json]`: puts every page of a built site before every rule of src/gate/ and tells what
 * is wrong. Ends with 0 when nothing is, 1 when something is, 2 when there is no built site.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { judgeFolder } from '../src/gate/gate.ts';
import { RULES } from '../src/gate/rules.ts';
import { SITE_FOLDER } from './lib/site-folder.ts';

const SHOWN = 10;

const { site, json } = parseArgs({
  options: { site: { type: 'string', default: SITE_FOLDER }, json: { type: 'boolean', default: false } },
}).values;
process.exitCode = existsSync(join(site, 'robots.txt')) ? run() : noSite();

function run(): number {
  const begun = performance.now();
  const { pages, verdicts } = judgeFolder(site, RULES);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const wrong = verdicts.filter(({ faults }) => faults.length > 0);
  if (json) {
    const rows = verdicts.map(({ rule: { id, says, source }, faults }) => ({ id, says, source, faults }));
    console.log(JSON.stringify({ pages, rules: rows }, null, 1));
    return wrong.length > 0 ? 1 : 0;
  }
  for (const { rule, faults } of wrong) {
    console.log(`✖ ${rule.id}: ${String(faults.length)} faults. A page ${rule.says} (${rule.source}).`);
    for (const { path, what } of faults.slice(0, SHOWN)) console.log(`    ${path}: ${what}`);
    if (faults.length > SHOWN) console.log(`    … and ${String(faults.length - SHOWN)} more`);
  }
  const held = verdicts.length - wrong.length;
  console.log(
    `${String(pages)} pages, ${String(held)} of ${String(verdicts.length)} rules hold, ${seconds} s.`,
  );
  return wrong.length > 0 ? 1 : 0;
}

function noSite(): number {
  console.error(`There is no built site in ${site}. Build it first: npm run build`);
  return 2;
}

/**
 * `npm run bench:build [-- --projects 100,1000,8733] [--json FILE]`: what the build costs by the number of projects, beside a
 * plain template function and Eleventy on the same project pages. It measures only. Needs Linux; Eleventy is installed once
 * under node_modules/.cache, and left out where the network does not allow it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addedLine, roundLines } from '../../src/bench/build/figures.ts';
import { buildRound, type Round } from '../../src/bench/build/rounds.ts';
import { readKnown } from '../lib/door/known.ts';

const { values } = parseArgs({
  options: { projects: { type: 'string', default: '100,1000,8733' }, json: { type: 'string' } },
});
const sizes = values.projects.split(',').map(Number);

console.log(`${cpus()[0]?.model ?? 'unknown processor'} × ${String(cpus().length)}, Node ${process.version}`);
const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
const rounds: Round[] = [];
try {
  for (const size of sizes) {
    const round = await buildRound(size, join(folder, String(size)), readKnown('content'));
    rounds.push(round);
    for (const line of roundLines(round)) console.log(line);
    const [smallest] = rounds;
    if (smallest !== undefined && smallest !== round) console.log(addedLine(smallest, round));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rounds, null, 2)}\n`);

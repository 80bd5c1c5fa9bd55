/**
 * `npm run fuzz:door [-- COUNT [SEED]]`: puts mutated exports before the door, 20,000 unless told otherwise, and prints
 * how they ended. Ends with code 1 when anything but an outcome came out.
 */
import { fuzz } from './lib/fuzz.ts';

const [count = '20000', seed = '1'] = process.argv.slice(2);
const begun = performance.now();
const { outcomes, faults } = fuzz(Number(count), Number(seed), (done) => {
  if (process.stdout.isTTY && done % 100 === 0) process.stdout.write(`\r${String(done)}/${count}`);
});
if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
for (const [outcome, files] of Object.entries(outcomes)) console.log(`${outcome}: ${String(files)}`);
console.log(
  `${count} files with seed ${seed} in ${((performance.now() - begun) / 1000).toFixed(1)} s, ${String(faults.length)} faults`,
);
for (const fault of faults.slice(0, 20)) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

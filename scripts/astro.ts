/** Astro's own command line (`npm run dev`, `npm run types`) under the project's Node and without telemetry. */
import { passThrough, TOOLS } from './lib/run.ts';

process.exitCode = await passThrough(TOOLS.astro, process.argv.slice(2));

/** `npm run test:browser [-- Playwright's own options]`: the browser journeys only, on the present build. */
import { runBrowserTests } from './lib/browser-tests.ts';
import { passThrough } from './lib/run.ts';

process.exitCode = (await runBrowserTests(passThrough, process.argv.slice(2))) ?? 1;

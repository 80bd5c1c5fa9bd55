/**
 * `npm run due [-- --from ADDRESS]`: for a scheduled job. Asks the published site when something on it changes next and
 * ends with exit code 0 when that moment has passed, 3 when it has not, 4 when the site does not answer.
 */
import { formatMoment } from '../src/i18n/moments.ts';
import { strings } from '../src/i18n/strings.ts';
import { dueAt } from '../src/publishing/schedule/due.ts';
import { siteData } from '../src/site/data.ts';
import { readOptions } from './lib/options.ts';

const NOT_YET = 3;
const NO_ANSWER = 4;
const PATIENCE_MS = 20_000;

const { lang, given } = readOptions('due', ['from', 'language']);
const t = strings(lang);
const address = new URL('/next-change.json', given.from ?? siteData.site.address).href;
const fetched = await askSite().catch((error: unknown) => ({
  text: null,
  why: error instanceof Error ? error.message : String(error),
}));
const answer = dueAt(fetched.text ?? '', Temporal.Now.instant());
if (answer.due === null) console.error(t('due.noAnswer', { address, why: fetched.why }));
else if (answer.at === null) console.log(t('due.never'));
else console.log(t(answer.due ? 'due.now' : 'due.later', { moment: formatMoment(lang, answer.at) }));
process.exitCode = answer.due === null ? NO_ANSWER : answer.due ? 0 : NOT_YET;

async function askSite(): Promise<{ text: string | null; why: string }> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS), cache: 'no-store' });
  return { text: response.ok ? await response.text() : null, why: `HTTP ${String(response.status)}` };
}

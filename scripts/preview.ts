/**
 * `npm run preview [-- --at "2026-12-15 16:20"] [--port N] [--build-only] [--language fi|sv|en]`: the site with drafts
 * and with what is to come, each page marked, into `preview/`; then served on this machine.
 */
import { strings } from '../src/i18n/strings.ts';
import { readFinnishTime } from '../src/site/finnish-time.ts';
import { readOptions } from './lib/options.ts';
import { buildPreview, PREVIEW_FOLDER } from './lib/preview-site.ts';
import { checkPort, showSite, type Showing } from './lib/show-site.ts';

const { content, lang, port, given, flags } = readOptions('preview', [
  'at',
  'port',
  'content',
  'build-only',
  'language',
]);
const t = strings(lang);
const showing: Showing = { lang, port, command: 'npm run preview', folder: PREVIEW_FOLDER };
const read = given.at === undefined ? null : readFinnishTime(given.at);
if (read?.ok === false) {
  console.error(t('preview.badTime', { found: given.at }));
  process.exitCode = 2;
} else {
  const buildsOnly = flags.has('build-only');
  const at = read?.at.toInstant() ?? null;
  const built = (buildsOnly || (await checkPort(showing))) && (await buildPreview({ lang, content, at }));
  if (built) console.log(t('preview.built', { folder: PREVIEW_FOLDER }));
  const isDone = built && (buildsOnly || (await showSite(showing)));
  if (!isDone) process.exitCode = 1;
}

/**
 * `npm run examples [-- --language fi|sv|en]`: the site as it is with 200 projects of the theme, into
 * `test-results/example-site`. Every project added is made up and says so. Look at it by
 * `npm run screenshots -- --site test-results/example-site`; `npm test` builds and tests it too.
 */
import { buildExampleSite } from './lib/examples/example-site.ts';
import { readOptions } from './lib/options.ts';

const { content, lang } = readOptions('examples', ['content', 'language']);
process.exitCode = (await buildExampleSite(lang, content)) ? 0 : 1;

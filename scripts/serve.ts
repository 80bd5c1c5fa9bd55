/** `npm run serve [-- --port N] [--language fi|sv|en]`: the site as it was last built. */
import { readOptions } from './lib/options.ts';
import { showSite } from './lib/show-site.ts';

const { lang, port } = readOptions('serve', ['port', 'language']);
if (!(await showSite({ lang, port, command: 'npm run serve' }))) process.exitCode = 1;

/** `npm run build [-- --content FOLDER] [--out FOLDER] [--language fi|sv|en]` */
import { buildSite } from './lib/build-site.ts';
import { readOptions } from './lib/options.ts';
import { SITE_FOLDER } from './lib/site-folder.ts';

const { content, lang, given } = readOptions('build', ['content', 'out', 'language']);
process.exitCode = (await buildSite(lang, content, { folder: given.out ?? SITE_FOLDER })) ? 0 : 1;

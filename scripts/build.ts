/** `npm run build [-- --content FOLDER] [--language fi|sv|en]` */
import { buildSite } from './lib/build-site.ts';
import { readOptions } from './lib/options.ts';

const { content, lang } = readOptions('build', ['content', 'language']);
process.exitCode = (await buildSite(lang, content)) ? 0 : 1;

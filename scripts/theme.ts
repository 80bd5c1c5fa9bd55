/** `npm run theme`: the site of another, made-up theme into `test-results/other-theme`, with no line of src/ changed. */
import { writeOtherTheme } from '../tests/theme/other-theme.ts';
import { buildSite } from './lib/build-site.ts';
import { readOptions } from './lib/options.ts';
import { OTHER_THEME_CONTENT, OTHER_THEME_SITE } from './lib/site-folder.ts';

const { content, lang } = readOptions('theme', ['content', 'language']);
writeOtherTheme(content, OTHER_THEME_CONTENT);
process.exitCode = (await buildSite(lang, OTHER_THEME_CONTENT, { folder: OTHER_THEME_SITE })) ? 0 : 1;

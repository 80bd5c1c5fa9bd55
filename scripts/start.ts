/** `npm start [-- --port N] [--content FOLDER] [--language fi|sv|en]`: builds the site and serves it. */
import { buildSite } from './lib/build-site.ts';
import { readOptions } from './lib/options.ts';
import { checkPort, showSite, type Showing } from './lib/show-site.ts';

const { content, lang, port } = readOptions('start', ['port', 'content', 'language']);
const showing: Showing = { lang, port, command: 'npm start' };

// The port comes first: nobody wants to hear after the build that there is nowhere to show it.
const shown = (await checkPort(showing)) && (await buildSite(lang, content)) && (await showSite(showing));
if (!shown) process.exitCode = 1;

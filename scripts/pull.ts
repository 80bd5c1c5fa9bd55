/**
 * `npm run pull [-- --from ADDRESS|FILE] [--content FOLDER] [--language fi|sv|en]`: takes in the export.
 * Exit code: 0 published or unchanged · 2 misused · 3 held · 4 refused or not fetched · 5 another run is under way.
 */
import { pull } from './lib/door/pull.ts';
import { realWorld } from './lib/door/world.ts';
import { readOptions } from './lib/options.ts';

const { content, lang, given } = readOptions('pull', ['from', 'content', 'language']);
process.exitCode = await pull({ content, from: given.from, lang }, realWorld());

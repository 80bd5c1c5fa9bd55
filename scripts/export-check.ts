/**
 * `npm run export:check -- FILE [--content FOLDER] [--language fi|sv|en]`: tells what pulling the file would do.
 * Exit code: 0 it would be published, or is nothing new · 2 misused · 3 it would be held · 4 it would be refused.
 */
import { checkExport } from './lib/door/check.ts';
import { realWorld } from './lib/door/world.ts';
import { readOptions } from './lib/options.ts';

const { content, lang, argument } = readOptions('export:check', ['content', 'language'], {
  argument: 'exportFile',
});
process.exitCode = await checkExport({ content, file: argument, lang }, realWorld());

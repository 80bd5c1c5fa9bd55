/**
 * `npm run convert -- EXCEL [--calls FILE] [--retrieved TIME] [--out FILE] [--content FOLDER] [--language fi|sv|en]`:
 * makes an export of the Excel that the EURA 2021 information service gives. It publishes nothing: `npm run pull`
 * takes the export in. Exit code: 0 made · 2 misused · 4 refused.
 */
import { convertFile } from './lib/convert/convert-file.ts';
import { terminal } from './lib/door/talk.ts';
import { readOptions } from './lib/options.ts';

const { argument, content, lang, given } = readOptions(
  'convert',
  ['calls', 'out', 'retrieved', 'content', 'language'],
  { argument: 'workbook' },
);
const { calls, out, retrieved } = given;
process.exitCode = await convertFile(
  { file: argument, calls, out, retrieved, content, lang },
  { talk: terminal(), now: () => Temporal.Now.instant() },
);

/**
 * `npm run new [-- KIND [ID]]` or `npm run new -- sv|en ENTRY [--answers FILE.json] [--content FOLDER]`: makes the files
 * of a new entry, or the frame of a translation. Exit code: 0 written · 2 misused or an answer that will not do · 4 stopped.
 */
import { readFileSync } from 'node:fs';
import { newEntry } from '../src/publishing/new/new-entry.ts';
import { strings } from '../src/i18n/strings.ts';
import { FINNISH_ZONE } from '../src/site/finnish-time.ts';
import { readOptions } from './lib/options.ts';
import { askQuestion } from './lib/prompt.ts';

const { content, lang, words, given } = readOptions('new', ['answers', 'content', 'language'], { words: 2 });
const answers = readAnswers(given.answers);
if (answers === undefined) {
  console.error(strings(lang)('new.badAnswers', { file: given.answers ?? '' }));
  process.exitCode = 2;
} else {
  process.exitCode = await newEntry(
    { words, answers },
    {
      content,
      today: Temporal.Now.plainDateISO(FINNISH_ZONE),
      lang,
      say: console.log,
      ask: process.stdin.isTTY && given.answers === undefined ? askQuestion : null,
    },
  );
}

/** The answers of a JSON file; none without a file, `undefined` when it is not one. */
function readAnswers(file: string | undefined): Record<string, unknown> | undefined {
  if (file === undefined) return {};
  try {
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof data === 'object' && data !== null && !Array.isArray(data)
      ? (data as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

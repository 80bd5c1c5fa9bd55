/**
 * `npm run export:approve -- SHA256 --reason "…" --role "…" [--codes A,B] [--content FOLDER] [--language fi|sv|en]`:
 * approves the held export with that checksum.
 * Exit code: 0 approval written · 2 misused · 4 it cannot be approved · 5 another run is under way.
 */
import { approve } from './lib/door/approve.ts';
import { realWorld } from './lib/door/world.ts';
import { readOptions } from './lib/options.ts';

const { content, lang, argument, given } = readOptions(
  'export:approve',
  ['reason', 'role', 'codes', 'content', 'language'],
  { argument: 'sha256', required: ['reason', 'role'] },
);
process.exitCode = await approve(
  {
    content,
    sha256: argument,
    reason: given.reason ?? '',
    role: given.role ?? '',
    codes: given.codes,
    lang,
  },
  realWorld(),
);

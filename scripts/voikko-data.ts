/** `node scripts/voikko-data.ts <mor.vfst>`: takes Voikko's file into src/search/words/voikko-fi (see the README there). */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { VOIKKO_DATA } from '../src/search/words/finnish.ts';
import { readTransducer } from '../src/search/words/vfst.ts';

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('Say which file: node scripts/voikko-data.ts <mor.vfst>');
const data = readFileSync(path);
readTransducer(data);
const compressed = brotliCompressSync(data, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
  },
});
writeFileSync(VOIKKO_DATA, compressed);
console.log(`${String(compressed.length)} bytes of ${String(data.length)}`);
console.log(`SHA-256 of the data, for the README: ${createHash('sha256').update(data).digest('hex')}`);

/** Which files of a build are worth compressing once, beforehand, and how. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { kindOf } from './kinds.ts';

/** Everything that is text. Pictures, fonts and the search index are compressed in themselves. */
const TEXT = /\.(?:html|css|js|json|jsonld|csv|ics|xml|txt|svg|webmanifest)$/;

/** In bytes; what is smaller travels in one packet either way. */
const SMALLEST = 512;

/** In bits: the least window Brotli takes, and the largest its decoders must know (RFC 7932, 9.1). */
const WINDOW = { least: 10, most: 22 } as const;

/** The two codings that browsers ask for, with the ending a server looks for beside the file. */
export const CODINGS = [
  { ending: '.br', pack: brotli },
  { ending: '.gz', pack: gzipped },
] as const;

/** Whether a file of a build, `fi/haut.ics`, is to be compressed; `size` in bytes. */
export function isWorthCompressing(file: string, size: number): boolean {
  return size >= SMALLEST && TEXT.test(file);
}

/**
 * Level 11 costs thirty times level 5 and saves some eight per cent: for what is named by its content, loaded with every
 * page and kept for a year. Node's own window of 4 MB is set up anew for every file, which costs more than compressing
 * a page: it is as large as the file, and no larger.
 */
function brotli(file: string, bytes: Buffer): Promise<Buffer> {
  const bits = Math.ceil(Math.log2(bytes.length + 1));
  return promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: kindOf(`/${file}`) === 'asset' ? 11 : 5,
      [constants.BROTLI_PARAM_LGWIN]: Math.min(Math.max(bits, WINDOW.least), WINDOW.most),
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });
}

function gzipped(_file: string, bytes: Buffer): Promise<Buffer> {
  return promisify(gzip)(bytes, { level: 9 });
}

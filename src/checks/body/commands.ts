/** Signs that the site builder would take for commands. */
import { quoted, type Fault } from '../fault.ts';
import { lineIn, liveText, type Body } from './live-text.ts';

const BRACES = /\{[^{}\n]*\}?|\}/g;
const LESS_THAN = /<[^\s<>]*>?/g;
/** Blocks are called by a name with a capital letter; pages hand none to the texts. */
const BLOCK = /^<\/?([A-Z][A-Za-z0-9.]*)/;

/** Curly brackets, "less than" signs and blocks that would stop the build or show nothing. */
export function commandFaults(body: Body): Fault[] {
  const text = liveText(body.body);
  const found = (pattern: RegExp) =>
    Array.from(text.matchAll(pattern), ({ 0: piece, index }) => ({
      piece: body.body.slice(index, index + piece.length),
      place: { file: body.file, line: lineIn(body, index), path: '' },
    }));
  const braces = found(BRACES).map(({ piece, place }): Fault => ({
    ...place,
    rule: 'braces',
    values: { found: quoted(piece) },
  }));
  const opened = new Set<string>();
  const signs = found(LESS_THAN).flatMap(({ piece, place }): Fault[] => {
    const [, name] = BLOCK.exec(piece) ?? [];
    if (name === undefined) return [{ ...place, rule: 'less-than', values: { found: quoted(piece) } }];
    // The end of a block is mended with its beginning.
    if (piece.startsWith('</') && opened.has(name)) return [];
    opened.add(name);
    return [{ ...place, rule: 'no-blocks', values: { found: name } }];
  });
  return [...braces, ...signs];
}

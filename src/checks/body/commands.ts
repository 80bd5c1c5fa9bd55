/** Signs that the site builder would take for commands. */
import { quoted, type Fault } from '../fault.ts';
import { lineIn, liveText, type Body } from './live-text.ts';

const BRACES = /\{[^{}\n]*\}?|\}/g;
const LESS_THAN = /<[^\s<>]*>?/g;
/** Blocks are called by a name with a capital letter; pages hand none to the texts. */
const BLOCK = /^<\/?([A-Z][A-Za-z0-9.]*)/;

/** At the beginning of a paragraph these two words are taken for program code. */
const MODULE_LINE = /(?<!^\p{L}[^\n]*\n)^(?:import|export)(?=[ \t{*])/gmu;

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
  const modules = found(MODULE_LINE).map(({ piece, place }): Fault => ({
    ...place,
    rule: 'module-line',
    values: { found: piece },
  }));
  const opened = new Set<string>();
  const signs = found(LESS_THAN).flatMap(({ piece, place }): Fault[] => {
    const [, name] = BLOCK.exec(piece) ?? [];
    if (name === undefined) return strayFault(piece).map((found) => ({ ...place, ...found }));
    // The end of a block is mended with its beginning.
    if (piece.startsWith('</') && opened.has(name)) return [];
    opened.add(name);
    return [{ ...place, rule: 'no-blocks', values: { found: name } }];
  });
  return [...braces, ...modules, ...signs];
}

const EMAIL = /^<(?:mailto:)?([^\s<>@]+@[^\s<>@]+)>$/;

function strayFault(piece: string): Pick<Fault, 'rule' | 'values'>[] {
  // An address of the web in pointed brackets is told as the bare address that it is.
  if (/^<https?:/i.test(piece)) return [];
  const [, email] = EMAIL.exec(piece) ?? [];
  const found = quoted(piece);
  return email === undefined
    ? [{ rule: 'less-than', values: { found } }]
    : [{ rule: 'less-than-email', values: { found, email } }];
}

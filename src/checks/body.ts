/** The text below the front matter: signs that the site builder would take for commands, and inner links. */
import { quoted, type Fault } from './fault.ts';

/** Where a body stands: its text, the file's name and the line it begins at. */
export interface Body {
  file: string;
  body: string;
  bodyLine: number;
}

/** A link to a page of this site by kind and id: `model:kohtaantofoorumi`. */
export interface InnerLink {
  kind: string;
  id: string;
  line: number;
}

/**
 * What is read as plain text by the site builder, in the order it reads: an escaped sign, a fenced block of
 * code and a piece of code in a line. (MDX knows no code by indentation and no escapes inside code.)
 */
const PLAIN =
  /\\[!-/:-@[-`{-~]|^[ \t]*(?:> ?|[-*+] )*(`{3,}|~{3,})[^`\n]*\n(?:[\s\S]*?^[ \t>]*\1[`~]*[ \t]*$|[\s\S]*)|(?<!`)(`+)(?!`)(?:(?!\n\s*\n)[\s\S])*?(?<!`)\2(?!`)/gm;

/** The body with code and escaped signs blanked out; every other sign keeps its place. */
function liveText(body: string): string {
  return body.replaceAll(PLAIN, (plain) => plain.replaceAll(/[^\n]/g, ' '));
}

function lineIn({ bodyLine, body }: Body, offset: number): number {
  return bodyLine + body.slice(0, offset).split('\n').length - 1;
}

const BRACES = /\{[^{}\n]*\}?|\}/g;
const LESS_THAN = /<[^\s<>]*>?/g;

/** Curly brackets and "less than" signs that would stop the build or show nothing. */
export function bodyFaults(body: Body): Fault[] {
  const text = liveText(body.body);
  const all = (pattern: RegExp, rule: Fault['rule']) =>
    Array.from(text.matchAll(pattern), ({ 0: piece, index }): Fault => {
      const found = quoted(body.body.slice(index, index + piece.length));
      return { file: body.file, line: lineIn(body, index), path: '', rule, values: { found } };
    });
  return [...all(BRACES, 'braces'), ...all(LESS_THAN, 'less-than')];
}

const LINK = /(?:\]\(\s*|^ {0,3}\[[^\]\n]+\]:\s*)([a-z][a-z-]*):([^\s)]*)/gim;
const WEB_SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);

/** Every link of the form `[text](kind:id)`, whether its kind is known or not; links to the web are left out. */
export function innerLinks(body: Body): InnerLink[] {
  return Array.from(liveText(body.body).matchAll(LINK), ({ 1: kind = '', 2: id = '', index }) => ({
    kind,
    id,
    line: lineIn(body, index),
  })).filter(({ kind }) => !WEB_SCHEMES.has(kind.toLowerCase()));
}

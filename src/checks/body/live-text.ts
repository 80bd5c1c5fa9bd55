/** The text below the front matter as the site builder reads it, each sign in its place. */

/** Where a body stands: its text, the file's name and the line it begins at. */
export interface Body {
  file: string;
  body: string;
  bodyLine: number;
}

/**
 * What is read as plain text by the site builder, in the order it reads: an escaped sign, a fenced block of
 * code and a piece of code in a line. (MDX knows no code by indentation and no escapes inside code.)
 */
export const PLAIN =
  /\\[!-/:-@[-`{-~]|^[ \t]*(?:> ?|[-*+] )*(`{3,}|~{3,})[^`\n]*\n(?:[\s\S]*?^[ \t>]*\1[`~]*[ \t]*$|[\s\S]*)|(?<!`)(`+)(?!`)(?:(?!\n\s*\n)[\s\S])*?(?<!`)\2(?!`)/gm;

/** The text with whatever the expression finds blanked out; every other sign and every line keeps its place. */
export function blanked(text: string, found: RegExp): string {
  return text.replaceAll(found, (piece) => piece.replaceAll(/[^\n]/g, ' '));
}

/** The body with code and escaped signs blanked out. */
export function liveText(body: string): string {
  return blanked(body, PLAIN);
}

/** The line of the file on which a sign of the body stands. */
export function lineIn({ bodyLine, body }: Body, offset: number): number {
  return bodyLine + body.slice(0, offset).split('\n').length - 1;
}

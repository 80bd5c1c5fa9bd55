/** Text from outside, made fit for formats that have no room for every character. */

// Controls but tab and line feed, the two separators some readers break a line at, lone surrogates, and the
// two noncharacters of the first plane: XML 1.0 section 2.2 and RFC 5545 section 3.1 allow none of the former.
const UNFIT = /(?![\t\n])\p{Cc}|[\p{Zl}\p{Zp}\p{Cs}\uFFFE\uFFFF]/gu;

/** Text of any number of lines, without characters that XML 1.0 or iCalendar forbids; every line end is `\n`. */
export function legalText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNFIT, '');
}

/** The same in one line: `x\r\nATTACH:…` → `x ATTACH:…`. */
export function oneLine(text: string): string {
  return legalText(text).replace(/\s+/g, ' ').trim();
}

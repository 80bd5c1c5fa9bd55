/** Text from outside, made fit for formats that have no room for every character. */

// Controls other than tab and line feed, lone surrogates and two noncharacters, which XML 1.0 (section 2.2) and
// RFC 5545 (section 3.1) do not allow; the separators at which some programs break a line although neither says so;
// and the marks that turn the direction of what follows, also outside the text (Unicode TR 9 section 2).
const UNFIT = /(?![\t\n])\p{Cc}|[\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\uFFFE\uFFFF]/gu;

/** Text of any number of lines, without characters that XML 1.0 or iCalendar forbids; every line end is `\n`. */
export function legalText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNFIT, '');
}

/** The same in one line: `x\r\nATTACH:…` → `x ATTACH:…`. */
export function oneLine(text: string): string {
  return legalText(text).replace(/\s+/g, ' ').trim();
}

// What a reader does not see and a program may act on: the byte order mark and the tag characters. Joiners stay: emoji
// and some scripts need them.
const UNSEEN = /[\uFEFF\u{E0000}-\u{E007F}]/gu;

/** Text of any number of lines in composed letters (Unicode NFC), without any character that only a machine would notice. */
export function visibleText(text: string): string {
  return legalText(text).replace(UNSEEN, '').normalize('NFC');
}

/** The same in one line. */
export function visibleLine(text: string): string {
  return visibleText(text).replace(/\s+/g, ' ').trim();
}

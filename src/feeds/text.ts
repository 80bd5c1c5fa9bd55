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

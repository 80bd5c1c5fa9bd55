/** Words of a text, cut as Pagefind cuts them, so that what is asked and what is indexed meet. */

/** Lower case, without the dots and rings of ä, ö and å: Pagefind compares words in this form. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** The letters and digits of a token: `4.1.6` is `416`, `ESR+` is `ESR`. */
export function bare(token: string): string {
  return token.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The words of one token: the whole, and its parts when hyphens or other signs join it
 * (`työvoima- ja` gives `työvoima`; `Keski-Suomi` gives `KeskiSuomi`, `Keski` and `Suomi`).
 */
export function wordsOf(token: string): string[] {
  const whole = bare(token);
  if (whole === '') return [];
  const parts = token.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length > 1);
  return parts.length < 2 ? [whole] : [whole, ...parts];
}

/** The tokens of a text, without the signs round them. */
export function tokensOf(text: string): string[] {
  return text
    .split(/\s+/u)
    .map((token) => token.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+]+$/gu, ''))
    .filter((token) => token !== '');
}

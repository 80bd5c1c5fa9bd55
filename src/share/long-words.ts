/** Where a long Finnish or Swedish compound may be parted when no line holds it. */

/** Longer words than this are parted; English has none on a page of this site. */
const LONG = 18;
/** No fewer letters stand alone at either end of a parted word. */
const END = 5;

/** Shown, as a hyphen, only where a line ends in it. */
export const SOFT_HYPHEN = '\u00ad';
const VOWEL = 'aeiouyåäöAEIOUYÅÄÖ';
/** Both languages begin a syllable with one consonant before a vowel (Kielitoimiston ohjepankki; Svenska skrivregler). */
const SYLLABLE = new RegExp(`(?=[^${VOWEL}][${VOWEL}])`, 'u');

/** The text with soft hyphens between the syllables of its long words. */
export function withSoftHyphens(text: string): string {
  return text.replaceAll(/\p{L}+/gu, (word) => {
    if (word.length <= LONG) return word;
    let place = 0;
    return word
      .split(SYLLABLE)
      .map((syllable) => {
        const mayPart = place >= END && word.length - place >= END;
        place += syllable.length;
        return mayPart ? SOFT_HYPHEN + syllable : syllable;
      })
      .join('');
  });
}

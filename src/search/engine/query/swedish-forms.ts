/** The definite form that Snowball's Swedish stemmer leaves as it is: `mässan` is of `mässa`, `branschens` is not. */
const DEFINITE = /(?<=[a-z]{2}a)ns?$/;

/** Base forms that folded letters may be a form of. Only those that are words of the site are used. */
export function swedishBaseForms(word: string): string[] {
  return DEFINITE.test(word) ? [word.replace(DEFINITE, '')] : [];
}

/** A careful guess at the language of a text: only function words that the other two languages do not have. */

const FUNCTION_WORDS = {
  fi: 'ja on ei että tai sekä hankkeen hankkeessa hanke joka jotka mutta kuin myös ovat tukee tavoitteena avulla kanssa työn työtä työllisyyden',
  sv: 'och är som att med för på av till det den ett inte eller om projektet har kan ska från vid genom arbete sysselsättning',
  en: 'the and of to in is for with that are this by from project which an be as will employment work skills',
} as const;

type Known = keyof typeof FUNCTION_WORDS;

const WORDS = Object.fromEntries(
  Object.entries(FUNCTION_WORDS).map(([lang, words]) => [lang, new Set(words.split(' '))]),
) as Record<Known, Set<string>>;

/** Words looked at: a text shows its language in its first sentences. */
const LOOKED_AT = 400;

/**
 * The language a text looks like, when at least two function words of it stand there and none of the declared one;
 * `null` when nothing speaks against the declared language.
 */
export function otherLanguage(text: string, declared: Known): Known | null {
  const words =
    text
      .slice(0, LOOKED_AT)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const hits = (lang: Known) => words.filter((word) => WORDS[lang].has(word)).length;
  const own = hits(declared);
  const others = (Object.keys(WORDS) as Known[]).filter((lang) => lang !== declared);
  const best = others.toSorted((a, b) => hits(b) - hits(a))[0];
  return best !== undefined && hits(best) >= 2 && hits(best) > own * 3 ? best : null;
}

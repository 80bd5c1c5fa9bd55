/**
 * Soft hyphens for headings and other large or narrow text: many browsers have no Finnish patterns of their own, and a
 * compound of thirty letters is wider than a phone. Running text is left to the browser's `hyphens: auto`.
 */
import english from 'hyphen/en-gb';
import finnish from 'hyphen/fi';
import swedish from 'hyphen/sv';
import { byLang, type ByLang, type Lang } from './languages.ts';

/** Shown, as a hyphen, only where a line ends in it. */
export const SOFT_HYPHEN = '\u00ad';
/** Shorter words fit a heading on any screen. */
const LONG = 13;
/** No fewer letters than this stand alone at either end of a line. */
const FEWEST = 3;

const WORD = /\p{L}+/gu;

const patterns: ByLang<(word: string) => string> = {
  fi: (word) => finnish.hyphenateSync(word),
  sv: (word) => swedish.hyphenateSync(word),
  en: (word) => english.hyphenateSync(word),
};

/** First parts of compounds whose seam the Finnish patterns miss, because the second part begins with a vowel. */
const FINNISH_HEADS = /^(rekrytointi|suunnitelma|teknologia|toimenpide|työllisyys|yli)(?=[aeiouyäö])/iu;

/**
 * The text with soft hyphens in its long words: `koordinaatiohanke` → `koor·di·naa·tio·han·ke`. A narrower place than
 * a heading may part words from fewer letters (`from`) on.
 */
export function hyphenate(text: string, lang: Lang, from: number = LONG): string {
  return text.replaceAll(WORD, (word) => {
    if (word.length < from) return word;
    const made = known[lang].get(word) ?? partedWord(word, lang);
    known[lang].set(word, made);
    return made;
  });
}

/** Words already parted: the same name stands on its page, in lists and in its picture. */
const known = byLang(() => new Map<string, string>());

function partedWord(word: string, lang: Lang): string {
  const head = lang === 'fi' ? (FINNISH_HEADS.exec(word)?.[0] ?? '') : '';
  const parts = [head, word.slice(head.length)].filter((part) => part !== '');
  const syllables = parts.flatMap((part) => patterns[lang](part).split(SOFT_HYPHEN));
  return joinShortEnds(syllables).join(SOFT_HYPHEN);
}

function joinShortEnds(syllables: readonly string[]): string[] {
  const joined = [...syllables];
  while (joined.length > 1 && (joined[0]?.length ?? 0) < FEWEST)
    joined.splice(0, 2, joined.slice(0, 2).join(''));
  while (joined.length > 1 && (joined.at(-1)?.length ?? 0) < FEWEST)
    joined.splice(-2, 2, joined.slice(-2).join(''));
  return joined;
}

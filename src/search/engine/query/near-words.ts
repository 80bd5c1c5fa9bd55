/** Words that a typing mistake, or an unfinished word, may stand for. */
import { typingDistance } from './distance.ts';
import { bare, fold, tokensOf } from '../text.ts';
import type { Language } from './understood.ts';

/** From how many letters on one mistake is put right, and from how many two. */
const ONE_MISTAKE_FROM = 5;
const TWO_MISTAKES_FROM = 9;
/** A mistake in the stem alone counts a little more: the ending was not compared. */
const BY_STEM = 0.4;
const LONGEST_ENDING = 4;
/** How much of a word that found nothing a suggestion must share. */
const SHORTEST_PART = 4;

/** Words of the site, or of the synonyms' list, that a typing mistake may have made this of: the likeliest first. */
export function nearest(typed: string, { key, vocabulary, synonyms }: Language, count: number): string[] {
  const folded = fold(bare(typed));
  // Codes and years are right or they are others.
  if (folded.length < ONE_MISTAKE_FROM - 1 || /\d/.test(folded)) return [];
  const stem = key(typed);
  const most = folded.length >= TWO_MISTAKES_FROM ? 2 : 1;
  const found: { text: string; cost: number; rank: number }[] = [];
  const consider = (text: string, letters: string, wordStem: string, rank: number) => {
    const whole = typingDistance(folded, letters, most);
    // A form with another ending than any on the site: its stem tells, with one mistake at the most.
    const isLikely =
      stem.length >= ONE_MISTAKE_FROM - 1 && Math.abs(folded.length - letters.length) <= LONGEST_ENDING;
    const inStem = isLikely ? typingDistance(stem, wordStem, 1) : 2;
    if (whole > most && inStem > 1) return;
    let cost = Math.min(whole > most ? Infinity : whole, inStem > 1 ? Infinity : inStem + BY_STEM);
    if (folded.length < ONE_MISTAKE_FROM && lettersOf(folded) !== lettersOf(letters)) return;
    if (!letters.startsWith(folded.slice(0, 1))) cost += 0.5;
    if (cost >= most + 0.5 && most === 1 && folded.length < TWO_MISTAKES_FROM - 2) return;
    found.push({ text, cost, rank });
  };
  for (const word of vocabulary.all) {
    if (/\d/.test(word.folded)) continue;
    consider(word.text, word.folded, word.key, word.rank + (word.base ? 1 : 0));
  }
  for (const [letters, text] of synonyms.unused) consider(text, letters, key(text), 0);
  found.sort((a, b) => a.cost - b.cost || b.rank - a.rank || a.text.length - b.text.length);
  return [...new Set(found.map(({ text }) => text))].slice(0, count);
}

/** The letters of a word in order: the same for words with letters swapped. */
function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}

/** Words to try instead of those that found nothing. */
export function nearWords(text: string, language: Language, count: number): string[] {
  return tokensOf(text)
    .flatMap((token) => {
      const folded = fold(bare(token));
      const near = nearest(token, language, 2);
      const begun =
        folded.length >= SHORTEST_PART ? language.vocabulary.beginning(folded.slice(0, SHORTEST_PART)) : [];
      return [...near, ...begun.filter(({ base }) => base).map(({ text: word }) => word)];
    })
    .filter((word, at, all) => all.indexOf(word) === at)
    .slice(0, count);
}

/** The piece of a page's text that shows why it was found. */
import type { Piece } from '../excerpt.ts';
import { baseFormCandidates } from './query/finnish-forms.ts';
import { bare, fold, wordsOf } from './text.ts';
import type { Concept, Language } from './query/understood.ts';

const LENGTH = 28;
const BEFORE = 6;
const SHORTEST_INSIDE = 4;

/** Tells whether a token of a text is one of the words that were looked up, or a form or compound of one. */
export function marker(
  concepts: readonly Concept[],
  phrases: readonly string[],
  { lang, key }: Language,
): (token: string) => boolean {
  const looked = [...concepts.flatMap(wordsIn), ...phrases.flatMap((phrase) => phrase.split(/\s+/u))];
  const stems = [...new Set(looked.map((word) => key(word)))].filter((stem) => stem !== '');
  const folded = new Set(looked.map((word) => fold(bare(word))));
  return (token) =>
    !token.includes('://') &&
    wordsOf(token).some((word) => {
      const letters = fold(word);
      const stem = key(word);
      if (stems.some((one) => stem === one || (one.length >= SHORTEST_INSIDE - 1 && stem.startsWith(one))))
        return true;
      if (stems.some((one) => one.length >= SHORTEST_INSIDE && letters.includes(one))) return true;
      return lang === 'fi' && [...baseFormCandidates(letters)].some((base) => folded.has(base));
    });
}

function wordsIn({ terms, synonyms, parts }: Concept): string[] {
  return [...[...terms, ...synonyms].flatMap(({ words }) => words), ...parts.flatMap(wordsIn)];
}

/** The part of `content` with most marked words, whole words only; its beginning when none is marked. */
export function extract(content: string, marks: (token: string) => boolean): Piece[] {
  const tokens = content.split(/\s+/u).filter((token) => token !== '');
  const marked = tokens.map(marks);
  const from = Math.max(0, densest(marked) - BEFORE);
  const to = Math.min(tokens.length, from + LENGTH);
  const pieces: Piece[] = [];
  const add = (text: string, isMarked: boolean) => {
    const last = pieces.at(-1);
    if (last?.marked === isMarked) last.text += text;
    else if (text !== '') pieces.push({ text, marked: isMarked });
  };
  if (from > 0) add('… ', false);
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] ?? '';
    if (at > from) add(' ', (marked[at] ?? false) && (marked[at - 1] ?? false));
    if (!marked[at]) {
      add(token, false);
      continue;
    }
    // The signs round a word are not part of it.
    const [, before = '', word = token, after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(token) ?? [];
    add(before, false);
    add(word, true);
    add(after, false);
  }
  if (to < tokens.length) add(' …', false);
  return pieces;
}

/** Where the window with most marks begins; 0 when there are none. */
function densest(marked: readonly boolean[]): number {
  const size = LENGTH - BEFORE;
  let best = 0;
  let most = 0;
  for (let at = 0; at < marked.length; at += 1) {
    if (!marked[at]) continue;
    const count = marked.slice(at, at + size).filter(Boolean).length;
    if (count > most) [best, most] = [at, count];
  }
  return best;
}

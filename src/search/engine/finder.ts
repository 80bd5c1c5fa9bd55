/** Finds and ranks pages for the concepts of a query, by Pagefind's index. */
import type { Field, Hit, Pagefind } from './pagefind.ts';
import type { Concept, Term, Understood } from './query/understood.ts';

type Sought = Pick<Understood, 'concepts' | 'phrases' | 'inRow'>;

/** A page in the order of results. */
export interface Found {
  hit: Hit;
  score: number;
  /** Whether it has every concept and phrase. */
  whole: boolean;
}

/** What a page says of one word. */
interface Match {
  hit: Hit;
  /** How much it says it, the word's rarity set aside: 1 is a word once in a text of middle length. */
  strength: number;
  /** Whether the page has the word itself, and not only longer ones that begin so. */
  itself: boolean;
}

type Matches = ReadonlyMap<string, Match>;

const none: Matches = new Map();

/** How much a word in each field says beside the same word in the text. Fields that are not here say nothing. */
const FIELD_WEIGHT: Partial<Record<string, number>> = {
  title: 5,
  titleWords: 4.5,
  keywords: 3,
  summary: 1,
  bodyWords: 1.3,
} satisfies Record<Field, number>;
/** A field or a text that only holds a longer word: `hakulomake` for `haku`. */
const LONGER_WORD = { field: 0.12, text: 0.3 } as const;
/** What a page gains that has the words of the query in a row. */
const IN_ROW = 4;
/** Synonyms are looked up when fewer pages than this have the word itself. */
const ENOUGH = 10;
/** Pages with some of the words are shown when those with all of them are fewer than this. */
const FEW = 5;
/** The least share of the query's weight that such a page must hold. */
const LEAST_SHARE = 0.4;
const PHRASE_STRENGTH = 3;
const MOST_REMEMBERED = 300;

/** How rare what is on `count` of `pages` pages is (the inverse document frequency of BM25). */
function rarity(pages: number, count: number): number {
  return Math.log(1 + (pages - count + 0.5) / (count + 0.5));
}

export class Finder {
  readonly #pagefind: Pagefind;
  readonly #pages: number;
  readonly #remembered = new Map<string, Promise<Matches>>();

  constructor(pagefind: Pagefind, pages: number) {
    this.#pagefind = pagefind;
    this.#pages = pages;
  }

  /** Pages with every concept and phrase, best first; then, when they are few, pages with most of them. */
  async find({ concepts, phrases, inRow }: Sought): Promise<Found[]> {
    const sought = await Promise.all([
      ...concepts.map((concept) => this.#concept(concept)),
      ...phrases.map((phrase) => this.#phrase(phrase)),
    ]);
    const rows = inRow === undefined ? new Map<string, Match>() : await this.#phrase(inRow);
    const weights = sought.map((matches) => rarity(this.#pages, Math.min(matches.size, this.#pages)));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const pages = new Map<string, { hit: Hit; score: number; held: number; count: number }>();
    for (const [at, matches] of sought.entries()) {
      for (const [id, match] of matches) {
        const page = pages.get(id) ?? { hit: match.hit, score: 0, held: 0, count: 0 };
        page.score += (weights[at] ?? 0) * match.strength;
        page.held += weights[at] ?? 0;
        page.count += 1;
        pages.set(id, page);
      }
    }
    const found = [...pages.values()].map(({ hit, score, held, count }) => ({
      hit,
      score: score + (rows.has(hit.id) ? IN_ROW * all : 0),
      whole: count === sought.length,
      held,
    }));
    const whole = found.filter((page) => page.whole);
    const some =
      phrases.length === 0 && whole.length < FEW
        ? found.filter((page) => !page.whole && page.held >= LEAST_SHARE * all)
        : [];
    return [...whole.sort(byScore), ...some.sort(byScore)];
  }

  /** Whether some page has the very word. Unlike a search for what begins so, this one finds nothing in its place. */
  async has(word: string): Promise<boolean> {
    return (await this.#pagefind.search(`"${word}"`)).results.length > 0;
  }

  async #concept({ terms, synonyms, parts }: Concept): Promise<Matches> {
    const said = best(await Promise.all(terms.map((term) => this.#term(term))));
    const apart =
      parts.length === 0 ? none : together(await Promise.all(parts.map((part) => this.#concept(part))));
    // A phrase that stands as typed says more than its words here and there.
    const own = terms.length === 0 ? apart : said;
    if ([...own.values()].filter((match) => match.itself).length >= ENOUGH) return own;
    const others = best(await Promise.all(synonyms.map((term) => this.#term(term))));
    return inTurn(inTurn(own, others), apart);
  }

  async #term({ words, weight, whole }: Term): Promise<Matches> {
    const lists = await Promise.all(words.map((word) => this.#word(word)));
    const matches = together(whole ? lists.map(itselfOnly) : lists);
    if (weight === 1) return matches;
    return new Map([...matches].map(([id, match]) => [id, { ...match, strength: match.strength * weight }]));
  }

  #word(word: string): Promise<Matches> {
    const remembered = this.#remembered.get(word);
    if (remembered) return remembered;
    if (this.#remembered.size > MOST_REMEMBERED) this.#remembered.clear();
    const matches = this.#lookUp(word);
    this.#remembered.set(word, matches);
    matches.catch(() => this.#remembered.delete(word));
    return matches;
  }

  /** Pages with the word itself, or with a word that begins so. */
  async #lookUp(word: string): Promise<Matches> {
    if (word.includes(' ')) return this.#phrase(word);
    const longer = await this.#pagefind.search(word);
    const exact = new Set((await this.#pagefind.search(`"${word}"`)).results.map(({ id }) => id));
    const rare = rarity(this.#pages, Math.min(longer.results.length, this.#pages));
    return new Map(
      longer.results.map((hit) => {
        const itself = exact.has(hit.id);
        const fields = (hit.matchedMetaFields ?? []).reduce(
          (sum, field) => sum + (FIELD_WEIGHT[field] ?? 0),
          0,
        );
        const strength =
          (hit.score / rare) * (itself ? 1 : LONGER_WORD.text) + fields * (itself ? 1 : LONGER_WORD.field);
        return [hit.id, { hit, strength, itself }];
      }),
    );
  }

  async #phrase(phrase: string): Promise<Matches> {
    const { results } = await this.#pagefind.search(`"${phrase}"`);
    return new Map(results.map((hit) => [hit.id, { hit, strength: PHRASE_STRENGTH, itself: true }]));
  }
}

/** Every page once, as it says it best. */
function best(ways: readonly Matches[]): Matches {
  const all = new Map<string, Match>();
  for (const [id, match] of ways.flatMap((way) => [...way])) {
    const other = all.get(id);
    if (!other || other.strength < match.strength) all.set(id, match);
  }
  return all;
}

/** All matches, those that only the second list has weaker than any of the first. */
function inTurn(first: Matches, second: Matches): Matches {
  if (first.size === 0 || second.size === 0) return first.size === 0 ? second : first;
  const least = Math.min(...[...first.values()].map(({ strength }) => strength));
  const after = [...second].map(([id, match]): [string, Match] => {
    const strength = (least * match.strength) / (match.strength + 1);
    return [id, { ...match, strength }];
  });
  return new Map([...after, ...first]);
}

function itselfOnly(matches: Matches): Matches {
  return new Map([...matches].filter(([, { itself }]) => itself));
}

function byScore(a: Found, b: Found): number {
  return b.score - a.score || (a.hit.id < b.hit.id ? -1 : 1);
}

/** Pages that are in every one of the lists. */
function together(lists: readonly Matches[]): Matches {
  const [first, ...others] = lists;
  if (!first || others.length === 0) return first ?? new Map<string, Match>();
  return new Map(
    [...first]
      .filter(([id]) => others.every((other) => other.has(id)))
      .map(([id, match]) => {
        const all = [match, ...others.map((other) => other.get(id) ?? match)];
        const strength = all.reduce((sum, one) => sum + one.strength, 0) / all.length;
        return [id, { hit: match.hit, strength, itself: true }];
      }),
  );
}

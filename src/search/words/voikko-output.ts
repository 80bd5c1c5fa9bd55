/**
 * What an output of Voikko's Finnish transducer says, e.g. for `työvoimapulaa`
 * `[Ln][Xp]työ[X]työ[Sn][Ny][Bh][Bc][Ln][Xp]voima[X]voim[Sn][Ny]a[Bh][Bc][Ln][Xp]pula[X]pul[Sp][Ny]aa`.
 *
 * Letters outside tags are the word as written. `[Xp]…[X]` holds the base form of the stem that follows,
 * `[Xj]…[X]` the end that makes the base form of what stands before it in its part; `=` parts them further.
 * `[Bc]` and `[Bh]` are boundaries of compounds, `[Bm]` one inside a word of the lexicon. `[L…]` is the class
 * of a word: `[Lt]` verb, `[Ln]` noun, `[Lu]` numeral, `[Le.]` a name, `[Dg]` what is derived of one. `[De]`:
 * the front of a name of two inflected parts (`isolla-britannialla`). `[Ica]` may stand behind a name without
 * a hyphen, behind `[Icu]` comes a hyphen. `[R.]` makes a participle, `[Tn4]` the noun in -minen.
 */
export interface Analysis {
  /** The base form, in small letters. */
  base: string;
  /** The parts of the compound: as written, the last one in its base form. One part: no compound. */
  parts: string[];
}

/** An analysis and what it takes the word for, as far as that makes it more or less likely than others. */
export interface Reading extends Analysis {
  /** Not inflected: adverb, pre- or postposition, conjunction; a form of a verb; what someone does (`hakema`). */
  kind: 'particle' | 'verb' | 'agent' | 'other';
}

interface Part {
  /** As written, with `=` at each boundary inside and with its hyphen. */
  written: string;
  /** The base form, with `=` likewise; nothing for a part without one (digits). */
  base?: string;
  /** What else it can be the base form of: the verb of a participle, or of a noun in -minen. */
  verb?: string | undefined;
  tags: string[];
}

const TOKEN = /\[X([a-z])\](.*?)\[X\]|\[([^\]]+)\]|([^[]+)/g;
const PARTICIPLES = new Set(['Ra', 'Rm', 'Rt', 'Ru', 'Rv']);
const PARTICLES = new Set(['Lc', 'Ld', 'Lr', 'Ls']);
/** Mood, infinitive. */
const VERB_FORM = /^T[a-z]/;
const VOWELS = 'aeiouyäöå';

/**
 * The analyses in one output: none when the rules of hyphens and names forbid the compound, two when the word
 * is a participle or a noun in -minen (`palkattu`, then `palkata`). `isWhole` says of a base form that it is
 * none of the compounds it looks like; its parts are then one.
 */
export function analysesIn(output: string, isWhole: (base: string) => boolean): Reading[] {
  const parts = joinWhole(partsOf(output), isWhole);
  const last = parts.at(-1);
  if (!last || !isAllowed(parts)) return [];
  const fronts = parts.slice(0, -1).map((part, index) => frontOf(part, parts[index + 1], isNumeral(parts)));
  const heads = [last.base ?? last.written];
  if (last.verb !== undefined && fronts.length === 0) heads.push(last.verb);
  return heads.map((head) => {
    const whole = [...fronts, head].join('=').toLowerCase();
    return {
      base: whole.replaceAll('=', ''),
      parts: whole.split(/[=-]/).filter(Boolean),
      kind: kindOf(parts, last),
    };
  });
}

function kindOf(parts: readonly Part[], last: Part): Reading['kind'] {
  if (last.tags.includes('Rm')) return 'agent';
  if (last.tags.some((tag) => VERB_FORM.test(tag))) return 'verb';
  return parts.length === 1 && last.tags.some((tag) => PARTICLES.has(tag)) ? 'particle' : 'other';
}

function partsOf(output: string): Part[] {
  const parts: Part[] = [];
  let part: Part = { written: '', tags: [] };
  let stem: string | undefined;
  for (const [, kind, content = '', tag = '', letters = ''] of output.matchAll(TOKEN)) {
    part.written += letters;
    if (kind === 'p' || kind === 'j') part.base = part.written + content;
    if (tag === 'Bm') part.written += '=';
    if (tag === 'Tn4') {
      if (part.base !== undefined) part.verb = part.base;
      part.base = `${part.written}minen`;
    }
    // Derived further, a participle is a word of its own: saatavuus.
    if (tag.startsWith('L')) [stem, part.verb] = [part.base, undefined];
    if (PARTICIPLES.has(tag)) part.verb = stem;
    part.tags.push(tag);
    if (tag === 'Bc' || tag === 'Bh') {
      if (part.written) parts.push(part);
      part = { written: '', tags: [] };
    }
  }
  if (part.written) parts.push(part);
  return parts.map(withoutNameParts);
}

/** What lies inside a name is no part of it for a reader: `satakunta` is no `kunta`. */
function withoutNameParts(part: Part): Part {
  if (!part.tags.some(isName)) return part;
  const written = part.written.replaceAll('=', '');
  return { ...part, written, ...(part.base !== undefined && { base: part.base.replaceAll('=', '') }) };
}

function joinWhole(parts: Part[], isWhole: (base: string) => boolean): Part[] {
  return parts.reduce<Part[]>((joined, part) => {
    const before = joined.at(-1);
    const base = `${before?.written ?? ''}${part.base ?? part.written}`;
    if (!before || !isWhole(base.replaceAll('=', ''))) return [...joined, part];
    return [...joined.slice(0, -1), { written: before.written + part.written, base, tags: part.tags }];
  }, []);
}

/**
 * Between two parts stands a hyphen after a digit and between like vowels, and after a name; the lexicon's own
 * names (`Turunmaa`) need none. A hyphen too many is let pass: writers put them in.
 */
function isAllowed(parts: readonly Part[]): boolean {
  let afterName = false;
  let onNoun = false;
  for (const [index, { written, tags }] of parts.entries()) {
    for (const tag of tags) {
      if (isName(tag)) [afterName, onNoun] = [true, false];
      if (tag.startsWith('Ln')) onNoun = true;
      if (tag === 'Ica') onNoun = false;
      if (tag === 'Dg') afterName = false;
    }
    if (written.includes('-')) [afterName, onNoun] = [false, false];
    const next = parts[index + 1]?.written;
    if (next === undefined || written.endsWith('-')) continue;
    const letter = written.at(-1) ?? '';
    if (
      (VOWELS.includes(letter) && next.startsWith(letter)) ||
      /[0-9]/.test(letter) ||
      tags.includes('Icu')
    ) {
      return false;
    }
  }
  return !(afterName && onNoun);
}

/** As written; a number and the first part of a name like `Isolla-Britannialla` in the base form. */
function frontOf(part: Part, next: Part | undefined, inNumeral: boolean): string {
  const { written, tags, base = written } = part;
  const inName = tags.includes('De') && next?.tags.includes('Lep') && written.endsWith('-');
  // "Pohjois-" is never "pohjoinen-".
  if (inName && !written.endsWith('is-')) return base.endsWith('-') ? base : `${base}-`;
  return inNumeral ? base : written;
}

function isNumeral(parts: readonly Part[]): boolean {
  const classes = parts.flatMap(({ tags }) => tags.filter((tag) => tag.startsWith('L')));
  return classes.length > 0 && classes.every((tag) => tag === 'Lu');
}

function isName(tag: string): boolean {
  return tag.startsWith('Le');
}

/**
 * What Finnish words an inflected word may be a form of: endings are taken off and the change of grade undone.
 * Works on folded letters (ä is a, ö is o), so it asks for no vowel harmony. It gives candidates, most of them no
 * words at all: only those that are base forms of the site are used.
 */

/** Endings after a singular stem that ends in a vowel. */
const SINGULAR = ['n', 't', 'a', 'ta', 'na', 'ssa', 'sta', 'lla', 'lta', 'lle', 'ksi', 'tta', 'seen', 'tse'];
/** Endings after a plural stem, which ends in i or j. */
const PLURAL = [
  'ssa',
  'sta',
  'lla',
  'lta',
  'lle',
  'ksi',
  'na',
  'tta',
  'n',
  'a',
  'en',
  'ta',
  'den',
  'tten',
  'hin',
  'siin',
  'ne',
];
const CLITIC = /(?:kin|kaan|ko|han|pa)$/;
const POSSESSIVE = /(?:ni|si|nsa|mme|nne)$/;
const VOWEL = '[aeiouy]';
const CONSONANT = '[bcdfghjklmnpqrstvwxz]';
const SHORTEST = 2;

/** Weak grade to strong: the consonants before the last vowel or two. */
const TO_STRONG: readonly (readonly [RegExp, string])[] = [
  [/d(?=[aeiouy]{1,2}$)/, 't'],
  [/v(?=[aeiouy]{1,2}$)/, 'p'],
  [/nn(?=[aeiouy]{1,2}$)/, 'nt'],
  [/mm(?=[aeiouy]{1,2}$)/, 'mp'],
  [/ng(?=[aeiouy]{1,2}$)/, 'nk'],
  [/ll(?=[aeiouy]{1,2}$)/, 'lt'],
  [/rr(?=[aeiouy]{1,2}$)/, 'rt'],
  [/(?<=[lrh])j(?=e[aeiouy]?$)/, 'k'],
  [/(?<=[aeiouylrnmhsk]|^)([kpt])(?=[aeiouy]{1,2}$)/, '$1$1'],
  [/(?<=[aeiouylrh])(?=[aeiouy]$)/, 'k'],
  [/(?<=[aeiouy])(?=[aeiouy]{2}$)/, 'k'],
];

/** Strong grade to weak, for words whose base form is in the weak one (`hankkee-` is of `hanke`). */
const TO_WEAK: readonly (readonly [RegExp, string])[] = [
  [/([kpt])\1(?=[aeiouy]{1,2}[a-z]?$)/, '$1'],
  [/(?<=[aeiouyrlnmhs])t(?=[aeiouy]{1,2}[a-z]?$)/, 'd'],
  [/nt(?=[aeiouy]{1,2}[a-z]?$)/, 'nn'],
  [/mp(?=[aeiouy]{1,2}[a-z]?$)/, 'mm'],
  [/nk(?=[aeiouy]{1,2}[a-z]?$)/, 'ng'],
  [/lt(?=[aeiouy]{1,2}[a-z]?$)/, 'll'],
  [/rt(?=[aeiouy]{1,2}[a-z]?$)/, 'rr'],
  [/p(?=[aeiouy]{1,2}[a-z]?$)/, 'v'],
  [/k(?=[aeiouy]{1,2}[a-z]?$)/, ''],
];

/** What the end of a singular stem is in the base form. */
const SINGULAR_TO_BASE: readonly (readonly [RegExp, string])[] = [
  [/e$/, 'i'],
  [/kse$/, 's'],
  [/(?<=[uy])de$/, 's'],
  [/(?<=[uy])te$/, 's'],
  [/de$/, 'si'],
  [/te$/, 'si'],
  [/nne$/, 'nsi'],
  [/rre$/, 'rsi'],
  [/lle$/, 'lsi'],
  [/se$/, 'nen'],
  [/ee$/, 'e'],
  [/aa$/, 'as'],
  [/aa$/, 'at'],
  [/ii$/, 'is'],
  [/uu$/, 'ut'],
  [/yy$/, 'yt'],
  [/ee$/, 'et'],
  [/me$/, 'n'],
  [/ma$/, 'n'],
  [/mma$/, 'mpi'],
  [/mpa$/, 'mpi'],
  [/impa$/, 'in'],
  [/imma$/, 'in'],
  [/nee$/, 'nut'],
  [/nee$/, 'nyt'],
  [/(?<=[lrns])e$/, ''],
];

/** What the end of a plural stem, without its i or j, is in the base form. */
const PLURAL_TO_BASE: readonly (readonly [RegExp, string])[] = [
  [/$/, 'a'],
  [/$/, 'i'],
  [/e$/, 'i'],
  [/o$/, 'a'],
  [/ks$/, 's'],
  [/s$/, 'nen'],
  [/(?<=[uy])ks$/, 's'],
  [/s$/, 'si'],
  [/m$/, 'n'],
  [/mm$/, 'mpi'],
  [/mp$/, 'mpi'],
  [/(?<=[aei])$/, 's'],
  [/n$/, 'nut'],
  [/^(.*)oi$/, '$1yo'],
];

/** Verbs: the stem of a personal form in the infinitive. */
const VERB_TO_BASE: readonly (readonly [RegExp, string])[] = [
  [/(?<=[aeiouy])$/, 'a'],
  [/aa$/, 'ata'],
  [/oa$/, 'ota'],
  [/ua$/, 'uta'],
  [/tse$/, 'ta'],
  [/(?<=[aeiouy])i$/, 'ida'],
  [/le$/, 'lla'],
  [/ne$/, 'nna'],
  [/se$/, 'sta'],
  [/e$/, 'aa'],
];

/** Base forms that `word` may be a form of, in folded letters; the word itself first. Twelve letters or a hundred, it costs the same. */
export function baseFormCandidates(word: string): Set<string> {
  const found = new Set<string>([word]);
  for (const bare of withoutTails(word)) {
    found.add(bare);
    singular(bare, found);
    plural(bare, found);
    consonantStem(bare, found);
    verb(bare, found);
  }
  return found;
}

/** The word without clitics and possessive endings, in every way they can be taken. */
function withoutTails(word: string): Set<string> {
  const bare = word.replace(CLITIC, '');
  const forms = new Set([word, bare]);
  for (const form of [...forms]) {
    if (POSSESSIVE.test(form)) {
      const stem = form.replace(POSSESSIVE, '');
      forms.add(stem);
      // The n of the genitive and the illative and the t of the plural give way to the possessive: talonsa.
      forms.add(`${stem}n`);
    }
    // hankkeessaan, alueellaan
    if (/(?:ssa|sta|lla|lta|ksi|lle|na|ta)[aei]n$/.test(form)) forms.add(form.slice(0, -2));
    if (/kse(?:nsa|ni|si|mme|nne|en)$/.test(form))
      forms.add(form.replace(/kse(?:nsa|ni|si|mme|nne|en)$/, 'ksi'));
  }
  return new Set([...forms].filter((form) => form.length > SHORTEST));
}

/** Base forms in the weak grade end so: `hanke`, `työtön`, `asiakas`, `palkata`. Others are as strong as they come. */
const WEAK_BASE = /(?:e|n|s|t|[aeiouy]ta)$/;

function weakened(base: string): string[] {
  return WEAK_BASE.test(base) ? grades(base, TO_WEAK) : [base];
}

function grades(stem: string, rules: readonly (readonly [RegExp, string])[]): string[] {
  return [stem, ...rules.filter(([from]) => from.test(stem)).map(([from, to]) => stem.replace(from, to))];
}

function singular(word: string, found: Set<string>): void {
  const stems = SINGULAR.filter((ending) => word.endsWith(ending)).map((ending) =>
    word.slice(0, -ending.length),
  );
  // Illative: hakuun, kohtaantoon, maahan.
  const illative = /^(.*?([aeiouy]))(?:h?)\2n$/.exec(word)?.[1];
  if (illative !== undefined) stems.push(illative);
  for (const stem of stems.filter((one) => one.length >= SHORTEST && new RegExp(`${VOWEL}$`).test(one))) {
    for (const strong of grades(stem, TO_STRONG)) {
      found.add(strong);
      for (const [from, to] of SINGULAR_TO_BASE) {
        if (!from.test(strong)) continue;
        const base = strong.replace(from, to);
        for (const weak of weakened(base)) found.add(weak);
      }
    }
  }
}

function plural(word: string, found: Set<string>): void {
  const stems = PLURAL.filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length))
    .filter((stem) => stem.length > SHORTEST && /[ij]$/.test(stem));
  for (const stem of stems) {
    const trunk = stem.slice(0, -1);
    for (const strong of grades(trunk, TO_STRONG)) found.add(strong);
    found.add(stem);
    for (const [from, to] of PLURAL_TO_BASE) {
      if (!from.test(trunk)) continue;
      const base = trunk.replace(from, to);
      for (const strong of grades(base, TO_STRONG)) {
        found.add(strong);
        for (const weak of weakened(strong)) found.add(weak);
      }
    }
    // -eja: hankkeita is hankkei-, of hanke.
    if (trunk.endsWith('e')) for (const weak of weakened(trunk)) found.add(weak);
    // toissa, soita: the vowel before i is lost.
    const diphthong = stem.replace(/oi$/, 'yo');
    if (diphthong !== stem) found.add(diphthong);
  }
}

/** Partitives and others after a consonant stem: yritysta, vaikeutta, suomalaista, hanketta, kielta, avointa. */
function consonantStem(word: string, found: Set<string>): void {
  const add = (ending: RegExp, bases: readonly string[]) => {
    if (ending.test(word)) for (const base of bases) found.add(word.replace(ending, base));
  };
  add(/sta$/, ['s', 'nen', 'si']);
  add(/(?<=[uy])tta$/, ['s', 'si', 't']);
  add(/tta$/, ['', 'si', 't']);
  add(new RegExp(`(?<=${CONSONANT})ta$`), ['', 'i']);
  add(/nta$/, ['n', 'nsi', 'mpi']);
  add(/rta$/, ['r', 'rsi']);
  add(/sten$/, ['nen', 's']);
  add(/(?<=[uy])tten$/, ['t']);
  add(/(?<=[lrn])ten$/, ['', 'i']);
}

function verb(word: string, found: Set<string>): void {
  const stems = new Set<string>();
  for (const ending of [
    'n',
    't',
    'mme',
    'tte',
    'vat',
    'isi',
    'isin',
    'va',
    'minen',
    'misen',
    'mista',
    'nut',
    '',
  ]) {
    if (word.endsWith(ending)) stems.add(word.slice(0, word.length - ending.length));
  }
  // Passive: rahoitetaan, palkataan, haetaan.
  const passive = /^(.*?)t?t[au]{1,2}(?:n|t|ssa)?$/.exec(word)?.[1];
  if (passive !== undefined) {
    stems.add(passive);
    stems.add(passive.replace(/e$/, 'a'));
  }
  // Third person: the vowel is doubled.
  const doubled = /^(.*([aeiouy]))\2$/.exec(word)?.[1];
  if (doubled !== undefined) stems.add(doubled);
  // Past tense: haki, auttoi, palkkasi.
  const past = /^(.+?)(si|oi|i)(?:n|t|mme|tte|vat)?$/.exec(word);
  if (past) stems.add(`${past[1] ?? ''}${past[2] === 'oi' ? 'a' : past[2] === 'si' ? 'a' : 'e'}`);
  for (const stem of stems) {
    if (stem.length < SHORTEST) continue;
    for (const strong of grades(stem, TO_STRONG)) {
      for (const [from, to] of VERB_TO_BASE) {
        if (!from.test(strong)) continue;
        const base = strong.replace(from, to);
        found.add(base);
        // palkkaa-: palkata
        if (/[aou]ta$/.test(base))
          for (const weak of grades(base.slice(0, -2), TO_WEAK)) found.add(`${weak}ta`);
        for (const weak of weakened(base)) found.add(weak);
      }
    }
  }
}

/** Words by which a name is told to be an organisation's, and of what kind. */
import type { ExportOrganisation } from '../schema.ts';

type Kind = ExportOrganisation['kind'];

interface KindRule {
  kind: Kind;
  /** A public body's name may go on after the word: "Turun yliopisto, Porin yksikkö". */
  public: boolean;
  /** Tested against each word in lower case. */
  word: RegExp;
}

/** The first rule with a word in the name gives the kind: a university of applied sciences is often a company too. */
const KINDS: readonly KindRule[] = [
  {
    kind: 'university-of-applied-sciences',
    public: true,
    word: /(ammattikorkeakoulu|yrkeshögskolan?|^jamk|^xamk)$/,
  },
  { kind: 'wellbeing-county', public: true, word: /(hyvinvointialue|välfärdsområde)$/ },
  { kind: 'employment-area', public: true, word: /(työllisyysalue|sysselsättningsområde)$/ },
  {
    kind: 'school',
    public: true,
    word: /(koulutuskuntayhtymä|oppilaitos|(?<!yli)opisto|lyseo|lukio|yrkesinstitut|folkhögskolan?)$/,
  },
  { kind: 'municipal-consortium', public: true, word: /(kuntayhtymä|samkommun)$/ },
  { kind: 'municipality', public: true, word: /^(kaupunki|kunta|stad|kommun)$/ },
  {
    kind: 'state-authority',
    public: true,
    word: /(virasto|ministeriö|elinvoimakeskus|ely-keskus|ympäristökeskus|te-toimisto|hallintokeskus|ministeriet|verket)$/,
  },
  {
    kind: 'research-institute',
    public: true,
    word: /(tutkimuskeskus|luonnonvarakeskus|tutkimuslaitos|forskningscentral)$/,
  },
  { kind: 'university', public: true, word: /(yliopisto|korkeakoulu|universitet|universitetet|högskolan?)$/ },
  {
    kind: 'other',
    public: true,
    word: /(seurakunta|seurakuntayhtymä|församling|kauppakamari|handelskammare)$/,
  },
  { kind: 'foundation', public: false, word: /(säätiö|stiftelsen?|^sr)$/ },
  { kind: 'association', public: false, word: /(yhdistys|järjestö|keskusliitto|förening|förbund|^ry|^rf)$/ },
  { kind: 'company', public: false, word: /(osuuskunta|andelslag|^oy|^oyj|^ab|^abp|^osk)$/ },
  { kind: 'regional-council', public: true, word: /(^liitto|maakuntaliitto)$/ },
  { kind: 'other', public: false, word: /(keskus|laitos|instituutti|institutet?)$/ },
];

export interface NameForm {
  kind: Kind;
  /** After the last word that says organisation come two or three more that may be a person's name. */
  personAtEnd: boolean;
}

/** What the words of a name say of it; null when none says that it is an organisation's. */
export function nameForm(name: string): NameForm | null {
  const words = name
    .toLowerCase()
    .split(/[\s,/]+/)
    .map((word) => word.replace(/[.)"”]+$/, '').replace(/^[("”]+/, ''))
    .filter((word) => word !== '');
  const ruleOf = (word: string) => KINDS.find((rule) => rule.word.test(word));
  const rules = words.map(ruleOf);
  const first = KINDS.find((rule) => rules.includes(rule));
  if (first === undefined) return null;
  const after = words.slice(rules.findLastIndex((rule) => rule !== undefined) + 1);
  const isName = after.every((word) => /^\p{L}[\p{L}'’-]+$/u.test(word));
  return {
    kind: first.kind,
    personAtEnd: !first.public && isName && (after.length === 2 || after.length === 3),
  };
}

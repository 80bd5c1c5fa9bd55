/**
 * The part of Hunspell's format that says which forms of a word may begin, continue or end a compound: a word
 * list with flags (`arbetskraft/ADHvY`) and rules of suffixes by flag (`SFX v 0 s/WXZ [^a]`). Prefixes and the
 * rest of the format are not read. (Hunspell's manual, hunspell(5).)
 */
export interface CompoundWords {
  /** May the form stand first in a compound? */
  begins: (form: string) => boolean;
  /** May it stand between the first and the last? */
  continues: (form: string) => boolean;
  /** May it stand last, inflected as it is? */
  ends: (form: string) => boolean;
}

interface Rule {
  flag: string;
  /** What the rule takes from the end of the word before it adds its own. */
  strip: string;
  /** Flags of the form it makes. */
  flags: string;
  condition: RegExp;
}

/** Reads the two files of a dictionary with flags of one letter. Throws an Error when no compounds are marked in it. */
export function readCompoundWords(aff: string, dic: string): CompoundWords {
  const flagOf = (name: string) => new RegExp(`^${name} (\\S)$`, 'm').exec(aff)?.[1];
  const [begin, middle, end] = ['COMPOUNDBEGIN', 'COMPOUNDMIDDLE', 'COMPOUNDEND'].map(flagOf);
  if (begin === undefined || middle === undefined || end === undefined) {
    throw new Error('The dictionary marks no compounds');
  }
  const rules = readRules(aff);
  const longest = Math.max(...[...rules.keys()].map((added) => added.length));
  const words = readWords(dic);

  /** Is there a word with one of `own`, or a form of a word with `own` by a rule, or by a rule with one of `made`? */
  const isForm = (form: string, stem: string, made: string): boolean => {
    const flags = words.get(form) ?? '';
    if (hasAny(flags, stem)) return true;
    for (let length = 0; length <= Math.min(longest, form.length - 1); length += 1) {
      const kept = form.slice(0, form.length - length);
      for (const rule of rules.get(form.slice(form.length - length)) ?? []) {
        const word = kept + rule.strip;
        const wordFlags = words.get(word) ?? '';
        if (!wordFlags.includes(rule.flag) || !rule.condition.test(word)) continue;
        if (hasAny(rule.flags, made) || (rule.flags === '' && stem === end && wordFlags.includes(stem))) {
          return true;
        }
      }
    }
    return false;
  };
  return {
    begins: (form) => isForm(form, begin, begin),
    continues: (form) => isForm(form, begin + middle, begin + middle),
    ends: (form) => isForm(form, end, end),
  };
}

function hasAny(flags: string, wanted: string): boolean {
  return wanted.split('').some((flag) => flags.includes(flag));
}

/** By what they add. */
function readRules(aff: string): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const [, flag = '', strip = '', added = '', condition = ''] of aff.matchAll(
    /^SFX[ \t]+(\S)[ \t]+(\S+)[ \t]+(\S+)[ \t]+(\S+)/gm,
  )) {
    const [letters = '', flags = ''] = added.split('/');
    const key = letters === '0' ? '' : letters;
    const rule = {
      flag,
      strip: strip === '0' ? '' : strip,
      flags,
      condition: new RegExp(`${condition}$`, 'u'),
    };
    rules.set(key, [...(rules.get(key) ?? []), rule]);
  }
  return rules;
}

function readWords(dic: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const line of dic.split('\n')) {
    const slash = line.indexOf('/');
    if (slash <= 0) continue;
    const word = line.slice(0, slash).toLowerCase();
    words.set(word, (words.get(word) ?? '') + line.slice(slash + 1).trim());
  }
  return words;
}

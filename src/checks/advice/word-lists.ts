/** Words that hints on wording look for, with what to write instead. House rules: short, and tuned on real texts. */
import type { ByLang } from '../../i18n/languages.ts';

export interface Replaced {
  found: RegExp;
  better: string;
}

const word = (text: string, better: string): Replaced => ({
  found: new RegExp(`(?<![\\p{L}.])${text}(?![\\p{L}])`, 'iu'),
  better,
});

export const ABBREVIATIONS: ByLang<readonly Replaced[]> = {
  fi: [
    word('esim\\.', 'esimerkiksi'),
    word('ml\\.', 'mukaan lukien'),
    word('ns\\.', 'niin sanottu'),
    word('mm\\.', 'muun muassa'),
    word('tms\\.', 'tai muuta sellaista'),
    word('yms\\.', 'ja muuta sellaista'),
    word('ko\\.', 'tämä, kyseinen'),
    word('em\\.', 'edellä mainittu'),
  ],
  sv: [
    word('bl\\.\\s?a\\.', 'bland annat'),
    word('m\\.\\s?m\\.', 'med mera'),
    word('t\\.\\s?ex\\.', 'till exempel'),
    word('s\\.\\s?k\\.', 'så kallad'),
    word('dvs\\.', 'det vill säga'),
    word('osv\\.', 'och så vidare'),
  ],
  en: [word('e\\.g\\.', 'for example'), word('i\\.e\\.', 'that is'), word('etc\\.', 'and so on')],
};

export const OFFICIALESE: ByLang<readonly Replaced[]> = {
  fi: [
    word('osalta', 'kerro suoraan, mitä asia koskee'),
    word('toimesta', 'tee tekijästä lauseen alku: kunta päättää'),
    word('puitteissa', '-ssa tai -lla: hankkeessa'),
    word('mukaisesti', 'mukaan, tai kerro suoraan'),
    word('johdosta', 'takia'),
  ],
  sv: [
    word('avseende', 'om'),
    word('gällande', 'om'),
    word('beträffande', 'om'),
    word('i enlighet med', 'enligt'),
    word('erhåll(?:a|er|it)', 'få'),
  ],
  en: [
    word('utili[sz]e[sd]?', 'use'),
    word('in order to', 'to'),
    word('prior to', 'before'),
    word('with regard to', 'about'),
    word('commence[sd]?', 'start'),
  ],
};

export const EMPTY_HEADINGS: ByLang<ReadonlySet<string>> = {
  fi: new Set([
    'yleistä',
    'yleistietoa',
    'johdanto',
    'taustaa',
    'tausta',
    'muuta',
    'muut asiat',
    'lisätietoja',
  ]),
  sv: new Set(['allmänt', 'allmän information', 'inledning', 'bakgrund', 'övrigt', 'mer information']),
  en: new Set(['general', 'general information', 'introduction', 'background', 'other', 'miscellaneous']),
};

/** Endings of nouns made of verbs, where a verb would say who does what. */
export const VERBAL_NOUN =
  /^\p{L}{3,}(?:minen|mista|mistä|misen|miseen|misessa|misessä|misesta|misestä|misella|misellä|miselle|miset|misten|miseksi)$/iu;

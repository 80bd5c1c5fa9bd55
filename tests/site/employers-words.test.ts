/**
 * An employer's path in plain words: no page of it asks the reader to know the programme that pays for this site. The
 * words stand in the main part as read; names of other people's pages among the sources are theirs.
 */
import { describe, test } from 'vitest';
import { LANGS, type Lang } from '~/i18n/languages.ts';
import { pageAlternates } from '~/i18n/routes.ts';
import { around, expectNone, langOf, mainOf, pageAt, passages, type Passage } from './built-site.ts';
import { addressesOf, urlNames } from './site-items.ts';

interface Term {
  why: string;
  words: Record<Lang, RegExp>;
}

/** Word starts, so that every case of a Finnish word is found: “hankkeen” is “hanke” too. */
const TERMS: Term[] = [
  {
    why: 'the fund: who pays for the site is in the footer, and no employer applies from it',
    words: {
      fi: /\bESR|\bEAKR|rakennerahasto/i,
      sv: /\bESF|\bERUF|strukturfond/i,
      en: /\bESF|\bERDF|structural fund/i,
    },
  },
  {
    why: 'the systems and parts of the programme: they mean nothing outside it',
    words: {
      fi: /\bEURA\b|erityistavoit|toimintalinj|\bohjelma|ohjelmakau/i,
      sv: /\bEURA\b|särskilda mål|specifika mål|insatsområde|\bprogram(met|mets|period)?\b/i,
      en: /\bEURA\b|specific objective|priority axis|\bprogrammes?\b/i,
    },
  },
  {
    why: 'calls for projects: an employer seeks people, not project money',
    words: {
      fi: /rahoitusha|\bhakuilmoitu/i,
      sv: /utlysning/i,
      en: /call for (proposals|projects)|\bcall notice/i,
    },
  },
  {
    why: '“project” and “theme” are how the work is organised, not what the employer gets',
    words: {
      fi: /hanke|hankke|koordinaatio|\bteema/i,
      sv: /projekt|koordinering|\btema(t|ts|n)?\b/i,
      en: /\bprojects?\b|coordination|\btheme/i,
    },
  },
  {
    why: 'the financing authority serves applicants: an employer who calls it calls the wrong number',
    words: { fi: /elinvoimakesku/i, sv: /livskraftscentral/i, en: /economic development centre/i },
  },
];

const OLD_NAMES = urlNames('sections', 'employers-names-changed');

/** Whether the words are others': a source's name, or the part that says what became of which authority. */
const isExplained = ({ element }: Passage, lang: Lang) =>
  around(element).some(
    (outer) =>
      outer.classList.contains('sources') || outer.getAttribute('aria-labelledby') === OLD_NAMES[lang],
  );

const pathIn = (lang: Lang) => [
  pageAlternates('employers')[lang],
  ...(['need', 'situation', 'helpRegion', 'service'] as const).flatMap((kind) => addressesOf(kind, lang)),
];

describe.each(LANGS)('the employer’s path in "%s"', (lang) => {
  const said = pathIn(lang).flatMap((path) =>
    passages(mainOf(pageAt(path))).map((passage) => ({ ...passage, path })),
  );

  test.each(TERMS.map(({ why, words }) => [why, words] as const))('%s', (_, words) => {
    expectNone(
      said
        .filter(({ text }) => words[lang].test(text))
        .filter((passage) => (langOf(passage.element) ?? lang) === lang && !isExplained(passage, lang))
        .map(({ path, text }) => `${path}: ${text.slice(0, 120)}`),
    );
  });
});

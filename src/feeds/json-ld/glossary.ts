/** The glossary (schema.org/DefinedTermSet) and its terms (schema.org/DefinedTerm). */
import { LANGS, type Lang } from '../../i18n/languages.ts';
import { href } from '../../i18n/routes.ts';
import type { Term } from '../../site/site.ts';
import { DATA_FILES } from '../addresses.ts';
import type { LanguageText, Node } from './encode.ts';
import { glossaryId, glossaryTerm } from './ids.ts';
import { text } from './surroundings.ts';

/** The glossary as a whole, with the file that holds every term: they are too many to repeat in the page. */
export function glossaryNode(
  { title, summary, origin, reviewed }: { title: string; summary: string; origin: string; reviewed: string },
  lang: Lang,
): Node {
  return {
    '@type': 'DefinedTermSet',
    '@id': glossaryId(origin),
    name: text({ value: title, lang }),
    description: text({ value: summary, lang }),
    url: origin + href(lang, 'glossary'),
    dateModified: reviewed,
    // The sources state no licence for the terms; the page says what that means.
    usageInfo: origin + href(lang, 'openData'),
    encoding: {
      '@type': 'MediaObject',
      contentUrl: origin + DATA_FILES.termsJsonLd,
      encodingFormat: 'application/ld+json',
    },
  };
}

/** One term in every language. `anchor` is its place on the glossary page. */
export function termNode(term: Term, anchor: string, origin: string): Node {
  const inEach = (words: Record<Lang, string>): LanguageText[] =>
    LANGS.map((lang) => text({ value: words[lang], lang }));
  return {
    '@type': 'DefinedTerm',
    '@id': glossaryTerm(origin, anchor),
    termCode: term.id,
    name: inEach(term.name),
    description: inEach(term.definition),
    alternateName: term.aliases,
    url: LANGS.map((lang) => `${origin}${href(lang, 'glossary')}#${anchor}`),
    subjectOf: term.sources.length === 0 ? undefined : term.sources.map(({ url }) => ({ '@id': url })),
    inDefinedTermSet: { '@id': glossaryId(origin) },
  };
}

/** A page (schema.org/WebPage): its language, its translations, what it tells of. */
import { LANGS, type Lang } from '../../i18n/languages.ts';
import type { Alternates } from '../../i18n/routes.ts';
import type { Node } from './encode.ts';
import { breadcrumbId, pageId, siteId } from './ids.ts';
import { text } from './surroundings.ts';

export interface PageFacts {
  origin: string;
  lang: Lang;
  title: string;
  /** The languages its words are written in. In any other the Finnish words stand in their place. */
  languages: readonly Lang[];
  alternates: Alternates;
  /** Days, as the page shows them. */
  reviewed?: string | undefined;
  updated?: string | undefined;
  isHome: boolean;
  /** What the page tells of. */
  mainEntity?: Node | undefined;
}

const ref = (id: string) => ({ '@id': id });

/** The language of a page's words. */
function writtenIn({ lang, languages }: PageFacts): Lang {
  return languages.includes(lang) ? lang : 'fi';
}

/**
 * The page. Finnish is the language the words are first written in, so the Finnish page names its translations and
 * each translation names the Finnish one; a page that shows the Finnish words is no translation.
 */
export function pageNode(facts: PageFacts): Node {
  const { origin, lang, languages, alternates } = facts;
  const path = alternates[lang];
  const idIn = (each: Lang) => pageId(origin, alternates[each]);
  const language = writtenIn(facts);
  const translations = LANGS.filter((each) => each !== 'fi' && languages.includes(each));
  return {
    '@type': 'WebPage',
    '@id': idIn(lang),
    url: origin + path,
    name: text({ value: facts.title, lang: language }),
    inLanguage: language,
    isPartOf: ref(siteId(origin)),
    workTranslation: lang === 'fi' ? translations.map(idIn).map(ref) : undefined,
    translationOfWork: lang !== 'fi' && language === lang ? ref(idIn('fi')) : undefined,
    dateModified: facts.updated,
    lastReviewed: facts.reviewed,
    breadcrumb: facts.isHome ? undefined : ref(breadcrumbId(origin, path)),
    mainEntity: facts.mainEntity?.['@id'] === undefined ? undefined : ref(facts.mainEntity['@id']),
  };
}

/** The site (schema.org/WebSite), told on its front page. */
export function siteNode(origin: string, name: string, lang: Lang): Node {
  return {
    '@type': 'WebSite',
    '@id': siteId(origin),
    name: text({ value: name, lang }),
    url: `${origin}/`,
    inLanguage: LANGS,
  };
}

/** The way to a page from the front page (schema.org/BreadcrumbList), as the page shows it. */
export function breadcrumbNode(
  origin: string,
  path: string,
  steps: readonly { text: string; path: string }[],
): Node {
  return {
    '@type': 'BreadcrumbList',
    '@id': breadcrumbId(origin, path),
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.text,
      item: origin + step.path,
    })),
  };
}

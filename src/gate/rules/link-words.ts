import { LANGS } from '../../i18n/languages.ts';
import { isWithin, named, tagOf, type Element, type GatePage } from '../page.ts';
import { onEachPage, type Rule } from '../rule.ts';

/** Whether a link to another language is there to change it, or leads to the original of an outdated translation. */
function mayChangeLanguage(link: Element, page: GatePage, lang: string): boolean {
  return (
    isWithin(link, ({ attributes }) => 'data-languages' in attributes) ||
    (page.kind === 'kept-out' && link.attributes['hreflang'] === lang) ||
    (lang === 'fi' && isWithin(link, ({ attributes }) => 'data-translation-outdated' in attributes))
  );
}

export const linkWords: Rule = {
  id: 'link-words',
  says: 'has links with words to be read by, which stay in its language unless they are there to change it',
  source: 'WCAG 2.4.4; A28; site map, rule 2',
  begin: onEachPage((page) => {
    const pictured = new Set(
      named(page, 'img')
        .filter(({ attributes }) => attributes['alt'])
        .map(({ parent }) => parent),
    );
    const links = named(page, 'a');
    return [
      ...links
        .filter((link) => link.text === '' && !link.attributes['aria-label'] && !pictured.has(link))
        .map((link) => `has no words: ${tagOf(link)}`),
      ...links
        .filter((link) => {
          const lang = LANGS.find((each) => link.attributes['href']?.startsWith(`/${each}/`));
          const leavesIt = page.lang !== null && lang !== undefined && lang !== page.lang;
          return leavesIt && !mayChangeLanguage(link, page, lang);
        })
        .map((link) => `leads into another language: ${tagOf(link)}`),
    ];
  }),
};

import { isLang } from '../../i18n/languages.ts';
import { tagOf } from '../page.ts';
import { onEachPage, type Rule } from '../rule.ts';

export const language: Rule = {
  id: 'language',
  says: 'declares the language of its address, and marks passages and links with languages of the site',
  source: 'WCAG 3.1.1, 3.1.2; A01, A02',
  begin: onEachPage(({ lang, elements }) => {
    const declared = elements.find(({ name }) => name === 'html')?.attributes['lang'];
    const marks = elements.filter(({ attributes: { lang: own, hreflang } }) => {
      const isKnown = hreflang === undefined || isLang(hreflang) || hreflang === 'x-default';
      return (own !== undefined && !isLang(own)) || !isKnown;
    });
    return [...(declared === (lang ?? 'fi') ? [] : [`declares ${declared ?? 'none'}`]), ...marks.map(tagOf)];
  }),
};

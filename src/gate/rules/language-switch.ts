import { LANGS } from '../../i18n/languages.ts';
import { isWithin, named } from '../page.ts';
import { onEachPage, type Rule } from '../rule.ts';

export const languageSwitch: Rule = {
  id: 'language-switch',
  says: 'leads to the same page in each language, names each in that language, and marks the reader’s own',
  source: 'WCAG 3.1.2; A02',
  begin: onEachPage((page, { origin }) => {
    if (page.lang === null) return [];
    const choices = named(page, 'a').filter((link) =>
      isWithin(link, ({ attributes }) => 'data-languages' in attributes),
    );
    const same = new Map(
      named(page, 'link')
        .filter(({ attributes }) => attributes['rel'] === 'alternate')
        .map(({ attributes }) => [attributes['hreflang'], attributes['href']]),
    );
    const langs = choices.map(({ attributes }) => attributes['hreflang']);
    return [
      ...(langs.join() === LANGS.join() ? [] : [`offers ${langs.join(', ') || 'none'}`]),
      ...choices
        .filter(({ attributes: { lang, hreflang, 'aria-current': current } }) => {
          const isMarked = current === 'true';
          return lang !== hreflang || isMarked !== (hreflang === page.lang);
        })
        .map(({ text }) => `${text} is marked wrongly`),
      ...choices
        .filter(({ attributes: { hreflang, href } }) => {
          const address = same.get(hreflang);
          return page.kind === 'listed' && address !== origin + (href ?? '');
        })
        .map(({ text, attributes: { href } }) => `${text} leads to ${href ?? 'nowhere'}`),
    ];
  }),
};

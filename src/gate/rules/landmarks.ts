import { hasClass, isWithin, named, repeated, tagOf } from '../page.ts';
import { onEachPage, type Rule } from '../rule.ts';

/** What a skip link leads to. */
const target = (href: string | undefined) => (href?.startsWith('#') ? href.slice(1) : undefined);

export const landmarks: Rule = {
  id: 'landmarks',
  says: 'has one main part, one head and one foot, navigations of different names, and a first link that skips to the main part',
  source: 'WCAG 1.3.1, 2.4.1; A04, A05',
  begin: onEachPage((page) => {
    const mains = named(page, 'main');
    // The menu is there twice, folded and wide; a screen never shows both.
    const navs = named(page, 'nav').filter((nav) => !isWithin(nav, (each) => hasClass(each, 'menu-fold')));
    const nameless = navs.filter(
      ({ attributes }) => !attributes['aria-label'] && !attributes['aria-labelledby'],
    );
    const names = navs.flatMap(({ attributes }) => attributes['aria-label'] ?? []);
    const framed = page.lang === null ? [] : ['header', 'footer'];
    const [first] = named(page, 'a');
    const skips = target(first?.attributes['href']);
    return [
      ...(mains.length === 1 ? [] : [`${String(mains.length)} main parts`]),
      ...framed.flatMap((name) => {
        const outer = named(page, name).filter(({ parent }) => parent?.name === 'body');
        return outer.length === 1 ? [] : [`${String(outer.length)} of ${name}`];
      }),
      ...nameless.map((nav) => `a navigation without a name: ${tagOf(nav)}`),
      ...repeated(names).map((name) => `two navigations are called ${name}`),
      ...(page.lang === null || (skips !== undefined && mains[0]?.attributes['id'] === skips)
        ? []
        : ['the first link does not skip to the main part']),
    ];
  }),
};

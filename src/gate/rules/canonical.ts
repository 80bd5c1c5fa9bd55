import { named } from '../page.ts';
import { onEachPage, type Rule } from '../rule.ts';

export const canonical: Rule = {
  id: 'canonical',
  says: 'names its own address as the one to remember, exactly when the site map lists it',
  source: 'RFC 6596; sitemaps.org',
  begin: onEachPage((page, { origin, listed }) => {
    const addresses = named(page, 'link')
      .filter(({ attributes }) => attributes['rel'] === 'canonical')
      .map(({ attributes }) => attributes['href'] ?? '');
    const isListed = listed.has(page.path);
    if (page.kind === 'listed') {
      return [
        ...(addresses.join() === origin + page.path ? [] : [`names ${addresses.join(', ') || 'none'}`]),
        ...(isListed ? [] : ['is not in the site map']),
      ];
    }
    const isWrong = page.kind === 'kept-out' && addresses.length > 0;
    return [
      ...(isWrong ? [`is kept out of search engines and names ${addresses.join(', ')}`] : []),
      ...(isListed ? ['is kept out of search engines and in the site map'] : []),
    ];
  }),
};

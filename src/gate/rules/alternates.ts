import { LANGS } from '../../i18n/languages.ts';
import { named, type GatePage } from '../page.ts';
import type { Fault, Rule } from '../rule.ts';

const NAMES = [...LANGS, 'x-default'].toSorted().join();

function alternatesOf(page: GatePage): [lang: string, address: string][] {
  return named(page, 'link')
    .filter(({ attributes }) => attributes['rel'] === 'alternate' && attributes['hreflang'] !== undefined)
    .map(({ attributes }) => [attributes['hreflang'] ?? '', attributes['href'] ?? '']);
}

export const alternates: Rule = {
  id: 'alternates',
  says: 'names itself in Finnish, Swedish, English and a default, and each of those pages names the same',
  source: 'HTML Standard, 4.6.7.1; A02',
  begin: ({ origin }) => {
    /** What each page says, as one text: equal texts answer each other. */
    const said = new Map<string, string>();
    return {
      page: (page) => {
        const pairs = alternatesOf(page);
        if (page.kind !== 'listed') return pairs.map(([lang]) => `is not listed and names a page in ${lang}`);
        const names = pairs
          .map(([lang]) => lang)
          .toSorted()
          .join();
        if (names !== NAMES) return [`names ${names || 'none'}`];
        said.set(page.path, JSON.stringify(pairs.toSorted()));
        const own = pairs.find(([lang]) => lang === (page.lang ?? 'x-default'))?.[1];
        return own === origin + page.path ? [] : [`takes itself for ${own ?? 'none'}`];
      },
      end: () =>
        Array.from(said, ([path, text]): Fault[] =>
          (JSON.parse(text) as [string, string][])
            .filter(([, address]) => said.get(address.replace(origin, '')) !== text)
            .map(([, address]) => ({ path, what: `${address} does not name it back` })),
        ).flat(),
    };
  },
};

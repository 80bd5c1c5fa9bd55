/**
 * A service for employers (schema.org/Service). Not every provider is an authority and the data does not tell which
 * one is, so the narrower type of government services is not claimed.
 */
import { strings } from '../../i18n/strings.ts';
import { slugsOf, wordsFor, type Entry } from '../../site/entry.ts';
import type { Node } from './encode.ts';
import { itemId } from './ids.ts';
import { text, type Surroundings } from './surroundings.ts';

/** The service: what it is for, who gives it, and its official page. */
export function serviceNode(service: Entry<'services'>, { origin, lang }: Surroundings): Node {
  const { value: words, lang: language } = wordsFor(service, lang);
  const { facts } = service;
  return {
    '@type': 'Service',
    '@id': itemId(origin, 'service', slugsOf(service)),
    name: text({ value: words.title, lang: language }),
    description: text({ value: words.summary, lang: language }),
    serviceType: text({ value: strings(lang)(`needs.${facts.need}`), lang }),
    provider: { '@type': 'Organization', name: text({ value: words.provider, lang: language }) },
    audience: {
      '@type': 'BusinessAudience',
      audienceType: text({ value: strings(lang)('nav.employers'), lang }),
    },
    url: facts.url,
  };
}

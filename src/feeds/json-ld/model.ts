/** A good regional model: a piece of work that others may follow (schema.org/CreativeWork). */
import { strings } from '../../i18n/strings.ts';
import { slugsOf, wordsFor, type Entry } from '../../site/entry.ts';
import type { Node } from './encode.ts';
import { itemId } from './ids.ts';
import { regionNodes } from './place.ts';
import { text, type Surroundings } from './surroundings.ts';

/** `2022-01/2023`, `2022/..` (ISO 8601-2, an open end): the time a model covers, as exact as its source. */
function interval(from: string | undefined, to: string | undefined): string | undefined {
  if (from === undefined) return to;
  return to === undefined ? `${from}/..` : `${from}/${to}`;
}

/** The model, where it is in use and the projects it came of, by `projects`: slug of each that has a page. */
export function modelNode(
  model: Entry<'models'>,
  projects: readonly { slug: string }[],
  around: Surroundings,
): Node {
  const { origin, lang } = around;
  const { value: words, lang: language } = wordsFor(model, lang);
  const { facts } = model;
  return {
    '@type': 'CreativeWork',
    '@id': itemId(origin, 'model', slugsOf(model)),
    name: text({ value: words.title, lang: language }),
    abstract: text({ value: words.summary, lang: language }),
    spatialCoverage: facts.nationwide
      ? text({ value: strings(lang)('wholeCountry'), lang })
      : regionNodes(facts.regions, around),
    temporalCoverage: interval(facts.from, facts.to),
    mentions: projects.map(({ slug }) => ({ '@id': itemId(origin, 'project', { fi: slug }) })),
  };
}

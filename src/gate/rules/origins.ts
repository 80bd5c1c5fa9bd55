import { tagOf, type Element } from '../page.ts';
import { onEachPage, type Rule } from '../rule.ts';

/** Links that only tell of another page; every other kind makes the browser fetch something. */
const TELLING = new Set([
  'canonical',
  'alternate',
  'author',
  'license',
  'help',
  'prev',
  'next',
  'search',
  'me',
]);

/** Attributes whose address a browser fetches, or sends to, without being asked. */
const FETCHED = ['src', 'poster', 'data', 'action', 'formaction', 'ping'];
const SETS = ['srcset', 'imagesrcset'];

function fetched({ name, attributes }: Element): string[] {
  const found = FETCHED.flatMap((key) => attributes[key] ?? []);
  for (const key of SETS) {
    const set = attributes[key];
    if (set !== undefined) found.push(...set.split(',').flatMap((part) => part.trim().split(/\s+/)[0] ?? []));
  }
  const href = attributes['href'] ?? attributes['xlink:href'];
  const isFetched =
    name === 'image' || name === 'use' || (name === 'link' && !kindsOf(attributes['rel']).every(isTelling));
  return [...found, ...(isFetched && href !== undefined ? [href] : [])].filter((address) => address !== '');
}

const kindsOf = (rel: string | undefined) => (rel ?? '').split(/\s+/);
const isTelling = (kind: string) => TELLING.has(kind);

export const origins: Rule = {
  id: 'origins',
  says: 'fetches nothing from anywhere else, and sends its forms nowhere else',
  source: 'S40, S41; site map, rule 8',
  begin: onEachPage((page, { origin }) => {
    const isForeign = (address: string) =>
      !URL.canParse(address, origin + page.path) || new URL(address, origin + page.path).origin !== origin;
    return [
      ...page.elements.filter((element) => fetched(element).some(isForeign)).map(tagOf),
      ...page.elements
        .filter(({ name }) => ['iframe', 'object', 'embed', 'base'].includes(name))
        .map((element) => `not used here: ${tagOf(element)}`),
    ];
  }),
};

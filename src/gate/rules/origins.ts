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

/** The addresses a browser fetches, or sends a form to, without being asked. */
function fetched({ name, attributes }: Element): string[] {
  const values = [
    attributes['src'],
    attributes['poster'],
    attributes['data'],
    attributes['action'],
    attributes['formaction'],
  ];
  const sets = [attributes['srcset'], attributes['imagesrcset']].flatMap((set) =>
    (set ?? '').split(',').map((part) => part.trim().split(/\s+/)[0]),
  );
  const isFetchingLink =
    name === 'link' && !(attributes['rel'] ?? '').split(/\s+/).every((kind) => TELLING.has(kind));
  const drawn = ['image', 'use'].includes(name) ? [attributes['href'], attributes['xlink:href']] : [];
  return [
    ...values,
    ...sets,
    ...drawn,
    ...(isFetchingLink ? [attributes['href']] : []),
    attributes['ping'],
  ].filter((value): value is string => value !== undefined && value !== '');
}

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

/** A search as an address: what can be sent to somebody, kept and gone back to. */
import { FACETS, type Facet, type Query } from '../engine/types.ts';

/**
 * The search an address holds. `known` says whether the page has the choice: a value it does not know narrows nothing,
 * so that an old or mistyped address still finds.
 */
export function queryAt(search: string, known: (facet: Facet, value: string) => boolean): Query {
  const given = new URLSearchParams(search);
  const filters: Query['filters'] = {};
  for (const facet of FACETS) {
    const value = given.get(facet) ?? '';
    if (value !== '' && known(facet, value)) filters[facet] = value;
  }
  return {
    text: (given.get('q') ?? '').trim(),
    asTyped: given.get('typed') === '1',
    filters,
    order: given.get('order') === 'date' ? 'date' : 'relevance',
  };
}

/** `?q=palkkatuki&type=service`: the same search always gets the same address. Nothing asked: an empty string. */
export function addressOf({ text, asTyped, filters, order }: Query): string {
  if (text === '') return '';
  const address = new URLSearchParams({ q: text });
  for (const facet of FACETS) {
    const value = filters[facet];
    if (value !== undefined) address.set(facet, value);
  }
  if (order === 'date') address.set('order', order);
  if (asTyped) address.set('typed', '1');
  return `?${address.toString()}`;
}

import { expect, test } from 'vitest';
import type { Query } from '../engine/types.ts';
import { addressOf, queryAt } from './address.ts';

const anything = () => true;

test('a search with every choice comes back from its address as it was', () => {
  const query: Query = {
    text: 'tuki & "R&D" 50 %',
    asTyped: true,
    filters: { type: 'project', region: '13', sector: 'care', state: 'running', year: '2024' },
    order: 'date',
  };
  expect(queryAt(addressOf(query), anything)).toEqual(query);
});

test('a plain search has a short address, no search none', () => {
  const plain: Query = { text: 'palkkatuki', asTyped: false, filters: {}, order: 'relevance' };
  expect(addressOf(plain)).toBe('?q=palkkatuki');
  expect(addressOf({ ...plain, text: '', filters: { type: 'call' } })).toBe('');
});

test('a choice the page does not have narrows nothing; an order it does not have is by relevance', () => {
  const known = (facet: string, value: string) => facet === 'type' && value === 'call';
  const query = queryAt('?q=tuki&type=call&region=99&year=&order=price&typed=yes', known);
  expect(query).toEqual({ text: 'tuki', asTyped: false, filters: { type: 'call' }, order: 'relevance' });
});

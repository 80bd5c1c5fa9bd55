import { expect, test } from 'vitest';
import { redirectsFile } from '../publishing/addresses/redirect-rules.ts';
import { readRedirects } from './redirects.ts';

test('servers that do not read the file are told every former address in it, and nothing else', () => {
  const moved = { lang: 'fi', from: '/fi/haut/vanha/', to: '/fi/haut/uusi/', hasCalendar: true } as const;
  expect(readRedirects(redirectsFile([moved]))).toEqual([
    { from: '/fi/haut/vanha.ics', to: '/fi/haut/uusi.ics' },
    { from: '/fi/haut/vanha/', to: '/fi/haut/uusi/' },
    { from: '/fi/haut/vanha', to: '/fi/haut/uusi/' },
  ]);
});

/** What search engines are told to leave out. What holds of every page by itself, the gate judges (gate.test.ts). */
import { expect, test } from 'vitest';
import { expectNone, faultsOn, langPages, named, pages } from './built-site.ts';

test('missing pages, and those of what is gone, are kept out of search engines, and nothing else', () => {
  expectNone(
    faultsOn(pages, (page) => {
      const robots = named(page, 'meta').find((meta) => meta.getAttribute('name') === 'robots');
      const isKeptOut = robots?.getAttribute('content')?.includes('noindex') ?? false;
      return isKeptOut === (page.notFound || page.gone) ? [] : [isKeptOut ? 'is kept out' : 'is let in'];
    }),
  );
});

test('there is a page to look at', () => {
  expect(langPages.length).toBeGreaterThan(300);
});

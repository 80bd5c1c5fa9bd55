/** What the public site shows and what it keeps back: former addresses lead on, nothing of the preview is there. */
import { expect, test } from 'vitest';
import { LANGS } from '~/i18n/languages.ts';
import { statusAddress } from '~/publishing/preview/status-address.ts';
import { CHANGE_KINDS } from '~/publishing/schedule/next-change.ts';
import {
  expectNone,
  faultsOn,
  files,
  findPage,
  forwarding,
  linksIn,
  mainOf,
  ORIGIN,
  pages,
  read,
} from './built-site.ts';

test('next-change.json names an instant after the build, or none, and what changes then', () => {
  const { builtAt, nextChange, what } = JSON.parse(read('next-change.json')) as {
    builtAt: string;
    nextChange: string | null;
    what: { what: string; entry: string | null }[];
  };
  expect(builtAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  if (nextChange !== null) {
    expect(nextChange).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(nextChange > builtAt).toBe(true);
  }
  expect(what.length > 0).toBe(nextChange !== null);
  expectNone(what.map((change) => change.what).filter((name) => !CHANGE_KINDS.some((kind) => kind === name)));
});

test('the rules for the server and the pages at former addresses are the same', () => {
  const rules = read('_redirects')
    .split('\n')
    .filter((line) => line !== '' && !line.endsWith(' 404'))
    .map((line) => line.split(' '));
  expectNone(
    rules
      .filter(
        ([, to = '', code]) => code !== '301' || (findPage(to) === undefined && !files.has(to.slice(1))),
      )
      .map((rule) => rule.join(' ')),
  );
  const withSlash = rules.flatMap(([from = '']) => (from.endsWith('/') ? [from] : []));
  expect(forwarding.map(({ path }) => path)).toEqual(withSlash.toSorted());
});

test('a page at a former address leads to the present one without a script and stays out of search', () => {
  expectNone(
    faultsOn(forwarding, (page) => {
      const head = (selector: string, name: string) =>
        page.document.querySelector(selector)?.getAttribute(name) ?? '';
      const to = head('link[rel=canonical]', 'href').replace(ORIGIN, '');
      const rightLink = linksIn(mainOf(page)).includes(to);
      return [
        ...(head('meta[http-equiv=refresh]', 'content') === `0; url=${to}` ? [] : ['leads elsewhere']),
        ...(head('meta[name=robots]', 'content') === 'noindex' ? [] : ['may be indexed']),
        ...(findPage(to)?.lang === page.lang && rightLink ? [] : [`no link to ${to} in its language`]),
        ...(page.html.includes('data-pagefind-body') ? ['is searched'] : []),
      ];
    }),
  );
});

test('no page shows the marks, the status page or the addresses of the preview', () => {
  expectNone(
    faultsOn(pages, ({ html }) => ['data-preview', 'preview-bar'].filter((mark) => html.includes(mark))),
  );
  expectNone(LANGS.map(statusAddress).filter((path) => findPage(path) !== undefined));
  expectNone([...files].filter((file) => /preview/i.test(file)));
});

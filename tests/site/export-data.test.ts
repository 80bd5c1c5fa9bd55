/** What pages say of the export: how good and how old its data is, and where sources disagree. */
import { describe, expect, test } from 'vitest';
import { RULES } from '~/export/rules/index.ts';
import { formatDate } from '~/i18n/format.ts';
import { LANGS } from '~/i18n/languages.ts';
import { href } from '~/i18n/routes.ts';
import { strings } from '~/i18n/strings.ts';
import { acceptingRun, themeExport } from '~/site/data.ts';
import { ageNotices } from '~/site/quality/data-age.ts';
import { expectNone, linksIn, mainOf, named, pageAt, read, textOf } from './built-site.ts';
import { addressesOf, gone, itemsOf } from './site-items.ts';

const day = themeExport.source.retrievedAt.slice(0, 10);

describe.each(LANGS)('the open-data page in "%s"', (lang) => {
  const t = strings(lang);
  const main = () => mainOf(pageAt(href(lang, 'openData')));
  const quality = () => textOf(main().querySelector('section[aria-labelledby="quality"]'));

  test('tells in its own section the date of the data and how it was checked', () => {
    const unchecked =
      themeExport.source.method === 'editor' ? t('openData.quality.byHand') : t('openData.quality.unchecked');
    expect(quality()).toContain(formatDate(lang, day));
    expect(quality()).toContain(acceptingRun === null ? unchecked : t('openData.quality.checked'));
  });

  test('names no organisation among the findings', () => {
    expectNone(themeExport.organisations.map(({ name }) => name).filter((name) => quality().includes(name)));
  });

  test('has every check once, folded, each with its code', () => {
    const codes = main().querySelectorAll('.all-checks code').map(textOf);
    expect(codes.toSorted()).toEqual(Object.keys(RULES).toSorted());
  });
});

test.each(LANGS)(
  'every page in "%s" that shows data of the export tells its day and can tell its age',
  (lang) => {
    const exported = themeExport.calls.map(({ id }) => id.replace(/^editor:/, ''));
    const showing = [
      ...(['projects', 'calls', 'regions', 'results', 'openData'] as const).map((page) => href(lang, page)),
      ...addressesOf('project', lang),
      ...addressesOf('region', lang),
      ...itemsOf('call')
        .filter(({ id }) => exported.includes(id))
        .map(({ pages }) => pages[lang]),
    ];
    expect(showing.length).toBeGreaterThan(60);
    const { aged, overdue } = ageNotices(themeExport.source.retrievedAt);
    expectNone(
      showing.filter((path) => {
        const [age] = named(pageAt(path), 'data-age');
        const moments = age?.querySelectorAll('[data-from]').map((each) => each.getAttribute('data-from'));
        const isDated = age?.querySelector('time')?.getAttribute('datetime') === day;
        return !isDated || moments?.join() !== `${String(aged)},${String(overdue)}`;
      }),
    );
  },
);

describe('where sources disagree', () => {
  test.each([
    ['/fi/hankkeet/kohesio-q7441783/', ['1.10.2023', '1.9.2023'], ['kohesio.eu', 'uefconnect.uef.fi']],
    [
      '/fi/haut/muutostilanteissa-olevat-toimialat-2023/',
      ['2.11.2023', '1.11.2023'],
      ['rakennerahastot.fi', 'rakennerahastot.fi'],
    ],
  ])(
    '%s has both values side by side, each with a dated source, and says which one it uses',
    (path, values, hosts) => {
      const rows = mainOf(pageAt(path)).querySelectorAll('.disagreements tbody tr');
      expect(rows.map((row) => linksIn(row).map((link) => new URL(link).host))).toEqual(
        hosts.map((host) => [host]),
      );
      const used = strings('fi')('disagree.used');
      for (const [index, value] of values.entries()) {
        const text = textOf(rows[index]);
        expect(text).toContain(value);
        expect(text.includes(used)).toBe(index === 0);
        expect(text).toMatch(/(luettu|julkaistu) .*20\d\d/);
      }
    },
  );
});

test('the page of what is gone leads to the same page in the other languages and is not searched', () => {
  expectNone(
    gone.flatMap(({ pages }) =>
      Object.values(pages).filter((path) => {
        const page = pageAt(path);
        const links = linksIn(page.document);
        const isSearched = mainOf(page).hasAttribute('data-pagefind-body');
        return isSearched || Object.values(pages).some((other) => !links.includes(other));
      }),
    ),
  );
});

test('what is gone from the export is on no list, in no feed, in no sitemap', () => {
  const lists = LANGS.flatMap((lang) => [href(lang, 'projects'), href(lang, 'calls')]);
  expectNone(
    gone.flatMap(({ pages }) =>
      Object.values(pages).filter(
        (path) =>
          lists.some((list) => linksIn(mainOf(pageAt(list))).includes(path)) ||
          LANGS.some((each) => read(`${href(each, 'calls').slice(1, -1)}.xml`).includes(path)) ||
          read('sitemap-0.xml').includes(path),
      ),
    ),
  );
});

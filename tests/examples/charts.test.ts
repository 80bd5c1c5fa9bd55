/** The charts of the example site: what each needs to be read by anyone, and figures that agree and add up. */
import { describe, expect, test } from 'vitest';
import type { HTMLElement } from 'node-html-parser';
import { formatDate, formatShortEuros } from '~/i18n/format.ts';
import { LANGS, type Lang } from '~/i18n/languages.ts';
import { href } from '~/i18n/routes.ts';
import { strings } from '~/i18n/strings.ts';
import { siteData, themeExport } from '~/site/data.ts';
import { expectNone, linksIn, mainOf, named, pageAt, read, textOf } from '../site/built-site.ts';
import { pagesOf } from '../site/site-items.ts';

const CHARTS = [
  'money-by-region',
  'money-by-objective',
  'money-by-year',
  'money-by-sector',
  'planned-and-realised',
  'projects-over-time',
];
const MONEY = CHARTS.slice(0, 4);

const results = (lang: Lang) => mainOf(pageAt(href(lang, 'results')));
const chartsOf = (lang: Lang) => results(lang).querySelectorAll('figure.chart');
const idOf = (chart: HTMLElement) => chart.getAttribute('id') ?? '';
const rowsOf = (chart: HTMLElement) =>
  chart.querySelectorAll('tbody tr').map((row) => row.querySelectorAll('th, td').map(textOf));
/** `1 234 567 €`, `€1,234,567` → 1234567. */
const numberOf = (text: string) => Number(text.replaceAll(/\D/g, ''));
const chartOf = (lang: Lang, id: string) => {
  const chart = chartsOf(lang).find((each) => idOf(each) === id);
  if (chart === undefined) throw new Error(`There is no chart "${id}".`);
  return chart;
};

describe.each(LANGS)('the results page in "%s"', (lang) => {
  const t = strings(lang);

  test('has every chart, once', () => {
    expect(chartsOf(lang).map(idOf)).toEqual(CHARTS);
  });

  test('gives each chart a finding with a figure as its title, and the chart in words that end in it', () => {
    expectNone(
      chartsOf(lang).flatMap((chart) => {
        const finding = textOf(chart.querySelector('h3'));
        const drawing = chart.querySelector('svg[role="img"]');
        const byId = (name: string) =>
          textOf(chart.querySelector(`#${drawing?.getAttribute(name) ?? 'none'}`));
        return [
          ...(/\d/.test(finding) ? [] : [`${idOf(chart)}: the finding is "${finding}"`]),
          ...(byId('aria-labelledby') === finding ? [] : [`${idOf(chart)}: has another name`]),
          ...(byId('aria-describedby').includes(finding) ? [] : [`${idOf(chart)}: is not told in words`]),
        ];
      }),
    );
  });

  test('gives each chart its source and the day of its data', () => {
    const day = themeExport.source.retrievedAt.slice(0, 10);
    expectNone(
      chartsOf(lang)
        .filter((chart) => {
          const source = chart.querySelector('.chart-source');
          const isDated = source?.querySelector('time')?.getAttribute('datetime') === day;
          return (
            !isDated || !textOf(source).includes(themeExport.source.system) || linksIn(chart).length === 0
          );
        })
        .map(idOf),
    );
    expect(textOf(chartsOf(lang)[0]?.querySelector('.chart-source'))).toContain(formatDate(lang, day));
  });

  test('says how many projects each chart of money leaves out', () => {
    const unknown = themeExport.projects.filter(
      ({ kind, plannedEuStateCents }) =>
        (kind === 'coordination' || kind === 'sub-project') && plannedEuStateCents === null,
    ).length;
    expect(unknown).toBeGreaterThan(1);
    expectNone(
      MONEY.filter(
        (id) => !textOf(chartOf(lang, id)).includes(t('results.sums.unknown', { count: unknown })),
      ),
    );
    const pairs = textOf(chartOf(lang, 'planned-and-realised'));
    expect(pairs).toContain(t('results.sums.negative', { count: 1 }));
  });

  test('has in the table of each chart the rows of its drawing, with the same figures', () => {
    for (const id of ['money-by-region', 'money-by-sector', 'money-by-objective', 'planned-and-realised']) {
      const chart = chartOf(lang, id);
      const drawn = chart.querySelectorAll('.chart-row').map((row) => ({
        label: textOf(row.querySelector('.chart-label')),
        numbers: row.querySelectorAll('.chart-number').map(textOf),
      }));
      const inTable = rowsOf(chart)
        .slice(0, -1)
        .map(([label = '', ...cells]) => ({
          label,
          numbers: cells
            .slice(0, -1)
            .map((cell) => formatShortEuros(lang, numberOf(cell)).replaceAll(/\s/g, ' ')),
        }));
      expect(inTable, id).toEqual(drawn);
    }
    const running = chartOf(lang, 'projects-over-time');
    expect(rowsOf(running)).toEqual(
      running
        .querySelectorAll('.chart-row')
        .map((row) => [
          textOf(row.querySelector('.chart-label')),
          textOf(row.querySelector('.chart-number')),
        ]),
    );
  });

  test('has rows that add up to the total of the export, in every chart of money', () => {
    const total = Math.round(themeExport.totals.plannedEuStateCents / 100);
    for (const id of MONEY) {
      const rows = rowsOf(chartOf(lang, id));
      const sums = rows.slice(0, -1).map(([, sum = '']) => numberOf(sum));
      const counts = rows.slice(0, -1).map(([, , count = '']) => numberOf(count));
      const [, lastSum = '', lastCount = ''] = rows.at(-1) ?? [];
      expect(numberOf(lastSum), id).toBe(total);
      // Each row is rounded to whole euros by itself.
      expect(Math.abs(sums.reduce((a, b) => a + b, 0) - total), id).toBeLessThanOrEqual(rows.length);
      expect(
        counts.reduce((a, b) => a + b, 0),
        id,
      ).toBe(numberOf(lastCount));
    }
  });

  test('has a row of its own for what covers several regions or the whole country', () => {
    const names = rowsOf(chartOf(lang, 'money-by-region')).map(([name]) => name);
    expect(names).toContain(t('results.charts.several.region'));
    expect(names).toContain(t('wholeCountry'));
  });

  test('still says what is unknown, and of no chart', () => {
    const unknown = results(lang).querySelectorAll('.unknown-list dt').map(textOf);
    expect(unknown).toContain(t('results.unknown.byCall'));
    expect(unknown).not.toContain(t('results.unknown.byRegion'));
  });
});

describe.each(LANGS)('the regions page in "%s"', (lang) => {
  const page = () => pageAt(href(lang, 'regions'));

  test('has the same money in the tiles and in the table', () => {
    const tiles = new Map(
      page()
        .document.querySelectorAll('.view-money .tile')
        .map((tile) => [tile.getAttribute('href') ?? '', textOf(tile.querySelector('.tile-count'))]),
    );
    const [table] = named(page(), 'table');
    const rows = table?.querySelectorAll('tbody tr') ?? [];
    expect(rows).toHaveLength(19);
    expectNone(
      rows.flatMap((row) => {
        const path = linksIn(row)[0] ?? '';
        const money = textOf(row.querySelectorAll('td')[2]);
        const short = /\d/.test(money)
          ? formatShortEuros(lang, numberOf(money)).replaceAll(/\s/g, ' ')
          : money;
        return tiles.get(path) === short ? [] : [`${path}: ${tiles.get(path) ?? 'no tile'}, ${money}`];
      }),
    );
  });

  test('names every tile by its whole name, without soft hyphens', () => {
    const names = page()
      .document.querySelectorAll('.view-projects .tile')
      .map((tile) => textOf(tile.querySelector('.visually-hidden')));
    expect(names.toSorted()).toEqual(siteData.regions.map(({ name }) => `${name[lang]}:`).toSorted());
  });

  test('says why Åland stands apart', () => {
    expect(textOf(mainOf(page()))).toContain(strings(lang)('regions.alandOwn'));
  });
});

test('the table of a region to download has every project of the region or of the whole country, and no other', () => {
  const here = themeExport.projects.filter(
    ({ regions, nationwide }) => nationwide || regions.some(({ maakunta }) => maakunta === '01'),
  );
  expect(here.length).toBeGreaterThan(20);
  const codes = read('data/projects/region/01.csv')
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(';')[0]);
  expect(codes).toEqual(here.map(({ code }) => code));
  expect(linksIn(pageAt(pagesOf('region', '01').fi).document)).toContain('/data/projects/region/01.csv');
});

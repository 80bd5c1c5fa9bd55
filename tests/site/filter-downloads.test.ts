/** What a list shows when it is narrowed to one thing is what its file holds, row by row. */
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { NARROWED_TABLES, narrowedFile, tableFile } from '~/feeds/addresses.ts';
import { href } from '~/i18n/routes.ts';
import { LANGS } from '~/i18n/languages.ts';
import { expectNone, files, having, named, pageAt, read } from './built-site.ts';

interface ShownItem {
  key: string;
  values: Readonly<Record<string, readonly string[]>>;
  isWide: boolean;
}

/** The items of a list as the page holds them for the script that narrows it. */
function shownItems(page: string): ShownItem[] {
  return having(pageAt(page), 'data-key').map((element) => ({
    key: element.getAttribute('data-key') ?? '',
    values: JSON.parse(element.getAttribute('data-values') ?? '{}') as ShownItem['values'],
    isWide: element.getAttribute('data-wide') !== undefined,
  }));
}

/** What the page offers to narrow by: names and values of its fields. */
function offered(page: string): { facet: string; value: string }[] {
  return named(pageAt(page), 'select').flatMap((select) =>
    select
      .querySelectorAll('option')
      .map((option) => option.getAttribute('value') ?? '')
      .filter((value) => value !== '')
      .map((value) => ({ facet: select.getAttribute('name') ?? '', value })),
  );
}

function csvKeys(path: string): string[] {
  const { data } = Papa.parse<string[]>(read(path.slice(1)), { delimiter: ';', skipEmptyLines: true });
  return data.slice(1).map(([key = '']) => key);
}

function jsonKeys(path: string): string[] {
  const { records } = JSON.parse(read(path.slice(1))) as { records: Record<string, string>[] };
  return records.map((record) => Object.values(record)[0] ?? '');
}

describe.each(NARROWED_TABLES)('the list "%s"', (id) => {
  const page = href('fi', id);
  const items = shownItems(page);
  const choices = offered(page).filter(({ facet }) => facet !== 'state' || id === 'models');

  test('has a row in the whole file for each of its items, and the file has no other', () => {
    expect(items.length).toBeGreaterThan(10);
    const keys = items.map(({ key }) => key).toSorted();
    expect(csvKeys(tableFile(id, 'csv')).toSorted()).toEqual(keys);
    expect(jsonKeys(tableFile(id, 'json')).toSorted()).toEqual(keys);
  });

  test('has for each choice a file in both forms with the rows that are then shown', () => {
    expect(choices.length).toBeGreaterThan(5);
    expectNone(
      choices.flatMap(({ facet, value }) => {
        const shown = items
          .filter(
            ({ values, isWide }) => (facet === 'region' && isWide) || (values[facet] ?? []).includes(value),
          )
          .map(({ key }) => key)
          .toSorted();
        const [csv, json] = [narrowedFile(id, facet, value, 'csv'), narrowedFile(id, facet, value, 'json')];
        if (!files.has(csv.slice(1)) || !files.has(json.slice(1))) return [`${csv} or ${json} is missing`];
        const isSame = (keys: string[]) => keys.toSorted().join() === shown.join();
        return isSame(csvKeys(csv)) && isSame(jsonKeys(json)) ? [] : [csv];
      }),
    );
  });

  test('offers its whole file also without a script', () => {
    expectNone(
      LANGS.flatMap((lang) => {
        const links = having(pageAt(href(lang, id)), 'data-download');
        const addresses = links.map((link) => link.getAttribute('href'));
        return addresses.join() === `${tableFile(id, 'csv')},${tableFile(id, 'json')}`
          ? []
          : [`${lang}: ${addresses.join()}`];
      }),
    );
  });
});

test('the files by state have each project and call in exactly one', () => {
  for (const id of ['projects', 'calls'] as const) {
    const folder = narrowedFile(id, 'state', '', 'csv').slice(1, -'.csv'.length);
    const states = [...files].filter((file) => file.startsWith(folder) && file.endsWith('.csv'));
    expect(states).not.toEqual([]);
    const keys = states.flatMap((file) => csvKeys(`/${file}`)).toSorted();
    expect(keys).toEqual(csvKeys(tableFile(id, 'csv')).toSorted());
  }
});

import { describe, expect, test } from 'vitest';
import { LANGS } from '../i18n/languages.ts';
import { collections, type CollectionName } from './collections.ts';
import { collectionLabel, fieldsOf, type Field } from './describe-fields.ts';
import { factNames, wordNames } from './entry.ts';

const NAMES = Object.keys(collections) as CollectionName[];

/** Every field, also those inside others, by its path. */
function everyField(fields: readonly Field[], above = ''): [string, Field][] {
  return fields.flatMap((field): [string, Field][] => {
    const path = `${above}${field.name}`;
    return [
      [path, field],
      ...everyField(field.fields ?? [], `${path}.`),
      ...everyField(field.item?.fields ?? [], `${path}[].`),
    ];
  });
}

function field(collection: CollectionName, name: string): Field | undefined {
  return fieldsOf(collection).find((one) => one.name === name);
}

describe.each(NAMES)('%s', (name) => {
  test('all of its fields are there, the facts first', () => {
    expect(fieldsOf(name).map((one) => `${one.part} ${one.name}`)).toEqual([
      ...factNames(name).map((fact) => `facts ${fact}`),
      ...wordNames(name).map((word) => `words ${word}`),
    ]);
  });

  test.each(LANGS)('every field has a name and a hint in %s', (lang) => {
    const without = everyField(fieldsOf(name))
      .filter(
        ([, one]) => !one.label[lang].trim() || one.label[lang] === one.name || !one.hint?.[lang].trim(),
      )
      .map(([path]) => path);
    expect(without).toEqual([]);
    expect(collectionLabel(name)[lang]).not.toBe('');
  });

  test('no two fields of a level are called the same', () => {
    for (const lang of LANGS) {
      const labels = fieldsOf(name).map(({ label }) => label[lang]);
      expect(new Set(labels).size, labels.join(', ')).toBe(labels.length);
    }
  });
});

test('kinds are told through optional fields, refinements and preprocessing', () => {
  const kinds = {
    closes: 'time',
    reviewed: 'day',
    overBy: 'day',
    kind: 'choice',
    authority: 'reference',
    continuous: 'boolean',
    totalSupport: 'number',
    plannedWindow: 'object',
    changes: 'list',
    title: 'text',
    summary: 'long-text',
  };
  for (const [name, kind] of Object.entries(kinds))
    expect([name, field('calls', name)?.kind]).toEqual([name, kind]);
  expect(field('news', 'reviewEvery')).toMatchObject({ kind: 'number', choices: ['3', '6', '12'] });
  expect(field('events', 'starts')?.kind).toBe('partial-date');
  expect(field('news', 'call')).toMatchObject({ kind: 'reference', reference: 'calls', required: false });
});

test('limits, choices and forms are those that the check demands', () => {
  expect(field('calls', 'title')).toMatchObject({ min: 3, max: 110, required: true });
  expect(field('models', 'steps')).toMatchObject({ min: 1, max: 6, item: { kind: 'long-text', min: 5 } });
  expect(field('calls', 'kind')?.choices).toEqual(['coordination', 'sub-project', 'regional-related']);
  expect(new RegExp(field('news', 'urlName')?.pattern ?? '^$').test('uusi-haku')).toBe(true);
  expect(field('calls', 'regions')?.item).toMatchObject({ kind: 'reference', reference: 'regions' });
  expect(field('calls', 'regions')?.item?.choices).toContain('04');
});

test('a list of sources may be empty on a page, and its rows are described even so', () => {
  const sources = field('pages', 'sources');
  expect(sources).toMatchObject({ kind: 'list', required: true });
  expect(sources?.min).toBeUndefined();
  expect(sources?.item?.fields?.map(({ name }) => name)).toEqual(['url', 'name', 'lang', 'published']);
});

test('rows of two forms are described by the fields of both', () => {
  const item = field('projects', 'otherSources')?.item;
  expect(item?.fields?.find(({ name }) => name === 'field')?.choices).toEqual([
    'startOn',
    'endOn',
    'plannedTotal',
    'euContribution',
  ]);
  expect(item?.fields?.find(({ name }) => name === 'value')?.kind).toBe('text');
});

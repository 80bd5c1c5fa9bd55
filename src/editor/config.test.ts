import type { CmsConfig, EntryCollection, Field as FormField } from '@sveltia/cms';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { commandFaults } from '../checks/body/commands.ts';
import { LANGS } from '../i18n/languages.ts';
import { readNames } from '../publishing/names.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import { collectionLabel, fieldsOf, type Field } from '../schemas/describe-fields.ts';
import { entryFiles } from '../publishing/new/template.ts';
import { readyToSave, type SavedEntry } from './before-save.ts';
import { BODY, editorConfig } from './config.ts';
import { editorHeaders } from './content-security-policy.ts';
import { escapeBody } from './escape.ts';
import { pictureBlock } from './picture.ts';
import { LOCAL_BACKEND } from './settings.ts';

const NAMES = Object.keys(collections) as CollectionName[];
const names = readNames('content');
const configs = Object.fromEntries(
  LANGS.map((lang) => [lang, editorConfig({ lang, names, backend: LOCAL_BACKEND })]),
) as Record<'fi' | 'sv' | 'en', CmsConfig>;

function formOf(config: CmsConfig, name: CollectionName): EntryCollection {
  const found = config.collections?.find(
    (one): one is EntryCollection => 'folder' in one && one.name === name,
  );
  if (found === undefined) throw new Error(`No form for ${name}`);
  return found;
}

/** The form's fields of a level, as far as they are asked the same of a file and of a form. */
interface Shape {
  name: string;
  required: boolean;
  label: string | undefined;
  inner: Shape[];
}

function formShape(fields: readonly FormField[]): Shape[] {
  return fields
    .filter(({ name }) => name !== BODY)
    .map((field) => ({
      name: field.name,
      required: (field as { required?: boolean }).required ?? true,
      label: field.label,
      inner: formShape((field as { fields?: FormField[] }).fields ?? []),
    }));
}

function schemaShape(fields: readonly Field[], lang: 'fi' | 'sv' | 'en'): Shape[] {
  return fields.map(({ name, required, label, fields: own, item }) => ({
    name,
    required,
    label: label[lang],
    inner: schemaShape(own ?? item?.fields ?? [], lang),
  }));
}

describe.each(NAMES)('%s', (name) => {
  test.each(LANGS)(
    'the form has the fields of the schema, by their labels, in the same order (%s)',
    (lang) => {
      const form = formOf(configs[lang], name);
      expect(formShape(form.fields)).toEqual(schemaShape(fieldsOf(name), lang));
      expect(form.label?.toLowerCase()).toBe(collectionLabel(name)[lang]);
    },
  );

  test('words are written in each language, facts in the Finnish file alone', () => {
    const { facts, words } = collections[name];
    const form = formOf(configs.fi, name).fields;
    const translated = form
      .filter((field) => (field as { i18n?: boolean }).i18n === true)
      .map((one) => one.name);
    expect(translated).toEqual([...Object.keys(words.shape), BODY]);
    expect(form.map((field) => field.name)).toEqual([...Object.keys(facts.shape), ...translated]);
  });

  test('whatever can be chosen in the form passes the check', () => {
    const { facts, words } = collections[name];
    const shape: Record<string, z.ZodType> = { ...facts.shape, ...words.shape };
    for (const field of formOf(configs.fi, name).fields) {
      const { options, multiple } = field as { options?: { value: unknown }[]; multiple?: boolean };
      for (const { value } of options ?? []) {
        const issues = shape[field.name]?.safeParse(multiple === true ? [value] : value).error?.issues ?? [];
        expect({ field: field.name, value, issues }).toEqual({ field: field.name, value, issues: [] });
      }
    }
  });

  test('the template of a new file has no field that the form lacks', () => {
    const known = new Set(formOf(configs.fi, name).fields.map((field) => field.name));
    const lines = entryFiles(name, { values: {} }, 'fi').fi.split('---\n')[1]?.split('\n') ?? [];
    const written = lines.flatMap((line) => /^(\w+):/.exec(line)?.[1] ?? []);
    expect(written.filter((field) => !known.has(field))).toEqual([]);
  });
});

test('times have no offset and a day may stand alone, as the source gives it', () => {
  const opens = formOf(configs.fi, 'calls').fields.find((field) => field.name === 'opens');
  const [pattern] = (opens as { pattern?: [string, string] }).pattern ?? [''];
  expect('2026-12-15 16:15').toMatch(new RegExp(pattern));
  expect('2026-12-15').toMatch(new RegExp(pattern));
  expect('2026-12-15T16:15:00Z').not.toMatch(new RegExp(pattern));
});

test('nobody outside is asked: no stock photos, no previews, no outside scripts', () => {
  for (const lang of LANGS) {
    const text = JSON.stringify(configs[lang]);
    expect(configs[lang].media_libraries?.stock_assets).toEqual({ providers: [] });
    expect(text).not.toMatch(/unpkg|jsdelivr|googleapis/);
  }
  const policy = editorHeaders()['Content-Security-Policy'] ?? '';
  expect(policy).not.toContain('unsafe-eval');
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("connect-src 'self' blob: data:;");
  expect(editorHeaders(['https://git.kunta.example'])['Content-Security-Policy']).toContain(
    "connect-src 'self' blob: data: https://git.kunta.example;",
  );
});

test('the public site has no part of the editor: it is built elsewhere, and git does not keep it', () => {
  expect(readFileSync('.gitignore', 'utf8')).toContain('.editor/\n');
  expect(readFileSync('astro.config.mjs', 'utf8')).not.toContain('editor');
  expect(readFileSync('scripts/lib/editor-build.ts', 'utf8')).toContain("EDITOR_FOLDER = '.editor'");
});

describe('signs that the site builder takes for commands', () => {
  const faults = (body: string) => commandFaults({ file: 'x', body, bodyLine: 1 });

  test.each([
    ['{nimi}', '\\{nimi\\}'],
    ['5 < 6', '5 \\< 6'],
    ['<info@taho.example>', '[info@taho.example](mailto:info@taho.example)'],
    ['<https://taho.example/a>', '[https://taho.example/a](https://taho.example/a)'],
    ['`{koodi}` ja {muu}', '`{koodi}` ja \\{muu\\}'],
    ['```\n<div>{x}</div>\n```', '```\n<div>{x}</div>\n```'],
    ['jo \\{suojattu\\}', 'jo \\{suojattu\\}'],
  ])('%j is saved as %j', (typed, saved) => {
    expect(escapeBody(typed)).toBe(saved);
    expect(faults(saved)).toEqual([]);
  });

  test('whatever is typed passes the check after saving, and saving again changes nothing', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '<',
      '>',
      '`',
      '```',
      '\n',
      '\n\n',
      '\\',
      'sana',
      ' ',
      '- ',
      '@',
      '.',
      '~~~',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const saved = escapeBody(pieces.join(''));
        expect(faults(saved)).toEqual([]);
        expect(escapeBody(saved)).toBe(saved);
      }),
      { numRuns: 2000, seed: 6 },
    );
  });
});

/** An immutable entry as the editor hands it over. */
function entryOf(data: Record<string, unknown>): SavedEntry & { data: Record<string, unknown> } {
  const at = (path: readonly string[]) =>
    path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);
  const copyWith = (
    path: readonly string[],
    change: (parent: Record<string, unknown>, key: string) => void,
  ) => {
    const copy = structuredClone(data);
    const parent = path.slice(0, -1).reduce((value, key) => value[key] as Record<string, unknown>, copy);
    change(parent, path.at(-1) ?? '');
    return entryOf(copy);
  };
  return {
    data,
    getIn: at,
    setIn: (path, value) => copyWith(path, (parent, key) => (parent[key] = value)),
    deleteIn: (path) => copyWith(path, (parent, key) => Reflect.deleteProperty(parent, key)),
  };
}

test('a new entry is a draft, an old one stays what it was, and a "no" that may be left out is left out', () => {
  const flags = { calls: ['draft', 'continuous'] };
  const fresh = entryOf({
    newRecord: true,
    collection: 'calls',
    data: { draft: false, continuous: false, body: '{a}' },
  });
  expect(readyToSave(fresh, flags)).toMatchObject({ data: { data: { draft: true, body: '\\{a\\}' } } });
  const old = entryOf({
    newRecord: false,
    collection: 'calls',
    data: { draft: false },
    i18n: { sv: { data: { body: '<' } } },
  });
  const saved = readyToSave(old, flags) as typeof old;
  expect(saved.data['data']).toEqual({});
  expect(saved.data).toMatchObject({ i18n: { sv: { data: { body: '\\<' } } } });
});

test('a picture is written with its words, and read again as it was written', () => {
  const block = pictureBlock({ id: 'picture', label: 'Kuva', file: 'Tiedosto', alt: 'Vastine', altHint: '' });
  const text = block.toBlock({ src: './kuva.png', alt: 'Kaksi [ihmistä]\ntyöpajassa' });
  expect(text).toBe('![Kaksi ihmistä työpajassa](./kuva.png)');
  const match = block.pattern.exec(text);
  expect(match && block.fromBlock?.(match)).toEqual({ src: './kuva.png', alt: 'Kaksi ihmistä työpajassa' });
  expect(block.fields.find(({ name }) => name === 'alt')).toMatchObject({ required: true });
});

import { describe, expect, test } from 'vitest';
import { LANGS, LOCALES, type Lang } from './languages.ts';
import { STRINGS, strings } from './strings.ts';

interface Tree {
  [key: string]: string | Tree;
}

/** Every string of a language by its whole key: `nav.calls` → `Haut`. */
function flat(tree: Tree, before = ''): [string, string][] {
  return Object.entries(tree).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[before + name, value]] : flat(value, `${before}${name}.`),
  );
}

const texts = (lang: Lang) => new Map(flat(STRINGS[lang]));
const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted();

const PLURAL = /_(zero|one|two|few|many|other)$/;
const plurals = (keys: Iterable<string>) =>
  new Set([...keys].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')));

describe.each(LANGS)('the strings of "%s"', (lang) => {
  test('are the same ones as in Finnish, none missing and none left over', () => {
    // Plural forms are a language's own; they are looked at below.
    const named = (of: Lang) => [...texts(of).keys()].filter((key) => !PLURAL.test(key)).toSorted();
    expect(named(lang)).toEqual(named('fi'));
    expect([...plurals(texts(lang).keys())].toSorted()).toEqual([...plurals(texts('fi').keys())].toSorted());
  });

  test('have the same gaps to fill', () => {
    const finnish = texts('fi');
    const different = [...texts(lang)].filter(([key, text]) => {
      const same = finnish.get(key);
      return same !== undefined && placeholders(same).join() !== placeholders(text).join();
    });
    expect(different).toEqual([]);
  });

  test('say something: none is left empty', () => {
    const empty = [...texts(lang)].filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(empty).toEqual([]);
  });

  test('have a plural form for every number, wherever they have any', () => {
    const keys = texts(lang);
    const { pluralCategories } = new Intl.PluralRules(LOCALES[lang]).resolvedOptions();
    const missing = [...plurals(keys.keys())].flatMap((key) =>
      pluralCategories
        .filter((category) => !keys.has(`${key}_${category}`))
        .map((category) => `${key}_${category}`),
    );
    expect(missing).toEqual([]);
  });

  test('have no plural form that the language never uses; zero may have words of its own', () => {
    const used = new Set<string>([
      ...new Intl.PluralRules(LOCALES[lang]).resolvedOptions().pluralCategories,
      'zero',
    ]);
    const idle = [...texts(lang).keys()].filter(
      (key) => PLURAL.test(key) && !used.has(PLURAL.exec(key)?.[1] ?? ''),
    );
    expect(idle).toEqual([]);
  });
});

describe('a reader', () => {
  test('meets the language that was asked for, with one and many told apart', () => {
    expect(strings('sv')('nav.calls')).toBe('Utlysningar');
    expect(strings('fi')('checks.clean', { count: 1 })).toBe('1 tiedosto tarkistettu, ei virheitä.');
    expect(strings('fi')('checks.clean', { count: 2 })).toBe('2 tiedostoa tarkistettu, ei virheitä.');
  });

  test('sees letters of a value as they are, not as HTML codes', () => {
    expect(strings('en')('checks.yaml.what', { found: 'a < b & "c"' })).toBe(
      'This line cannot be read: a < b & "c"',
    );
  });

  test('never meets a key: an unknown one stops the build', () => {
    // @ts-expect-error An unknown key does not compile either.
    expect(() => strings('fi')('nav.ei-ole')).toThrow('nav.ei-ole');
  });
});

/** Interface strings: one JSON a language, the same keys in each, no language that silently stands in. */
import { createInstance, type TFunction } from 'i18next';
import en from './strings/en.json' with { type: 'json' };
import fi from './strings/fi.json' with { type: 'json' };
import sv from './strings/sv.json' with { type: 'json' };
import { byLang, LANGS, type ByLang, type Lang } from './languages.ts';

type Strings = typeof fi;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'site';
    resources: { site: Strings };
  }
}

/** The three files by language; a key missing from Swedish or English does not compile. */
export const STRINGS = { fi, sv, en } satisfies ByLang<Strings>;

interface Tree {
  [key: string]: string | Tree;
}

/** Every key of a file as it is called: `nav.calls`. */
function keysOf(tree: Tree, above = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [above + key] : keysOf(value, `${above}${key}.`),
  );
}

/** Keys that some language lacks, each with that language: no build starts while there is one. */
function missingKeys(): string[] {
  const all = new Set(LANGS.flatMap((lang) => keysOf(STRINGS[lang])));
  return LANGS.flatMap((lang) => {
    const own = new Set(keysOf(STRINGS[lang]));
    return [...all]
      .filter((key) => !own.has(key))
      .map((key) => `src/i18n/strings/${lang}.json lacks "${key}"`);
  });
}

const missing = missingKeys();
if (missing.length > 0) throw new Error(`Interface strings differ between languages:\n${missing.join('\n')}`);

const i18n = createInstance();
await i18n.init({
  resources: byLang((lang) => ({ site: STRINGS[lang] })),
  defaultNS: 'site',
  fallbackLng: false,
  initAsync: false,
  interpolation: { escapeValue: false },
  returnNull: false,
  parseMissingKeyHandler: (key) => {
    throw new Error(`The interface string "${key}" is missing: add it to src/i18n/strings/*.json.`);
  },
});

export type T = TFunction;

/**
 * A translator that remembers what takes no values: a page asks for some hundred strings, and looking one up through
 * all that i18next allows in a key costs as much as drawing an element.
 */
function remembering(t: T): T {
  const known = new Map<string, string>();
  const plain = t as unknown as (key: string, options?: object) => string;
  const translate = (key: string, options?: object): string => {
    if (options !== undefined) return plain(key, options);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = plain(key);
    known.set(key, made);
    return made;
  };
  return translate as unknown as T;
}

const fixed = byLang((lang) => remembering(i18n.getFixedT(lang, 'site')));

/** The translator of a language: `strings('sv')('nav.calls')` → `Utlysningar`. Throws on an unknown key. */
export function strings(lang: Lang): T {
  return fixed[lang];
}

/** Interface strings: one JSON a language, the same keys in each, no language that silently stands in. */
import { createInstance, type TFunction } from 'i18next';
import en from './strings/en.json' with { type: 'json' };
import fi from './strings/fi.json' with { type: 'json' };
import sv from './strings/sv.json' with { type: 'json' };
import { byLang, type ByLang, type Lang } from './languages.ts';

type Strings = typeof fi;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'site';
    resources: { site: Strings };
  }
}

/** The three files by language; a key missing from Swedish or English does not compile. */
export const STRINGS = { fi, sv, en } satisfies ByLang<Strings>;

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

const fixed = byLang((lang) => i18n.getFixedT(lang, 'site'));

/** The translator of a language: `strings('sv')('nav.calls')` → `Utlysningar`. Throws on an unknown key. */
export function strings(lang: Lang): T {
  return fixed[lang];
}

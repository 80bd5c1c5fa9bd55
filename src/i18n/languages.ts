/** The languages of the site: Finnish and Swedish are the country's official ones, English opens the door. */
export const LANGS = ['fi', 'sv', 'en'] as const;
export type Lang = (typeof LANGS)[number];
export type ByLang<T> = Record<Lang, T>;

/** Each language's name in that language, for the language switch (WCAG 3.1.2). */
export const LANGUAGE_NAMES: ByLang<string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/** The locale that dates, numbers and plurals follow; English is written the British way. */
export const LOCALES: ByLang<string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

export function isLang(value: unknown): value is Lang {
  return LANGS.some((lang) => lang === value);
}

/** Makes one value a language. */
export function byLang<T>(make: (lang: Lang) => T): ByLang<T> {
  return { fi: make('fi'), sv: make('sv'), en: make('en') };
}

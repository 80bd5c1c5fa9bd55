/** An entry of content/ and how a reader of any language sees it. */
import type { CollectionEntry, CollectionKey } from 'astro:content';
import type { CollectionName } from '../schemas/collections.ts';
import type { Facts, Words } from '../schemas/entry.ts';
import type { ExportText } from '../export/schema.ts';
import { byLang, LANGS, type ByLang, type Lang } from '../i18n/languages.ts';

/** The same kind of words in some or all languages; Finnish is always there. */
export type WordsByLang<W> = { fi: W } & Partial<ByLang<W>>;

export interface Entry<N extends CollectionName> {
  /** The folder's name, the same for ever. */
  id: string;
  facts: Facts<N>;
  words: WordsByLang<Words<N>>;
  bodies: Partial<ByLang<CollectionEntry<CollectionKey>>>;
  /** Day when the file of each language was last changed, as far as git tells. */
  updated?: Partial<ByLang<string>>;
}

/** Words with the language they are really in; `lang` is `null` where the source claims none. */
export interface InLanguage<T> {
  value: T;
  lang: Lang | null;
}

/** The entry's words for a reader: in their language, or in Finnish, said so by `lang`. */
export function wordsFor<W>({ words }: { words: WordsByLang<W> }, lang: Lang): { value: W; lang: Lang } {
  const own = words[lang];
  return own === undefined ? { value: words.fi, lang: 'fi' } : { value: own, lang };
}

/** Day when the text that a reader of the language sees was last changed; `undefined` where git does not tell. */
export function updatedFor(
  entry: Pick<Entry<CollectionName>, 'updated'> & { words: WordsByLang<unknown> },
  lang: Lang,
): string | undefined {
  return entry.updated?.[wordsFor(entry, lang).lang];
}

/** The languages an entry's words are written in. */
export function languagesOf({ words }: { words: WordsByLang<unknown> }): Lang[] {
  return LANGS.filter((lang) => words[lang] !== undefined);
}

/** The entry's last part of the address in each language. */
export function slugsOf(entry: { words: WordsByLang<{ urlName: string }> }): ByLang<string> {
  return byLang((lang) => entry.words[lang]?.urlName ?? entry.words.fi.urlName);
}

/** A text of the export for a reader: in their language if a person wrote it, else in the source's language. */
export function textFor(text: ExportText, lang: Lang): InLanguage<string> {
  const own = text[lang];
  if (own !== undefined) return { value: own, lang };
  const source = text[text.lang];
  if (source === undefined)
    throw new Error('A text of the export lacks its own language: the door should have refused it.');
  return { value: source, lang: text.lang === 'und' ? null : text.lang };
}

/** The `lang` attribute a passage needs inside a page, or `undefined` when it is the page's own (WCAG 3.1.2). */
export function langAttribute(text: InLanguage<unknown>, page: Lang): Lang | undefined {
  return text.lang === null || text.lang === page ? undefined : text.lang;
}

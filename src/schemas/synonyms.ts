/** Words that mean the same to someone who searches; src/search reads them, in the build and in the commands. */
import { z } from 'astro/zod';
import { LANGS } from '../i18n/languages.ts';

/** Longer phrases are sentences, and nobody types them as they stand here. */
export const MOST_WORDS = 4;

const wordsOf = (phrase: string) => phrase.trim().split(/\s+/).length;

const phrase = z
  .string()
  .trim()
  .min(1)
  .refine((text) => wordsOf(text) <= MOST_WORDS, {
    params: { rule: 'phrase-length', values: { limit: String(MOST_WORDS) } },
  })
  .describe('A word in its base form, or a phrase of at most four words');

/** The words of one language. One word alone is the same as nothing. */
const words = z
  .array(phrase)
  .refine((list) => list.length > 1, { params: { rule: 'synonym-alone' } })
  .optional();

export const synonyms = z.array(
  z
    .strictObject({ fi: words, sv: words, en: words })
    .refine((group) => LANGS.some((lang) => group[lang] !== undefined), {
      params: { rule: 'synonym-alone' },
    }),
);

/** Two spellings that a search could not tell apart are one: large and small letters, spaces. */
export function sameWord(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

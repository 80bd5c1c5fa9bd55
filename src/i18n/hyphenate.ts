/**
 * Soft hyphens at build time, for names that must fit a narrow place: not every browser has a dictionary of Finnish or
 * Swedish. A screen reader may stumble over them, so the plain name goes with them in a label.
 */
import english from 'hyphen/en-gb/index.js';
import finnish from 'hyphen/fi/index.js';
import swedish from 'hyphen/sv/index.js';
import type { ByLang, Lang } from './languages.ts';

const PATTERNS: ByLang<typeof finnish> = { fi: finnish, sv: swedish, en: english };
/** Shorter words stay whole. */
const LONG = 10;
/** Names that the patterns part wrongly. */
const EXCEPTIONS: ByLang<string[]> = { fi: [], sv: [], en: ['South-west'] };

/** The text with soft hyphens in its long words: `Kymenlaakso` → `Ky·men·laak·so`. */
export function hyphenate(lang: Lang, text: string): string {
  return PATTERNS[lang].hyphenateSync(text, { minWordLength: LONG, exceptions: EXCEPTIONS[lang] });
}

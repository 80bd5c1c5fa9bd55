/** The editors' synonyms as the search reads them: in the site's build, in commands and in the benchmark alike. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { byLang, type ByLang } from '../i18n/languages.ts';
import { sameWord, synonyms } from '../schemas/synonyms.ts';

/** Words that mean the same, each in lower case; no word stands in two groups of a language. */
export type SynonymGroups = string[][];

/**
 * The groups of `content/synonyms.yaml` in `contentFolder`, by language; a group without a language is
 * not among that language's. Throws on a fault: the check before the build says the same in words.
 */
export function readSynonyms(contentFolder: string): ByLang<SynonymGroups> {
  const rows = synonyms.parse(parse(readFileSync(join(contentFolder, 'synonyms.yaml'), 'utf8')));
  return byLang((lang) => rows.flatMap((row) => (row[lang] === undefined ? [] : [row[lang].map(sameWord)])));
}

/** Translations that must be there, and what an entry says of them. */
import type { Fault } from '../fault.ts';
import { LANGS } from '../../i18n/languages.ts';
import { fileName, type EntryFile } from '../front-matter.ts';

/** A language that is skipped without a reason, and a mark of translation in the text that is translated. */
export function translationFaults({ file, lang, data, lineOf }: EntryFile): Fault[] {
  if (lang !== 'fi') return [];
  const place = (path: string) => ({ file, line: lineOf([path]), path });
  const { skipLanguages, skipReason, translationChecked } = data;
  const faults: Fault[] = [];
  if (Array.isArray(skipLanguages) && skipReason === undefined) {
    const values = { found: skipLanguages.map(String).join(', ') };
    faults.push({ file, line: lineOf(['skipLanguages']), path: 'skipReason', rule: 'skip-reason', values });
  }
  if (translationChecked !== undefined) {
    faults.push({ ...place('translationChecked'), rule: 'only-in-translation', values: {} });
  }
  return faults;
}

/** Calls are given in every language from the day they are published; a draft may still lack some. */
export function lackingTranslations(entries: readonly EntryFile[]): Fault[] {
  const calls = entries.filter(({ collection }) => collection === 'calls');
  const there = new Set(calls.map(({ id, lang }) => `${id} ${lang}`));
  return calls
    .filter(({ lang, data }) => lang === 'fi' && data.draft !== true)
    .flatMap(({ id }) =>
      LANGS.filter((lang) => !there.has(`${id} ${lang}`)).map((lang): Fault => {
        const values = { found: fileName(lang) };
        return { file: `content/calls/${id}`, path: '', rule: 'no-translation', values };
      }),
    );
}

/** What the check says beyond errors: warnings worth a look, hints worth a thought. Nothing here stops a build. */
import { LANGS } from '../../i18n/languages.ts';
import type { ThemeExport } from '../../export/schema.ts';
import type { Fault } from '../fault.ts';
import type { EntryFile } from '../front-matter.ts';
import type { Content } from '../references.ts';
import { retiredNames } from './retired.ts';
import { embargo, overdueReview } from './reviews.ts';
import { wordingHints } from './wording.ts';

/** Warnings and hints on what was read, as of `at`. */
export function adviceOn(content: Content, at: Temporal.Instant): Fault[] {
  const ended = endedRecords(content.export);
  const finnish = new Map(
    content.entries
      .filter(({ lang }) => lang === 'fi')
      .map((entry) => [`${entry.collection}/${entry.id}`, entry]),
  );
  const ofEntries = content.entries.flatMap((entry) => [
    ...overdueReview(entry, at),
    ...embargo(entry, at),
    ...retiredNames(entry, finnish.get(`${entry.collection}/${entry.id}`) ?? entry, ended),
    ...wordingHints(entry),
  ]);
  return [...untranslatedPages(content.entries), ...ofEntries];
}

/** Codes and ids of projects and calls of the export whose last day was in 2025 or before. */
function endedRecords(data: ThemeExport | null): Set<unknown> {
  const before = (day: string | null) => day !== null && day < '2026';
  return new Set([
    ...(data?.projects ?? []).filter(({ endOn }) => before(endOn)).map(({ code }) => code),
    ...(data?.calls ?? []).filter(({ closesOn, opensOn }) => before(closesOn ?? opensOn)).map(({ id }) => id),
  ]);
}

const NAMED_PAGES = 3;

/** One line a language: the whole list is the status report's to give. */
function untranslatedPages(entries: readonly EntryFile[]): Fault[] {
  const there = new Set(entries.map(({ collection, id, lang }) => `${collection}/${id}/${lang}`));
  return LANGS.filter((lang) => lang !== 'fi').flatMap((lang): Fault[] => {
    const missing = entries
      // A call without its translations is an error of its own.
      .filter((entry) => entry.lang === 'fi' && entry.collection !== 'calls' && entry.data.draft !== true)
      .filter(({ data }) => !(Array.isArray(data.skipLanguages) && data.skipLanguages.includes(lang)))
      .map(({ collection, id }) => `${collection}/${id}`)
      .filter((place) => !there.has(`${place}/${lang}`));
    if (missing.length === 0) return [];
    const list = missing.slice(0, NAMED_PAGES).join(', ') + (missing.length > NAMED_PAGES ? ' …' : '');
    const values = { lang, pages: String(missing.length), list };
    return [{ file: 'content', path: '', rule: 'untranslated-pages', values }];
  });
}

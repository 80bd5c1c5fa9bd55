/** What every page there is one of hands to the page frame, from its folder in content/pages. */
import type { Lang } from '../i18n/languages.ts';
import { pageAlternates, type PageId } from '../i18n/routes.ts';
import { langAttribute, languagesOf, updatedFor, wordsFor } from './entry.ts';
import { pageEntry } from './site.ts';

/** The frame's props, the heading's props and the entry of a page, in a language. */
export function singlePage(id: PageId, lang: Lang) {
  const entry = pageEntry(id);
  const words = wordsFor(entry, lang);
  const { title, summary, lead, keywords } = words.value;
  const textLang = langAttribute(words, lang);
  return {
    entry,
    words: words.value,
    frame: {
      lang,
      title,
      description: summary,
      alternates: pageAlternates(id),
      current: id,
      searchType: 'page' as const,
      keywords,
      reviewed: entry.facts.reviewed,
      updated: updatedFor(entry, lang),
      owner: entry.facts.owner,
      languages: languagesOf(entry),
    },
    heading: { lang, title, textLang, lead: lead ?? summary, leadLang: textLang },
  };
}

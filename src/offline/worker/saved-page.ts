/** The pages the worker shows: a kept one, which says so, and the one for an address that is not kept. */
import { formatClock } from '../../i18n/clock.ts';
import { LOCALES, type Lang } from '../../i18n/languages.ts';
import { FINNISH_ZONE } from '../../site/finnish-time.ts';
import type { OfflineWords } from '../words.ts';

export interface KeptPage {
  path: string;
  html: string;
  /** When it came from the server, in milliseconds. */
  savedAt: number;
}

/** The moment in Finnish time, as the language writes days and clocks. */
function savedOn(words: OfflineWords, lang: Lang, savedAt: number): string {
  const timeZone = FINNISH_ZONE;
  const month = lang === 'en' ? 'long' : 'numeric';
  const date = new Intl.DateTimeFormat(LOCALES[lang], { timeZone, day: 'numeric', month, year: 'numeric' });
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  return words.saved
    .replace('{date}', date.format(savedAt))
    .replace('{clock}', formatClock(lang, clock.format(savedAt)));
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * A kept page with the day and clock it was saved on, first in its main part. The page's own scripts find in the notice what
 * to say beside a state, since they reckon states by the clock from dates that may have been changed.
 */
export function withNotice(page: KeptPage, lang: Lang, words: OfflineWords): string {
  const notice = [
    `<p class="notice" data-saved="${new Date(page.savedAt).toISOString()}" data-outdated="${escaped(words.outdated)}">`,
    `<strong>${escaped(savedOn(words, lang, page.savedAt))}</strong> ${escaped(words.mayHaveChanged)} `,
    `<a href="">${escaped(words.again)}</a></p>`,
  ].join('');
  return page.html.replace(/<main\b[^>]*>/, (tag) => tag + notice);
}

/** The style sheet and the fonts that a page of the site asks for. */
const looksIn = (html: string) =>
  (html.match(/<link rel="(?:stylesheet|preload)" href="\/_astro\/[^"]+"[^>]*>/g) ?? []).join('');
const titleIn = (html: string) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';

/** The page for an address that is not kept: says so, and lists what is kept in the language, newest first. */
export function notKeptPage(kept: readonly KeptPage[], lang: Lang, words: OfflineWords): string {
  const rows = kept
    .filter(({ path }) => path.startsWith(`/${lang}/`))
    .toSorted((a, b) => b.savedAt - a.savedAt)
    // Titles are taken as they stand in the pages: already escaped.
    .map(
      ({ path, html, savedAt }) =>
        `<li><a href="${escaped(path)}">${titleIn(html)}</a><br>${escaped(savedOn(words, lang, savedAt))}</li>`,
    );
  const list = rows.length === 0 ? '' : `<h2>${escaped(words.kept)}</h2><ul>${rows.join('')}</ul>`;
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="color-scheme" content="light dark"><title>${escaped(words.title)}</title>`,
    looksIn(kept.at(-1)?.html ?? ''),
    `</head><body><main id="content"><header class="page-heading"><h1>${escaped(words.title)}</h1>`,
    `<p class="lead">${escaped(words.notKept)}</p><p><a href="">${escaped(words.again)}</a></p></header>`,
    `${list}</main></body></html>`,
  ].join('');
}

/**
 * Which pages a browser may fetch before the reader follows a link to them
 * (https://html.spec.whatwg.org/multipage/speculative-loading.html).
 */
import { MEDIA_TYPES } from './media-types.ts';

export const SPECULATION_RULES_PATH = '/speculation-rules.json';

/**
 * Fetched when the reader is about to choose a link ("moderate": the pointer rests on it or goes down), never drawn in
 * advance: on a phone's connection a page that is not read may cost its few kilobytes, not all it loads.
 * Downloads, calendars, feeds, data and the search's files are left out.
 */
export function speculationRules(): string {
  const files = MEDIA_TYPES.map(({ files }) => files).filter((files) => files.startsWith('/*.'));
  const excluded = [...files, '/data/*', '/pagefind/*'].map((path) => ({ not: { href_matches: path } }));
  const notDownloaded = { not: { selector_matches: '[download]' } };
  const rules = {
    prefetch: [
      {
        source: 'document',
        where: { and: [{ href_matches: '/*' }, ...excluded, notDownloaded] },
        eagerness: 'moderate',
      },
    ],
  };
  return JSON.stringify(rules);
}

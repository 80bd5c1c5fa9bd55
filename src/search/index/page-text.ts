/** The words of a built page, as Pagefind will read it. */
import { Parser } from 'htmlparser2';

export interface PageText {
  lang: string;
  title: string;
  /** The editors' own search words and the page's summary. */
  described: string;
  body: string;
}

const BODY = 'data-pagefind-body';
const IGNORED = 'data-pagefind-ignore';
const UNREAD = new Set(['script', 'style', 'svg', 'template', 'noscript']);
/** Elements that stand within a line: no word ends at them. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'dfn',
  'em',
  'i',
  'mark',
  'q',
  'small',
  'span',
  'strong',
  'sup',
  'sub',
  'time',
]);
const VOID = new Set([
  'area',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/** Reads the part of a page that is indexed; `undefined` when the page is left out of search. */
export function pageText(html: string): PageText | undefined {
  if (!html.includes(BODY)) return undefined;
  const page = { lang: '', title: '', described: '', body: '' };
  /** How deep in the body, and in an element that is left out. */
  let inBody = 0;
  let left = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html') page.lang = attributes['lang'] ?? '';
      const field = attributes['data-pagefind-meta'];
      if (field === 'title[content]') page.title = attributes['content'] ?? '';
      else if (field !== undefined) page.described += ` ${attributes['content'] ?? ''}`;
      if (VOID.has(name)) {
        if (name !== 'wbr') page.body += ' ';
        return;
      }
      if (inBody > 0) inBody += 1;
      else if (BODY in attributes) inBody = 1;
      if (left > 0) left += 1;
      else if (IGNORED in attributes || UNREAD.has(name)) left = 1;
      if (!INLINE.has(name)) page.body += ' ';
    },
    ontext(text) {
      if (inBody > 0 && left === 0) page.body += text;
    },
    onclosetag(name) {
      if (VOID.has(name)) return;
      if (inBody > 0) inBody -= 1;
      if (left > 0) left -= 1;
      if (!INLINE.has(name)) page.body += ' ';
    },
  });
  parser.end(ownPart(html));
  return page;
}

/**
 * A page without the shell round its own part, and most of the reading with it: the language stays, the head, the
 * menu and the footer go. What the index is made of is the same. Takes a page with a part of its own.
 */
export function ownPart(html: string): string {
  const start = html.lastIndexOf('<', html.indexOf(BODY));
  const end = html.lastIndexOf('</main>');
  return (/<html[^>]*>/.exec(html)?.[0] ?? '') + html.slice(start, end === -1 ? undefined : end);
}

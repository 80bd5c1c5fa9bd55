/** The project pages of a built site as records: what two other builders are given to make the same pages of. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHTML } from 'entities';
import { LANGS, type Lang } from '../../i18n/languages.ts';
import { href } from '../../i18n/routes.ts';

export interface Block {
  kind: 'h2' | 'p' | 'li';
  text: string;
}

export interface PageRecord {
  lang: Lang;
  /** Address, `/fi/hankkeet/s21492/`. */
  path: string;
  slug: string;
  title: string;
  description: string;
  /** JSON-LD as it stands in the page. */
  structured: string;
  /** What search reads beside the text: attribute and content. */
  marks: { name: string; value: string; content: string }[];
  /** What stands above the columns, as it is: path, name, labels, opening sentence. */
  heading: string;
  facts: { name: string; html: string }[];
  blocks: Block[];
}

/** What stands round the page's own part, with `SLUG` in place of the record's own last part of the address. */
export interface Shell {
  head: string;
  top: string;
  bottom: string;
}

const MAIN = /<main[^>]*>([\s\S]*)<\/main>/;
const text = (html: string) =>
  decodeHTML(html.replaceAll(/<[^>]*>/g, ''))
    .replaceAll(/\s+/g, ' ')
    .trim();
const first = (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? '';

function recordOf(lang: Lang, path: string, html: string): PageRecord {
  const main = first(html, MAIN);
  const [upper = '', lower = ''] = main.split('class="with-aside"');
  const [column = '', aside = ''] = lower.split('class="aside"');
  return {
    lang,
    path,
    slug: path.split('/').at(-2) ?? '',
    title: text(first(main, /<h1[^>]*>([\s\S]*?)<\/h1>/)).replaceAll('\u00ad', ''),
    description: decodeHTML(first(html, /<meta name="description" content="([^"]*)"/)),
    structured: first(html, /<script type="application\/ld\+json">([\s\S]*?)<\/script>/),
    marks: Array.from(
      main.matchAll(/<meta (data-pagefind-\w+)="([^"]*)" content="([^"]*)">/g),
      ([, name = '', value = '', content = '']) => ({ name, value, content: decodeHTML(content) }),
    ),
    heading: upper.replaceAll(/<meta [^>]*>/g, '').replace(/<div $/, ''),
    facts: Array.from(
      aside.matchAll(/<dt>([\s\S]*?)<\/dt>\s*<dd[^>]*>([\s\S]*?)<\/dd>/g),
      ([, name = '', html = '']) => ({ name: text(name), html: html.trim() }),
    ),
    blocks: Array.from(column.matchAll(/<(h2|p|li)[^>]*>([\s\S]*?)<\/\1>/g), ([, kind, inner = '']) => ({
      kind: kind as Block['kind'],
      text: text(inner),
    })).filter((block) => block.text !== ''),
  };
}

/** Every project page of a built site, in the order of their addresses. */
export function readRecords(site: string): PageRecord[] {
  return LANGS.flatMap((lang) => {
    const list = href(lang, 'projects');
    return globSync(`*/index.html`, { cwd: join(site, list) })
      .toSorted()
      .map((file) => {
        const path = `${list}${file.replace(/index\.html$/, '')}`;
        return recordOf(lang, path, readFileSync(join(site, path, 'index.html'), 'utf8'));
      })
      .filter(({ facts }) => facts.length > 0);
  });
}

/** The shell of a language's project pages, from one of them. */
export function readShell(site: string, { path, slug }: PageRecord): Shell {
  const html = readFileSync(join(site, path, 'index.html'), 'utf8').replaceAll(slug, 'SLUG');
  const main = /<main[^>]*>/.exec(html)?.[0] ?? '';
  const head = html
    .slice(0, html.indexOf('</head>'))
    .replace(/<title>[\s\S]*?<\/title>/, '')
    .replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/, '')
    .replaceAll(
      /<meta (?:name="description"|property="og:(?:title|description)"|property="og:image:alt")[^>]*>/g,
      '',
    );
  return {
    head,
    top: html.slice(html.indexOf('</head>'), html.indexOf(main) + main.length),
    bottom: html.slice(html.lastIndexOf('</main>')),
  };
}

/** What a benchmark searches: documents from a file, or the pages of the built site. */
import { z } from 'astro/zod';
import { byLang, isLang, LANGS, type Lang } from '../../i18n/languages.ts';
import { pageText } from '../index/page-text.ts';
import type { IndexPage } from '../index/write-index.ts';
import type { JudgedQuery } from './metrics.ts';

export interface Document {
  id: string;
  lang: Lang;
  type: string;
  title: string;
  body: string;
}

const documents = z.array(
  z.object({ id: z.string(), lang: z.enum(LANGS), type: z.string(), title: z.string(), body: z.string() }),
);

const queries = z.array(
  z.object({
    id: z.union([z.string(), z.number()]).transform(String),
    lang: z.enum(LANGS),
    class: z.string(),
    q: z.string(),
    rel: z.record(z.string(), z.union([z.literal(1), z.literal(2)])),
  }),
);

/** Reads the documents of a judged set. Fails with what is wrong in it. */
export function readDocuments(json: string): Document[] {
  return documents.parse(JSON.parse(json));
}

/** Reads the queries of a judged set. Fails with what is wrong in it. */
export function readJudged(json: string): JudgedQuery[] {
  return queries.parse(JSON.parse(json));
}

/** The address a document is indexed under; it leads back to its id. */
export function addressOf({ id }: Pick<Document, 'id'>): string {
  return `/${encodeURIComponent(id)}/`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A document as a page of the site would hold it. */
export function asPage(document: Document): IndexPage {
  const { lang, type, title, body } = document;
  const metas = `<meta data-pagefind-filter="type[content]" content="${escaped(type)}"><meta data-pagefind-meta="title[content]" content="${escaped(title)}">`;
  const main = `<main data-pagefind-body>${metas}<p>${escaped(body)}</p></main>`;
  return {
    url: addressOf(document),
    html: `<!doctype html><html lang="${lang}"><body>${main}</body></html>`,
  };
}

/** A page of the site as a document: its address is its id. */
export function asDocument({ url, html }: IndexPage): Document | undefined {
  const page = pageText(html);
  if (!page || !isLang(page.lang)) return undefined;
  const type = /data-pagefind-filter="type\[content\]" content="(\w+)"/.exec(html)?.[1] ?? 'page';
  return {
    id: url,
    lang: page.lang,
    type,
    title: page.title,
    body: `${page.described} ${page.body}`.replaceAll(/\s+/gu, ' '),
  };
}

/** Words of a project's page in the register. */
const LONG_PAGE = 195;

/**
 * The documents, and made-up ones of their words up to `count`: what the search weighs on a site of that size. The
 * same in every run.
 */
export function enlarged(documents: readonly Document[], count: number): Document[] {
  let seed = 20_261_124;
  const next = (below: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
  const words = byLang((lang) =>
    documents.filter((document) => document.lang === lang).flatMap(({ body }) => body.split(' ')),
  );
  const more = Array.from({ length: Math.max(0, count - documents.length) }, (_, at): Document => {
    const lang = LANGS[at % LANGS.length] ?? 'fi';
    const own = words[lang];
    const text = Array.from({ length: LONG_PAGE }, () => own[next(own.length)] ?? '');
    return {
      id: `made-up-${String(at)}`,
      lang,
      type: 'project',
      title: text.slice(0, 5).join(' '),
      body: text.join(' '),
    };
  });
  return [...documents, ...more];
}

/** The glossary for machines: every term in every language, the pages' own JSON-LD having no room for them. */
import type { APIRoute } from 'astro';
import { jsonLdText } from '~/feeds/json-ld/encode';
import { glossaryNode, termNode } from '~/feeds/json-ld/glossary';
import { ORIGIN } from '~/feeds/json-ld/site';
import { termAnchor } from '~/site/body-links';
import { singlePage } from '~/site/page';
import { site } from '~/site/site';

export const GET: APIRoute = () => {
  const { frame } = singlePage('glossary', 'fi');
  const set = glossaryNode({ title: frame.title, summary: frame.description, origin: ORIGIN }, 'fi');
  const terms = site.terms.map((term) => termNode(term, termAnchor(term.id), ORIGIN));
  return new Response(jsonLdText([set, ...terms]), {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  });
};

/** `/speculation-rules.json`: which pages a browser may fetch in advance; a header of every page names it. */
import type { APIRoute } from 'astro';
import { speculationRules } from '~/serving/speculation-rules';

export const GET: APIRoute = () =>
  new Response(speculationRules(), {
    headers: { 'Content-Type': 'application/speculationrules+json; charset=utf-8' },
  });

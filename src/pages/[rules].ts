/** `/_redirects`: the former addresses as rules for the server. (Astro makes no page of a file that begins with _.) */
import type { APIRoute } from 'astro';
import { redirectsFile } from '~/publishing/addresses/redirect-rules';
import { redirects } from '~/site/redirects';

export function getStaticPaths() {
  return [{ params: { rules: '_redirects' } }];
}

export const GET: APIRoute = () =>
  new Response(redirectsFile(redirects), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });

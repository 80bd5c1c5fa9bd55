/**
 * `/_redirects` and `/_headers`: former addresses and headers as rules for hosts that read them. (Astro makes no page of
 * a file that begins with _.)
 */
import type { APIRoute } from 'astro';
import { redirectsFile } from '~/publishing/addresses/redirect-rules';
import { headersFile } from '~/serving/headers-file';
import { redirects } from '~/site/redirects';

export function getStaticPaths() {
  return [
    { params: { rules: '_redirects' }, props: { text: redirectsFile(redirects) } },
    { params: { rules: '_headers' }, props: { text: headersFile() } },
  ];
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });

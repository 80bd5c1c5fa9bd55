/** Whom to tell of a weakness in the site (RFC 9116). */
import type { APIRoute } from 'astro';
import { builtAt } from '~/site/built-at';
import { siteData } from '~/site/data';
import { securityText } from '~/supply/security-txt';

export const GET: APIRoute = () => {
  const { address, feedback } = siteData.site;
  return new Response(securityText(address, feedback, builtAt), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};

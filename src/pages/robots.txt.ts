/** Everything may be read by anyone; the sitemap's address must be absolute, so the file is made. */
import type { APIRoute } from 'astro';
import { siteData } from '~/site/data';

export const GET: APIRoute = () => {
  const sitemap = new URL('/sitemap-index.xml', siteData.site.address).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};

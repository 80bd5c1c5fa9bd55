/** Every package the site is built with, for programs that look for known weaknesses. */
import type { APIRoute } from 'astro';
import { builtAt } from '~/site/built-at';
import { readLock } from '~/supply/lock';
import { readProduct } from '~/supply/product';
import { billOfMaterials } from '~/supply/sbom';

export const GET: APIRoute = () =>
  new Response(billOfMaterials(readProduct(), readLock(), builtAt), {
    headers: { 'Content-Type': 'application/vnd.cyclonedx+json' },
  });

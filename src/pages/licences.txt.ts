/** Whose work the site is made of, and under which licence. */
import type { APIRoute } from 'astro';
import { licencesText } from '~/supply/licences';
import { readLock } from '~/supply/lock';
import { readProduct } from '~/supply/product';

export const GET: APIRoute = () =>
  new Response(licencesText(readProduct(), readLock()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });

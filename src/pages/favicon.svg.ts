/** `/favicon.svg`: the mark in the browser's tab. */
import type { APIRoute } from 'astro';
import { favicon } from '~/share/icons';

export const GET: APIRoute = () => new Response(favicon(), { headers: { 'Content-Type': 'image/svg+xml' } });

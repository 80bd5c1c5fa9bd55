/** The accepted export, without the names of natural persons. */
import type { APIRoute } from 'astro';
import { jsonText, publicExport } from '~/feeds/json';
import { themeExport } from '~/site/data';

export const GET: APIRoute = () =>
  new Response(jsonText(publicExport(themeExport)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });

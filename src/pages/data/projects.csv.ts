/** The projects of the export as a table. */
import type { APIRoute } from 'astro';
import { projectsCsv } from '~/feeds/csv';
import { publicExport } from '~/feeds/json';
import { themeExport } from '~/site/data';

export const GET: APIRoute = () =>
  new Response(projectsCsv(publicExport(themeExport)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });

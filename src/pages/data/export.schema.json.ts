/** The schema of the export, for whoever makes or reads one. */
import type { APIRoute } from 'astro';
import { exportJsonSchema, jsonText } from '~/feeds/json';
import { siteData } from '~/site/data';

export const GET: APIRoute = () =>
  new Response(jsonText(exportJsonSchema(siteData.site.address)), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });

/** The projects of one region as a table. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { regionProjectsCsv } from '~/feeds/csv';
import { publicExport } from '~/feeds/json';
import { themeExport } from '~/site/data';
import { site } from '~/site/site';

export const getStaticPaths: GetStaticPaths = () => site.regions.map(({ code }) => ({ params: { code } }));

export const GET: APIRoute = ({ params }) =>
  new Response(regionProjectsCsv(publicExport(themeExport), params['code'] ?? ''), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });

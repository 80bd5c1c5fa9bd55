/** The projects of one region of the programme as a table. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { regionProjectsCsv } from '~/feeds/csv';
import { publicExport } from '~/feeds/json';
import { themeExport } from '~/site/data';
import { site } from '~/site/site';

export const getStaticPaths: GetStaticPaths = () =>
  site.regions
    .filter(({ financingCentre }) => financingCentre !== null)
    .map(({ code }) => ({ params: { code } }));

export const GET: APIRoute = ({ params }) =>
  new Response(regionProjectsCsv(publicExport(themeExport), params['code'] ?? ''), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });

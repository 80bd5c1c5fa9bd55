/** The open data: every file that src/feeds/data makes. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { DataFile } from '~/feeds/data/files';
import { siteDataFiles } from '~/feeds/data/site';

export const getStaticPaths: GetStaticPaths = () =>
  siteDataFiles.map((file) => ({ params: { file: file.path.replace('/data/', '') }, props: { file } }));

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.text(), { headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` } });

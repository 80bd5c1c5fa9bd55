/** `/share/fi/0123456789abcdef.png`: the picture that shows when a page is shared. */
import type { APIRoute } from 'astro';
import { sharePictures, type SharePicture } from '~/share/cards';
import { png } from '~/share/draw';

interface Props extends Record<string, unknown> {
  share: SharePicture;
}

export function getStaticPaths() {
  return sharePictures.map((share) => ({ params: { lang: share.lang, id: share.id }, props: { share } }));
}

export const GET: APIRoute<Props> = async ({ props: { share } }) =>
  new Response(await png(share.picture), { headers: { 'Content-Type': 'image/png' } });

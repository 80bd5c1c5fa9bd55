/** `/icons/apple-touch-icon.png`: the mark in the sizes that phones keep. */
import type { APIRoute } from 'astro';
import { png } from '~/share/draw';
import { ICONS, iconPicture, type Icon } from '~/share/icons';

interface Props extends Record<string, unknown> {
  icon: Icon;
}

export function getStaticPaths() {
  return ICONS.map((icon) => ({ params: { name: icon.name }, props: { icon } }));
}

export const GET: APIRoute<Props> = async ({ props: { icon } }) =>
  new Response(await png(iconPicture(icon)), { headers: { 'Content-Type': 'image/png' } });

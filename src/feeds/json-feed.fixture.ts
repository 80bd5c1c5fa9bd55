/** JSON Feed 1.1 as its specification has it: what is required, and nothing that it does not name. */
import { z } from 'astro/zod';

const webUrl = z.url({ protocol: /^https$/ });
/** RFC 3339 with a zone. */
const moment = z.iso.datetime({ offset: true });
const language = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/);

const item = z
  .strictObject({
    id: z.string().min(1),
    url: webUrl.optional(),
    title: z.string().optional(),
    content_text: z.string().min(1).optional(),
    content_html: z.string().min(1).optional(),
    date_published: moment.optional(),
    date_modified: moment.optional(),
    language: language.optional(),
  })
  .refine(({ content_text, content_html }) => content_text !== undefined || content_html !== undefined);

export const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: webUrl,
  feed_url: webUrl,
  authors: z.array(z.strictObject({ name: z.string().min(1), url: webUrl.optional() })).min(1),
  language,
  items: z.array(item).refine((items) => new Set(items.map(({ id }) => id)).size === items.length),
});

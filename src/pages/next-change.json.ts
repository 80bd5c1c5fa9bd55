/** `/next-change.json`: the next moment at which the site changes by itself; a scheduled job builds it anew then. */
import type { APIRoute } from 'astro';
import {
  callChanges,
  eventChanges,
  nextChange,
  nextChangeJson,
  timetableChanges,
} from '~/publishing/schedule/next-change';
import { instantOf } from '~/publishing/schedule/is-shown';
import { builtAt } from '~/site/built-at';
import { EXPORT_FILE } from '~/site/data';
import { site, timetables } from '~/site/site';

export const GET: APIRoute = () => {
  const changes = [
    ...timetables.flatMap(({ path, facts }) => timetableChanges(path, facts)),
    ...site.calls.flatMap(({ id, moments, entry }) =>
      callChanges(entry === null ? `content/${EXPORT_FILE}` : `content/calls/${id}`, moments),
    ),
    ...site.events.flatMap(({ id, facts }) => eventChanges(`content/events/${id}`, facts)),
    ...site.redirects.map(({ on }) => ({
      at: instantOf(on),
      what: 'redirect' as const,
      entry: 'content/redirects.yaml',
    })),
  ];
  return new Response(nextChangeJson(nextChange(changes, builtAt), builtAt), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};

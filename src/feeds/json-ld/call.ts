/**
 * A call for projects. schema.org has no type of its own for one: it is a service of an authority
 * (schema.org/GovernmentService) that is on offer for a time (schema.org/Offer).
 */
import { strings } from '../../i18n/strings.ts';
import { FINNISH_ZONE, readFinnishTime } from '../../site/finnish-time.ts';
import type { Call } from '../../site/calls/calls.ts';
import { wordsFor } from '../../site/entry.ts';
import type { Node } from './encode.ts';
import { itemId } from './ids.ts';
import { authorityNode } from './organisation.ts';
import { regionNodes } from './place.ts';
import { text, type Surroundings } from './surroundings.ts';

/** Finnish time as exact as the source: a day, or a moment with its offset from UTC. */
export function exactTime(time: string | null): string | undefined {
  if (time === null) return undefined;
  const read = readFinnishTime(time);
  if (!read.ok || !read.hasClock) return time.slice(0, 'yyyy-mm-dd'.length);
  return read.at.withTimeZone(FINNISH_ZONE).toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** The call: for whom, where, by whom, and from when to when. */
export function callNode(call: Call, around: Surroundings): Node {
  const { lang, origin } = around;
  const t = strings(lang);
  const id = itemId(origin, 'call', call.slugs);
  const words = call.entry && wordsFor(call.entry, lang);
  const summary = words && { value: words.value.summary, lang: words.lang };
  const applicants = call.applicants.map((applicant) => t(`applicants.${applicant}`)).join(', ');
  const validFrom = exactTime(call.times.opens);
  const validThrough = exactTime(call.times.closes);
  return {
    '@type': 'GovernmentService',
    '@id': id,
    name: text(call.title(lang)),
    description: summary && text(summary),
    serviceType: text({ value: t(`calls.kinds.${call.kind}`), lang }),
    url: call.noticeUrl,
    provider: authorityNode(call.authorityId, around),
    areaServed: call.nationwide ? text({ value: t('wholeArea'), lang }) : regionNodes(call.regions, around),
    audience:
      applicants === ''
        ? undefined
        : { '@type': 'Audience', audienceType: text({ value: applicants, lang }) },
    offers:
      validFrom === undefined && validThrough === undefined
        ? undefined
        : { '@type': 'Offer', '@id': `${id}-offer`, validFrom, validThrough },
  };
}

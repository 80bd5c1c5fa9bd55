/** Small entries that the tests of the feeds start from; each test says only what differs. */
import { byLang } from '../i18n/languages.ts';
import type { Call } from '../site/calls/calls.ts';
import type { Entry } from '../site/entry.ts';
import type { Publisher } from './publisher.ts';

export const testPublisher: Publisher = {
  address: 'https://theme.example',
  name: 'Työmarkkinoiden kohtaanto',
  dataAt: Temporal.Instant.from('2026-11-20T05:00:00Z'),
};

const common = {
  owner: 'editors',
  reviewed: '2026-11-24',
  sources: [{ url: 'https://source.example/', name: 'Source', lang: 'fi' }],
} satisfies Pick<Entry<'news'>['facts'], 'owner' | 'reviewed' | 'sources'>;

/** A call without dates; `opens`, `closes`, `withdrawn` and `name` are given directly. */
export function testCall(
  differs: Partial<Omit<Call, 'times' | 'title'>> & Partial<Call['times']> & { name?: string },
): Call {
  const { opens = null, closes = null, withdrawn = false, name = 'Työllisyyshaku', ...rest } = differs;
  return {
    id: 'haku-2026',
    slugs: byLang((lang) => `haku-${lang}`),
    kind: 'sub-project',
    title: () => ({ value: name, lang: 'fi' }),
    times: { opens, closes, withdrawn },
    moments: { opens: null, closes: null, closingFrom: null, withdrawn },
    continuous: false,
    plannedWindow: null,
    objectives: [],
    regions: [],
    nationwide: true,
    applicants: [],
    totalSupport: null,
    authorityId: null,
    noticeUrl: null,
    changedOn: '2026-11-20',
    changes: [],
    extended: false,
    resultCodes: [],
    record: null,
    entry: null,
    ...rest,
  };
}

/** An event in Finnish only. */
export function testEvent(
  facts: Partial<Entry<'events'>['facts']> & { starts: string },
  words: Partial<Entry<'events'>['words']['fi']> = {},
  id = 'messut',
): Entry<'events'> {
  return {
    id,
    facts: { ...common, membership: 'theme', online: false, regions: [], ...facts },
    words: {
      fi: { title: 'Messut', summary: 'Työnantajat ja työnhakijat tapaavat.', urlName: id, ...words },
    },
    bodies: {},
  };
}

/** News in Finnish, and in Swedish when given. */
export function testNews(
  date: string,
  words: Partial<Entry<'news'>['words']['fi']> = {},
  { id = `uutinen-${date}`, sv }: { id?: string; sv?: Entry<'news'>['words']['fi'] } = {},
): Entry<'news'> {
  return {
    id,
    facts: { ...common, date, scope: 'theme' },
    words: {
      fi: { title: 'Uutinen', summary: 'Jotakin tapahtui.', urlName: id, ...words },
      ...(sv === undefined ? {} : { sv }),
    },
    bodies: {},
  };
}

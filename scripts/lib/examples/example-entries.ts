/**
 * Made-up entries of the example site that are not to be seen: a draft, one not yet due, one past its time; and one
 * that is seen, links to them all and has had another address. Tests look for what must not be there.
 */
import { LANGS, type Lang } from '../../../src/i18n/languages.ts';

/** Stands in every word of the hidden entries and nowhere else on the site. */
export const HIDDEN_WORD = 'piilossapysyvä';

/** Finnish times at and next to the moment of the example site, 12.00 in Finland. */
const JUST_NOW = '2026-11-24 12:00';
const SOON = '2026-11-24 12:01';

const SOURCES = [{ url: 'https://example.com/keksitty', name: 'Keksitty lähde', lang: 'fi' }];
const COMMON = { owner: 'editors', reviewed: '2026-11-24', sources: SOURCES };
const NEWS = { ...COMMON, date: '2026-11-20', scope: 'theme' };

export interface ExampleEntry {
  /** Folder below content/. */
  folder: string;
  /** Front matter by language; facts stand in the Finnish one. */
  files: Record<Lang, Record<string, unknown>>;
  body?: string;
}

function entry(
  folder: string,
  facts: Record<string, unknown>,
  words: (lang: Lang) => Record<string, unknown>,
): ExampleEntry {
  const [fi, sv, en] = LANGS.map((lang) => ({ ...(lang === 'fi' ? facts : {}), ...words(lang) }));
  return { folder, files: { fi: fi ?? {}, sv: sv ?? {}, en: en ?? {} } };
}

const hiddenWords = (urlName: string) => (lang: Lang) => ({
  title: `Keksitty ${HIDDEN_WORD}`,
  summary: `Keksitty ${HIDDEN_WORD} teksti, jota yleisö ei näe.`,
  urlName: `${urlName}-${lang}`,
});

export const EXAMPLE_ENTRIES: readonly ExampleEntry[] = [
  entry('news/esimerkki-luonnos', { ...NEWS, draft: true }, hiddenWords('esimerkki-luonnos')),
  entry('news/esimerkki-tuleva', { ...NEWS, publishAt: SOON }, hiddenWords('esimerkki-tuleva')),
  entry(
    'events/esimerkki-mennyt',
    {
      ...COMMON,
      membership: 'related',
      starts: '2026-12-01',
      online: true,
      regions: [],
      unpublishAt: JUST_NOW,
    },
    hiddenWords('esimerkki-mennyt'),
  ),
  entry(
    'calls/esimerkki-haku',
    {
      ...COMMON,
      kind: 'sub-project',
      opens: '2026-12-01 08:00',
      closes: '2026-12-15 16:15',
      publishAt: SOON,
    },
    (lang) => ({ ...hiddenWords('esimerkki-haku')(lang), aims: [`Keksitty ${HIDDEN_WORD} tavoite`] }),
  ),
  {
    ...entry('news/esimerkki-uutinen', { ...NEWS, publishAt: JUST_NOW }, (lang) => ({
      title: 'Keksitty uutinen',
      summary: 'Keksitty uutinen, jonka yleisö näkee juuri nyt.',
      urlName: `esimerkki-uutinen-${lang}`,
      formerUrlNames: [`esimerkki-entinen-${lang}`],
    })),
    body: [
      'Keksitty: [luonnos](news:esimerkki-luonnos), [tuleva](news:esimerkki-tuleva),',
      '[mennyt](event:esimerkki-mennyt), [haku](call:esimerkki-haku) ja [ajankohtaista](page:news).',
    ].join('\n'),
  },
];

/** A former address whose page is not shown. */
export const EXAMPLE_REDIRECT = {
  lang: 'sv',
  from: 'aktuellt/exempel-gammal/',
  to: 'news:esimerkki-luonnos',
  on: '2026-11-24',
};

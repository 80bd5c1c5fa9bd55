/** One page of every kind there is, by address: what the browser tests and the screenshots walk through. */
import { byLang, type ByLang, type Lang } from '../../src/i18n/languages.ts';
import {
  DATA_SET_SLUGS,
  PAGE_IDS,
  itemAlternates,
  pageAlternates,
  type ItemKind,
} from '../../src/i18n/routes.ts';

export interface Kind {
  name: string;
  paths: ByLang<string>;
}

/** One item of each kind that has many: those with the most on their pages. */
const ITEMS: readonly [ItemKind, ByLang<string>][] = [
  [
    'call',
    { fi: 'koordinaatiohanke-2022', sv: 'koordineringsprojekt-2022', en: 'coordination-project-2022' },
  ],
  ['project', byLang(() => 'tulevaisuuden-tyomarkkinat')],
  ['model', { fi: 'kohtaantofoorumi', sv: 'matchningsforum', en: 'matching-forum' }],
  ['service', { fi: 'palkkatuki', sv: 'lonesubvention', en: 'pay-subsidy' }],
  ['need', { fi: 'tyontekija', sv: 'arbetstagare', en: 'worker' }],
  [
    'situation',
    { fi: 'ammattilaista-ei-loydy', sv: 'hittar-ingen-yrkesperson', en: 'skilled-worker-missing' },
  ],
  ['helpRegion', { fi: 'uusimaa', sv: 'nyland', en: 'uusimaa' }],
  ['region', { fi: 'keski-suomi', sv: 'mellersta-finland', en: 'central-finland' }],
  ['sector', { fi: 'sosiaali-ja-terveysala', sv: 'social-och-halsovard', en: 'health-and-social-care' }],
  [
    'newsItem',
    {
      fi: 'te-toimistojen-haku-paattyi',
      sv: 'byraernas-utlysning-avslutades',
      en: 'te-offices-call-closed',
    },
  ],
  ['newsYear', byLang(() => '2023')],
  ['event', byLang(() => 'opticareer-2026')],
  ['dataSet', DATA_SET_SLUGS.projects],
];

/** The page of an item, in each language. */
export function itemPage(item: ItemKind): ByLang<string> {
  const slugs = ITEMS.find(([kind]) => kind === item)?.[1];
  if (slugs === undefined) throw new Error(`No example of "${item}" is named here.`);
  return itemAlternates(item, slugs);
}

/** One page of every kind that the site's frame holds: its language switch leads to the same page. */
export const KINDS: readonly Kind[] = [
  ...PAGE_IDS.map((id) => ({ name: id, paths: pageAlternates(id) })),
  ...ITEMS.map(([kind, slugs]) => ({ name: kind, paths: itemAlternates(kind, slugs) })),
];

/** An address that never was. */
export function missingPage(lang: Lang): string {
  return `/${lang}/olematon-sivu/`;
}

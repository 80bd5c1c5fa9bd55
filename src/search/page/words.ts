/** What the search page's script says, in the language of the page: made by the build, put in by the page. */
import { LANGS, type Lang } from '../../i18n/languages.ts';
import { href } from '../../i18n/routes.ts';
import type { T } from '../../i18n/strings.ts';
import { CALL_CHOICES, PROJECT_CHOICES, type StateChoice } from '../facets.ts';
import { SEARCH_TYPES, type SearchType } from '../types.ts';
import type { Plural } from './fill.ts';
import type { GroupName } from './groups.ts';

export interface NoteWords {
  repaired: string;
  instead: string;
  dropped: string;
  synonym: string;
  plain: string;
  plainState: string;
}

export interface Elsewhere {
  lang: Lang;
  /** The search page in that language. */
  path: string;
  found: Plural;
}

export interface SuggestionWords {
  words: string;
  pages: string;
  count: Plural;
}

export interface Words {
  zero: string;
  found: Plural;
  failed: string;
  working: string;
  remove: string;
  types: Record<SearchType, string>;
  states: Record<StateChoice, string>;
  notes: NoteWords;
  groups: Record<GroupName, string>;
  elsewhere: Elsewhere[];
  suggestions: SuggestionWords;
}

function record<K extends string>(keys: readonly K[], text: (key: K) => string): Record<K, string> {
  return Object.fromEntries(keys.map((key) => [key, text(key)])) as Record<K, string>;
}

/** The two forms of a sentence with a number in it, the number as a gap. */
function plural(text: (count: number) => string): Plural {
  return { one: text(1).replace('1', '%count'), other: text(2).replace('2', '%count') };
}

export function searchWords(t: T, lang: Lang): Words {
  const query = '%query';
  const word = '%word';
  return {
    zero: t('search.results', { count: 0, query }),
    found: plural((count) => t('search.results', { count, query })),
    failed: t('search.failed'),
    working: t('search.working'),
    remove: t('filter.remove', { what: '%what' }),
    types: record(SEARCH_TYPES, (type) => t(`search.types.${type}`)),
    states: {
      ...record(CALL_CHOICES, (state) => t(`calls.state.${state}`)),
      ...record(PROJECT_CHOICES, (state) => t(`projects.state.${state}`)),
    },
    notes: {
      repaired: t('search.repaired', { query }),
      instead: t('search.instead', { query }),
      dropped: t('search.dropped', { word }),
      synonym: t('search.synonym', { word }),
      plain: t('search.plain'),
      plainState: t('search.plainState'),
    },
    groups: { open: t('search.openCalls'), rest: t('search.rest'), part: t('search.part') },
    elsewhere: LANGS.filter((other) => other !== lang).map((other) => ({
      lang: other,
      path: href(other, 'search'),
      found: plural((count) => t(`search.elsewhere.${other}`, { count })),
    })),
    suggestions: {
      words: t('search.suggestions.words'),
      pages: t('search.suggestions.pages'),
      count: plural((count) => t('search.suggestions.count', { count })),
    },
  };
}

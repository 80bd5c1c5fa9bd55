/** The kinds of result a reader can narrow a search to. */
export const SEARCH_TYPES = [
  'page',
  'call',
  'project',
  'model',
  'service',
  'help',
  'region',
  'sector',
  'news',
  'event',
] as const;
export type SearchType = (typeof SEARCH_TYPES)[number];

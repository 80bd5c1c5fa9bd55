/** What a page and its worker say to each other. */
import type { Lang } from '../../i18n/languages.ts';
import type { Query } from './types.ts';

export type Call =
  | { method: 'open'; lang: Lang }
  | { method: 'ask'; query: Query }
  | { method: 'more'; from: number; to: number }
  | { method: 'complete'; text: string };

export type Reply = { id: number; value: unknown } | { id: number; error: string };

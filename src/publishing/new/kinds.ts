/** The kinds of entry by the words people have for them. */
import { guess } from '../../checks/fault.ts';
import { LANGS } from '../../i18n/languages.ts';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import { collectionLabel } from '../../schemas/describe-fields.ts';

/** Collections whose entries are a closed set that the site's pages are made for. */
const CLOSED: readonly CollectionName[] = ['pages', 'sectors'];

export const NEW_KINDS = (Object.keys(collections) as CollectionName[]).filter(
  (name) => !CLOSED.includes(name),
);

/** Every word a kind is known by: the folder's name and what one entry is called in each language. */
function wordsFor(collection: CollectionName): string[] {
  const labels = collectionLabel(collection);
  return [collection, ...LANGS.map((lang) => labels[lang].toLowerCase())];
}

/** `haku`, `utlysning`, `call` and `calls` are all `calls`; `undefined` for any other word. */
export function kindOf(word: string): CollectionName | undefined {
  const typed = word.trim().toLowerCase();
  return NEW_KINDS.find((collection) => wordsFor(collection).includes(typed));
}

/** The known word nearest to a mistyped one. */
export function nearestKind(word: string): string | undefined {
  return guess(word.trim().toLowerCase(), NEW_KINDS.flatMap(wordsFor));
}

/** What to do when nothing was found (quality rule A13): near words, other languages, the choices taken away. */
import type { Answer, Query } from '../engine/types.ts';
import { addressOf } from './address.ts';
import { fillCount } from './fill.ts';
import { make, searchLink } from './make.ts';
import type { Elsewhere } from './words.ts';

function fillPart(root: HTMLElement, name: string, content: readonly HTMLElement[]): void {
  const part = root.querySelector<HTMLElement>(`[data-${name}]`);
  if (!part) return;
  part.hidden = content.length === 0;
  part.querySelector('ul')?.replaceChildren(...content.map((element) => make('li', {}, element)));
}

/** Shows the help below an answer without results, and hides it below others. */
export function showNothingFound(
  root: HTMLElement,
  query: Query,
  answer: Pick<Answer, 'total' | 'suggestions' | 'elsewhere'>,
  { languages, lang }: { languages: readonly Elsewhere[]; lang: string },
): void {
  root.hidden = answer.total > 0;
  if (root.hidden) return;
  const plain: Query = { ...query, filters: {}, asTyped: false };
  fillPart(
    root,
    'near',
    answer.suggestions.map((word) => searchLink(word, { ...plain, text: word })),
  );
  fillPart(
    root,
    'elsewhere',
    answer.elsewhere.flatMap(({ lang: other, total }) => {
      const place = languages.find((each) => each.lang === other);
      if (place === undefined) return [];
      const address = place.path + addressOf({ ...plain, order: 'relevance' });
      return [make('a', { href: address, hreflang: other }, fillCount(lang, place.found, total))];
    }),
  );
  const drop = root.querySelector<HTMLElement>('[data-drop]');
  const link = drop?.querySelector('a');
  if (drop) drop.hidden = Object.keys(query.filters).length === 0;
  if (link) link.search = addressOf({ ...query, filters: {} });
}

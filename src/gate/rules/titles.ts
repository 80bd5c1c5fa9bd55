import { kept, named, type GatePage } from '../page.ts';
import type { Fault, Rule } from '../rule.ts';

const descriptionOf = (page: GatePage) =>
  named(page, 'meta')
    .find(({ attributes }) => attributes['name'] === 'description')
    ?.attributes['content']?.trim() ?? '';

export const titles: Rule = {
  id: 'titles',
  says: 'has a title and a description that no other page of its language has',
  source: 'WCAG 2.4.2',
  begin: () => {
    const seen = { title: new Map<string, string>(), description: new Map<string, string>() };
    const doubles: Fault[] = [];
    const note = (kind: keyof typeof seen, { path, lang }: GatePage, text: string) => {
      const key = kept(`${lang ?? ''} ${text}`);
      const other = seen[kind].get(key);
      if (other === undefined) seen[kind].set(key, path);
      else doubles.push({ path, what: kept(`has the ${kind} of ${other}: ${text.slice(0, 80)}`) });
    };
    return {
      page: (page) => {
        const found = named(page, 'title').filter(({ parent }) => parent?.name === 'head');
        const title = found[0]?.text ?? '';
        const description = descriptionOf(page);
        if (page.kind === 'listed') {
          if (title !== '') note('title', page, title);
          if (description !== '') note('description', page, description);
        }
        return [
          ...(found.length === 1 && title !== ''
            ? []
            : [`${String(found.length)} titles, the first: ${title}`]),
          ...(description === '' ? ['no description'] : []),
        ];
      },
      end: () => doubles,
    };
  },
};

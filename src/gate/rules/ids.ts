import { repeated, tagOf } from '../page.ts';
import { onEachPage, type Rule } from '../rule.ts';

/** Attributes that name other elements of the page by id. */
const REFERENCES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'list', 'popovertarget'];

export const ids: Rule = {
  id: 'ids',
  says: 'gives each id once, and refers only to ids it has',
  source: 'HTML Standard, 3.2.6; WCAG 1.3.1',
  begin: onEachPage(({ elements }) => {
    const given = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    const known = new Set(given);
    const astray = elements.filter(({ attributes }) =>
      REFERENCES.some((name) => attributes[name]?.split(/\s+/).some((id) => !known.has(id))),
    );
    return [...repeated(given).map((id) => `twice: ${id}`), ...astray.map(tagOf)];
  }),
};

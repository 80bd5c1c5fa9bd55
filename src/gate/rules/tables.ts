import { isWithin, named, type Element } from '../page.ts';
import { onEachPage, type Rule } from '../rule.ts';

export const tables: Rule = {
  id: 'tables',
  says: 'has tables with a caption, headed columns and rows, and words in every cell',
  source: 'WCAG 1.3.1; A14',
  begin: onEachPage((page) => {
    const cells = named(page, 'th', 'td', 'caption');
    return named(page, 'table').flatMap((table) => {
      const own = cells.filter((cell) => isWithin(cell, (each) => each === table));
      const caption = own.find(({ name }) => name === 'caption')?.text ?? '';
      const heads = own.filter(({ name }) => name === 'th');
      const headless = (each: Element) => !each.attributes['scope'];
      return [
        ...(caption === '' ? ['a table without caption'] : []),
        ...(heads.length === 0 ? [`${caption}: no headed column or row`] : []),
        ...heads.filter(headless).map(({ text }) => `${caption}: no scope: ${text}`),
        ...own.filter(({ text }) => text === '').map(({ name }) => `${caption}: an empty ${name}`),
      ];
    });
  }),
};

import { named } from '../page.ts';
import { onEachPage, type Rule } from '../rule.ts';

export const document: Rule = {
  id: 'document',
  says: 'is a whole HTML document whose tags fit each other, and lets the reader zoom',
  source: 'HTML Standard, 13.1; WCAG 1.4.4',
  begin: onEachPage((page) => {
    const once = ['html', 'head', 'body'].filter((name) => named(page, name).length !== 1);
    const [first] = named(page, 'meta');
    const viewport =
      named(page, 'meta').find(({ attributes }) => attributes['name'] === 'viewport')?.attributes[
        'content'
      ] ?? '';
    return [
      ...(page.hasDoctype ? [] : ['no doctype']),
      ...once.map((name) => `${String(named(page, name).length)} of ${name}`),
      ...(first?.attributes['charset']?.toLowerCase() === 'utf-8' ? [] : ['no charset at its beginning']),
      ...(viewport.includes('width=device-width') && !/user-scalable|maximum-scale/.test(viewport)
        ? []
        : [`viewport ${viewport || 'is missing'}`]),
      ...page.misfits,
    ];
  }),
};

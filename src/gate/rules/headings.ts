import { isWithin, named, type Element } from '../page.ts';
import { onEachPage, type Rule } from '../rule.ts';

const levelOf = ({ name }: Element) => Number(name.slice(1));
const isHidden = (element: Element) => isWithin(element, ({ attributes }) => 'hidden' in attributes);

function skips(headings: readonly Element[]): Element[] {
  return headings.filter((heading, index) => {
    const before = headings[index - 1];
    return before !== undefined && levelOf(heading) > levelOf(before) + 1;
  });
}

export const headings: Rule = {
  id: 'headings',
  says: 'has one main heading, first of all, skips no level with scripts or without, and has words in each',
  source: 'WCAG 1.3.1, 2.4.6; A05',
  begin: onEachPage((page) => {
    const all = named(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
    const levels = all.map(levelOf);
    const isRight = levels[0] === 1 && levels.filter((level) => level === 1).length === 1;
    const skipped = new Set([...skips(all), ...skips(all.filter((each) => !isHidden(each)))]);
    return [
      ...(isRight ? [] : [`levels ${levels.join(' ') || 'none'}`]),
      ...Array.from(skipped, ({ name, text }) => `${name} skips a level: ${text}`),
      ...all.filter((each) => each.text === '' && !isHidden(each)).map(({ name }) => `${name} is empty`),
    ];
  }),
};

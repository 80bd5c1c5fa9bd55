import { isWithin, named, tagOf, type Element } from '../page.ts';
import { onEachPage, type Rule } from '../rule.ts';

const isDecoration = (picture: Element) =>
  isWithin(picture, ({ attributes }) => attributes['aria-hidden'] === 'true');
const isNamed = ({ attributes }: Element) =>
  attributes['role'] === 'img' && Boolean(attributes['aria-label'] ?? attributes['aria-labelledby']);

export const pictures: Rule = {
  id: 'pictures',
  says: 'describes each picture in words, or hides it from those who do not see it, and says how large it is',
  source: 'WCAG 1.1.1; A15, A29',
  begin: onEachPage((page) => {
    const images = named(page, 'img', 'area', 'input').filter(
      ({ name, attributes }) => name !== 'input' || attributes['type'] === 'image',
    );
    return [
      ...images.filter((each) => !('alt' in each.attributes) && !isDecoration(each)).map(tagOf),
      ...named(page, 'img')
        .filter(({ attributes }) => !attributes['width'] || !attributes['height'])
        .map((each) => `no size: ${tagOf(each)}`),
      ...named(page, 'svg')
        .filter((each) => !isNamed(each) && !isDecoration(each))
        .map(tagOf),
    ];
  }),
};

import { isWithin, named, tagOf, type Element } from '../page.ts';
import { onEachPage, type Rule } from '../rule.ts';

/** Elements that do something themselves: none may stand in another (HTML Standard, 3.2.5.2.7). */
const ACTIVE = new Set(['a', 'button', 'input', 'select', 'textarea', 'summary']);
const isActive = ({ name }: Element) => ACTIVE.has(name);
const NAMELESS = new Set(['hidden', 'submit', 'reset', 'image', 'button']);

export const controls: Rule = {
  id: 'controls',
  says: 'names each field and button, nests none in another, and leaves the order of the tab key alone',
  source: 'WCAG 1.3.1, 2.4.3, 3.3.2, 4.1.2; A12',
  begin: onEachPage((page) => {
    const labelled = new Set(
      named(page, 'label').flatMap(({ attributes, text }) => (text === '' ? [] : (attributes['for'] ?? []))),
    );
    const isNamed = (element: Element) => {
      const { id, 'aria-label': label, 'aria-labelledby': by } = element.attributes;
      const inLabel = isWithin(element, ({ name, text }) => name === 'label' && text !== '');
      return Boolean(label) || Boolean(by) || inLabel || (id !== undefined && labelled.has(id));
    };
    const fields = named(page, 'input', 'select', 'textarea').filter(
      ({ attributes }) => !NAMELESS.has(attributes['type'] ?? ''),
    );
    return [
      ...fields.filter((field) => !isNamed(field)).map((field) => `a field without a name: ${tagOf(field)}`),
      ...named(page, 'button', 'summary')
        .filter(
          (each) => each.text === '' && !each.attributes['aria-label'] && !each.attributes['aria-labelledby'],
        )
        .map((each) => `a button without a name: ${tagOf(each)}`),
      ...page.elements
        .filter((each) => isActive(each) && each.parent !== null && isWithin(each.parent, isActive))
        .map((each) => `inside another control: ${tagOf(each)}`),
      ...page.elements
        .filter(({ attributes }) => Number(attributes['tabindex'] ?? 0) > 0)
        .map((each) => `jumps the order: ${tagOf(each)}`),
    ];
  }),
};

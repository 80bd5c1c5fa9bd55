import { named, tagOf, type Element } from '../page.ts';
import { onEachPage, type Rule } from '../rule.ts';

const ADDRESSES = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href'];

function runsText({ attributes }: Element): boolean {
  // Browsers skip spaces and control characters on their way to the scheme (URL Standard, 4.4).
  const runs = (value: string | undefined) =>
    value?.includes(':') === true &&
    // eslint-disable-next-line no-control-regex -- Those are what is looked for.
    /^(javascript|vbscript|data:text\/html)/i.test(value.replaceAll(/[\u0000-\u0020]/g, ''));
  return ADDRESSES.some((name) => runs(attributes[name])) || 'srcdoc' in attributes;
}

export const inline: Rule = {
  id: 'inline',
  says: 'holds no script, style, event handler or address that runs; data for search engines may stand in it',
  source: 'Content Security Policy Level 3; S04',
  begin: onEachPage((page) => [
    ...named(page, 'script')
      .filter(({ attributes: { src, type } }) => !src && type !== 'application/ld+json')
      .map(tagOf),
    ...named(page, 'style').map(tagOf),
    ...page.elements
      .filter(
        (element) =>
          Object.keys(element.attributes).some((name) => name === 'style' || /^on[a-z]+$/.test(name)) ||
          runsText(element),
      )
      .map(tagOf),
  ]),
};

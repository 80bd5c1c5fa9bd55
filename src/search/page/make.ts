/** Elements made by script: text is always text, never markup. */
import type { Query } from '../engine/types.ts';
import { addressOf } from './address.ts';

/** An element with its attributes and content. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...content);
  return element;
}

/** A link that searches: the page answers it in place, and its address can be copied. */
export function searchLink(text: string, query: Query): HTMLAnchorElement {
  const address = addressOf(query);
  return make('a', { href: address === '' ? '?' : address, 'data-search': '' }, text);
}

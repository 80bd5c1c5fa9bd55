/** XML read back by a strict parser. */
import { SaxesParser } from 'saxes';

export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** Reads XML as strictly as the specification asks: throws on whatever is not well formed. */
export function parse(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(xml).close();
  const [root] = top.children;
  if (!root) throw new Error('empty');
  return root;
}

export function all(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name);
}

export function one(element: Element, name: string): Element | undefined {
  return all(element, name)[0];
}

export function textOf(element: Element | undefined, name: string): string | undefined {
  return element && one(element, name)?.text;
}

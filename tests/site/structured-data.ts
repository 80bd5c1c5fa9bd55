/** The structured data of the built pages, read as a machine reads it. */
import { parse } from 'node-html-parser';
import { pages, type BuiltPage } from './built-site.ts';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type Thing = Record<string, Json>;

export interface Described {
  page: BuiltPage;
  /** The JSON-LD texts as they stand in the page. */
  texts: string[];
  documents: Thing[];
  /** Every node with a type, however deep. */
  things: Thing[];
}

function isThing(value: Json | undefined): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function thingsIn(value: Json | undefined): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (!isThing(value)) return [];
  return [...('@type' in value ? [value] : []), ...Object.values(value).flatMap(thingsIn)];
}

/** What a property holds, as a list. */
export function valuesOf(thing: Thing, property: string): Json[] {
  const value = thing[property];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** A text without its language. */
export function wordsOf(value: Json | undefined): string {
  if (isThing(value)) return wordsOf(value['@value']);
  return typeof value === 'string' ? value : '';
}

export const described: readonly Described[] = pages.map((page) => {
  // Parsed anew: a script that holds another script's end would not be one element.
  const texts = parse(page.html)
    .querySelectorAll('script[type="application/ld+json"]')
    .map(({ rawText }) => rawText);
  const documents = texts.map((text) => JSON.parse(text) as Thing);
  return { page, texts, documents, things: documents.flatMap(thingsIn) };
});

/** What the page at an address tells machines, of one type. Throws when it tells of none or of more. */
export function theThing(path: string, type: string): Thing {
  const found = described
    .find(({ page }) => page.path === path)
    ?.things.filter((thing) => thing['@type'] === type);
  const [only] = found ?? [];
  if (found?.length !== 1 || only === undefined) throw new Error(`${path} tells not of one ${type}.`);
  return only;
}

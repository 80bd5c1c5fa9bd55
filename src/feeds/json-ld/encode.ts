/** Structured data for machines that read pages: JSON-LD 1.1 in schema.org's words, made safe to stand in a page. */
import { visibleText } from '../text.ts';

/** A text with the language it is in (JSON-LD 1.1, section 4.2.4); no language where the source claims none. */
export interface LanguageText {
  '@value': string;
  '@language'?: string;
}

export interface Reference {
  '@id': string;
}

type Plain = string | number | boolean | LanguageText | Reference | Node;
/** What a property may hold; `null`, `undefined` and an empty list are left out: unknown is not said. */
export type Value = Plain | null | undefined | readonly (Plain | null | undefined)[];

/** A thing with its type of schema.org and what is known of it. */
export interface Node {
  '@type': string;
  '@id'?: string;
  [property: string]: Value;
}

const isKnown = (value: unknown) =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** A copy without what is unknown, its texts without characters that are no text. A list of one is that one. */
function known(value: unknown): unknown {
  if (typeof value === 'string') return visibleText(value);
  if (Array.isArray(value)) {
    const items = value.filter(isKnown).map(known);
    return items.length === 1 ? items[0] : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => isKnown(inner))
      .map(([key, inner]) => [key, known(inner)]),
  );
}

const ESCAPED = /[<>&\u2028\u2029]/g;
const escape = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * JSON text that stays data inside `<script type="application/ld+json">`, whatever it holds: no `</script>`, no
 * comment and no line separator can begin in it (HTML, "Restrictions for contents of script elements").
 */
function scriptSafe(value: unknown): string {
  return JSON.stringify(value).replaceAll(ESCAPED, escape);
}

/** Nodes as one JSON-LD document. */
export function jsonLdText(nodes: readonly Node[]): string {
  const graph = nodes.map(known);
  const [only] = graph;
  const body = graph.length === 1 ? (only as object) : { '@graph': graph };
  return scriptSafe({ '@context': 'https://schema.org', ...body });
}

/** Bytes for what a page tells of itself, so that it and the breadcrumbs together take at most 3 kB. */
const ROOM = 2400;

/** Nodes as one document with room in a page: a description that would be too much is left to the page's own words. */
export function pageText(nodes: readonly Node[]): string {
  const text = jsonLdText(nodes);
  if (Buffer.byteLength(text) <= ROOM) return text;
  return jsonLdText(nodes.map((node) => ({ ...node, description: undefined })));
}

/** The running text of an entry: sentences of its fields and paragraphs of its body, each with its line. */
import { collections, type CollectionName } from '../../schemas/collections.ts';
import { wordNames } from '../../schemas/entry.ts';
import { lineIn, liveText } from '../body/live-text.ts';
import { pathText } from '../fault.ts';
import type { EntryFile } from '../front-matter.ts';

export interface Paragraph {
  file: string;
  line: number;
  /** The field it stands in; empty in the body. */
  path: string;
  text: string;
  kind: 'text' | 'heading';
}

/** Words that are no sentences for readers: search words and ends of addresses. */
const NOT_SENTENCES = new Set(['urlName', 'formerUrlNames', 'keywords', 'translationChecked']);

/** The fields with sentences for readers, by collection. */
const SENTENCES = Object.fromEntries(
  (Object.keys(collections) as CollectionName[]).map((collection) => [
    collection,
    wordNames(collection).filter((name) => !NOT_SENTENCES.has(name)),
  ]),
) as Record<CollectionName, string[]>;

/** The texts of one file that readers read, in the order of the file; code is blanked out. */
export function paragraphsOf(entry: EntryFile): Paragraph[] {
  return [...ofFields(entry), ...ofBody(entry)];
}

function ofFields({ file, collection, data, lineOf }: EntryFile): Paragraph[] {
  return SENTENCES[collection].flatMap((name) => {
    const value = data[name];
    const rows: [PropertyKey[], unknown][] = Array.isArray(value)
      ? value.map((row: unknown, index) => [[name, index], row])
      : [[[name], value]];
    return rows.flatMap(([path, text]): Paragraph[] =>
      typeof text === 'string'
        ? [
            {
              file,
              line: lineOf(path),
              path: pathText(path),
              text,
              kind: name === 'title' ? 'heading' : 'text',
            },
          ]
        : [],
    );
  });
}

const HEADING = /^#{1,6}\s+/;
const NEW_PARAGRAPH = /^\s*(?:[-*+]|\d+[.)])\s+|^\s*>/;

function ofBody(entry: EntryFile): Paragraph[] {
  const { file, body } = entry;
  const lines = liveText(body).split('\n');
  const result: Paragraph[] = [];
  let open: Paragraph | undefined;
  let offset = 0;
  for (const line of lines) {
    const text = line.trim();
    const heading = HEADING.test(text);
    if (text === '' || heading || NEW_PARAGRAPH.test(line)) open = undefined;
    if (heading) {
      const plain = text.replace(HEADING, '').replace(/\s+#+$/, '');
      result.push({ file, line: lineIn(entry, offset), path: '', text: plain, kind: 'heading' });
    } else if (text !== '') {
      if (open === undefined) {
        open = { file, line: lineIn(entry, offset), path: '', text, kind: 'text' };
        result.push(open);
      } else {
        open.text += ` ${text}`;
      }
    }
    offset += line.length + 1;
  }
  return result;
}

const LINK = /!?\[([^\]]*)\]\([^)]*\)/g;

/** The text as it is read: links by their words, without signs of Markdown. */
export function asRead(text: string): string {
  return text
    .replaceAll(LINK, '$1')
    .replaceAll(/[*_`#>|]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

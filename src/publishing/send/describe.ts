/** Changes of the content as people speak of them: pages by their titles, languages by their names. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEntry } from '../../checks/front-matter.ts';
import { LANGS, type Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { collectionLabel } from '../../schemas/describe-fields.ts';
import type { ChangeKind, Changes, EntryChange, FileChange } from './changes.ts';
import type { Git } from './git.ts';

/** What an entry is called, as the first word of a line: `Haku`. */
export function entryWord(collection: CollectionName, lang: Lang): string {
  const word = collectionLabel(collection)[lang];
  return word.charAt(0).toLocaleUpperCase(lang) + word.slice(1);
}

const PICTURE = /\.(jpe?g|png|webp|avif|gif|svg)$/i;

function titleIn(bytes: Uint8Array, collection: CollectionName, id: string, lang: Lang): string | undefined {
  const file = `content/${collection}/${id}/index.${lang}.mdx`;
  const { title } = readEntry(bytes, { file, collection, id, lang }).entry.data;
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined;
}

/** An entry's title in the reader's language, else in another; for a removed one as it was. The id when there is none. */
export async function titleOf(
  { collection, id }: Pick<EntryChange, 'collection' | 'id'>,
  { git, folder, lang }: { git: Git; folder: string; lang: Lang },
): Promise<string> {
  const order = [lang, ...LANGS.filter((other) => other !== lang)];
  for (const one of order) {
    const place = join(folder, 'content', collection, id, `index.${one}.mdx`);
    const title = existsSync(place) ? titleIn(readFileSync(place), collection, id, one) : undefined;
    if (title !== undefined) return title;
  }
  for (const one of order) {
    const before = await git('show', `HEAD:./content/${collection}/${id}/index.${one}.mdx`);
    const title = before.ok ? titleIn(Buffer.from(before.out), collection, id, one) : undefined;
    if (title !== undefined) return title;
  }
  return id;
}

type Parts = readonly { kind: ChangeKind; word: string }[];

/** "new: Swedish, English; changed: Finnish" */
function byKind(parts: Parts, lang: Lang): string {
  const t = strings(lang);
  const kinds = ['new', 'changed', 'removed'] as const;
  return kinds
    .map((kind) => ({ kind, words: parts.filter((part) => part.kind === kind).map(({ word }) => word) }))
    .filter(({ words }) => words.length > 0)
    .map(({ kind, words }) => `${t(`send.kinds.${kind}`)}: ${words.join(', ')}`)
    .join('; ');
}

function fileParts(files: readonly FileChange[]): Parts {
  return files.map(({ file, kind }) => ({ kind, word: file.replace(/^content\/([^/]+\/[^/]+\/)?/, '') }));
}

function entryLines({ texts, files }: EntryChange, lang: Lang): string[] {
  const t = strings(lang);
  const pictures = files.filter(({ file }) => PICTURE.test(file));
  const rest = files.filter(({ file }) => !PICTURE.test(file));
  const languages = texts.map((text) => ({ kind: text.kind, word: t(`send.languages.${text.lang}`) }));
  return [
    ...(texts.length > 0 ? [`    ${byKind(languages, lang)}`] : []),
    ...(pictures.length > 0 ? [`    ${t('send.pictures')} ${byKind(fileParts(pictures), lang)}`] : []),
    ...(rest.length > 0 ? [`    ${t('send.files')} ${byKind(fileParts(rest), lang)}`] : []),
  ];
}

/** The whole list, ready to be shown. `titles` gives each entry's title, in the order of the entries. */
export function describeChanges(changes: Changes, titles: readonly string[], lang: Lang): string {
  const t = strings(lang);
  const entries = changes.entries.flatMap((entry, index) => [
    `• ${entryWord(entry.collection, lang)}: ${titles[index] ?? entry.id}   (${entry.collection}/${entry.id})`,
    ...entryLines(entry, lang),
  ]);
  const tables =
    changes.tables.length > 0
      ? [`• ${t('send.tables')}`, `    ${byKind(fileParts(changes.tables), lang)}`]
      : [];
  const others =
    changes.others.length > 0
      ? ['', t('send.others'), ...changes.others.map((file) => `    ${file.replace(/^\//, '')}`)]
      : [];
  return [t('send.changed'), ...entries, ...tables, ...others].join('\n');
}

/** The sentence a proposal gets when the writer gives none: its pages, by title. */
export function suggestedMessage(changes: Changes, titles: readonly string[], lang: Lang): string {
  const t = strings(lang);
  const [first] = titles;
  if (first === undefined) return t('send.messageTables');
  if (titles.length > 1) return t('send.messageMany', { title: first, count: titles.length - 1 });
  const kinds = new Set(changes.entries[0]?.texts.map(({ kind }) => kind));
  const only = kinds.size === 1 ? [...kinds][0] : undefined;
  return t(`send.messageOne.${only ?? 'changed'}`, { title: first });
}

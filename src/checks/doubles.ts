/** What must be one of its kind and is there twice: addresses, ids of tables, entries of one record. */
import { LANGS } from '../i18n/languages.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { wordNames } from '../schemas/entry.ts';
import { sameWord } from '../schemas/synonyms.ts';
import { pathText, quoted, type Fault } from './fault.ts';
import type { EntryFile } from './front-matter.ts';
import type { Content } from './references.ts';
import type { Table } from './tables.ts';

interface Named {
  /** What must be unique, with all that it must be unique within. */
  key: string;
  file: string;
  fault: (first: string) => Fault;
}

function doubled(all: readonly Named[]): Fault[] {
  const first = new Map<string, string>();
  return all.flatMap(({ key, file, fault }) => {
    const earlier = first.get(key);
    if (earlier !== undefined) return [fault(earlier)];
    first.set(key, file);
    return [];
  });
}

/** The pages an address of an entry stands among: those of its collection; of a section, its page's parts. */
function addressGroup(entry: EntryFile, finnish: EntryFile): string {
  return entry.collection === 'sections' ? `sections ${String(finnish.data.page)}` : entry.collection;
}

/**
 * Address parts given twice in a language. An entry without a file in the language is shown
 * at its Finnish address there, so that address is taken as well.
 */
export function doubledAddresses({ entries, tables }: Content): Fault[] {
  const byFolder = new Map(entries.map((entry) => [`${entry.collection}/${entry.id}/${entry.lang}`, entry]));
  const named = entries
    .filter((entry) => entry.lang === 'fi' && wordNames(entry.collection).includes('urlName'))
    .flatMap((finnish) =>
      LANGS.flatMap((lang): Named[] => {
        const entry = byFolder.get(`${finnish.collection}/${finnish.id}/${lang}`) ?? finnish;
        const found = entry.data.urlName;
        if (typeof found !== 'string') return [];
        const { file, lineOf } = entry;
        return [
          {
            key: `${lang} ${addressGroup(entry, finnish)} ${found}`,
            file,
            fault: (list) => ({
              file,
              line: lineOf(['urlName']),
              path: 'urlName',
              rule: 'duplicate-address',
              values: { found, list },
            }),
          },
        ];
      }),
    );
  const places = doubled(named).map((fault) => [`${fault.file} ${fault.values.list ?? ''}`, fault] as const);
  return [...new Map(places).values(), ...doubledRegions(tables.regions)];
}

function doubledRegions(table: Table | undefined): Fault[] {
  if (table === undefined) return [];
  const { file, rows, lineOf } = table;
  return doubled(
    rows.flatMap((row, index) =>
      LANGS.flatMap((lang): Named[] => {
        const found = (row.urlName as Record<string, unknown> | undefined)?.[lang];
        const path = [index, 'urlName', lang];
        if (typeof found !== 'string') return [];
        return [
          {
            key: `${lang} ${found}`,
            file: `${file}:${String(lineOf(path))}`,
            fault: (list) => ({
              file,
              line: lineOf(path),
              path: pathText(path),
              rule: 'duplicate-address',
              values: { found, list },
            }),
          },
        ];
      }),
    ),
  );
}

const RECORD_FIELDS = [
  ['calls', 'exportId'],
  ['projects', 'code'],
] as const satisfies [CollectionName, string][];

/** Two entries about one record of the export (the site would show only one), and two rows of one id. */
export function doubledCodes({ entries, tables }: Content): Fault[] {
  const duplicate = (place: Pick<Fault, 'file' | 'line' | 'path'>, code: string, first: string): Fault => ({
    ...place,
    rule: 'duplicate-code',
    values: { code, first },
  });
  const records = entries.flatMap(({ collection, lang, data, file, lineOf }): Named[] =>
    RECORD_FIELDS.flatMap(([name, field]): Named[] => {
      const code = data[field];
      if (collection !== name || lang !== 'fi' || typeof code !== 'string') return [];
      const place = { file, line: lineOf([field]), path: field };
      return [{ key: `${name} ${code}`, file, fault: (first) => duplicate(place, code, first) }];
    }),
  );
  const rows = Object.values(tables).flatMap((table) =>
    table.rows.flatMap((row, index): Named[] =>
      ['id', 'code'].flatMap((field): Named[] => {
        const code = row[field];
        if (typeof code !== 'string') return [];
        const place = {
          file: table.file,
          line: table.lineOf([index, field]),
          path: pathText([index, field]),
        };
        return [
          {
            key: `${table.file} ${code}`,
            file: `${table.file}:${String(place.line)}`,
            fault: (first) => duplicate(place, code, first),
          },
        ];
      }),
    ),
  );
  return doubled([...records, ...rows]);
}

/** Words that stand twice among the synonyms of a language: in two groups, or twice in one. */
export function doubledSynonyms({ tables: { synonyms: table } }: Content): Fault[] {
  if (table === undefined) return [];
  const { file, rows, lineOf } = table;
  return doubled(
    rows.flatMap((row, group) =>
      LANGS.flatMap((lang): Named[] =>
        (Array.isArray(row[lang]) ? row[lang] : []).flatMap((word: unknown, index): Named[] => {
          if (typeof word !== 'string') return [];
          const path = [group, lang, index];
          const line = lineOf(path);
          return [
            {
              key: `${lang} ${sameWord(word)}`,
              file: `${file}:${String(line)}`,
              fault: (first) => ({
                file,
                line,
                path: pathText(path),
                rule: 'synonym-twice',
                values: { found: quoted(word), first },
              }),
            },
          ];
        }),
      ),
    ),
  );
}

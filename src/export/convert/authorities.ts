/** Who finances: the authorities of a sheet or of calls, told apart in spite of their many spellings. */
import type { ThemeExport } from '../schema.ts';
import { foldKey } from '../values.ts';

export type ExportAuthority = ThemeExport['authorities'][number];

/** A row of content/authorities.yaml, as far as it is needed here. */
export interface AuthorityRow {
  id: string;
  name: { fi: string; sv: string; en: string };
  from?: string | undefined;
  to?: string | undefined;
  successor?: string | undefined;
}

export interface Authorities {
  /** Whether the name or 4-digit code is of a known authority. */
  knows: (text: string) => boolean;
  /** The id for a name or code, with its record kept for the export; `code` is the authority's own, if told. */
  idOf: (text: string, code?: string) => string;
  /** Keeps the record of an id that a carried record refers to. */
  keep: (id: string) => void;
  all: () => ExportAuthority[];
}

/** The long name that the ELY Centres bear in registers. */
const ELY_LONG = /elinkeino-,? ?liikenne- ja ympäristökeskus/i;

const keyOf = (name: string): string => foldKey(name.replace(ELY_LONG, 'ELY-keskus'));

/** Joins `known` (the site's own table) and the authorities of the last export, whose records go first. */
export function authorityTable(
  known: readonly AuthorityRow[],
  last: readonly ExportAuthority[],
): Authorities {
  const records = new Map<string, ExportAuthority>([
    ...known.map((row) => [row.id, recordOf(row)] as const),
    ...last.map((record) => [record.id, record] as const),
  ]);
  const ids = new Map<string, string>();
  for (const row of known) for (const name of Object.values(row.name)) ids.set(keyOf(name), row.id);
  for (const { id, name, aliases, codes } of records.values()) {
    for (const one of [name.fi, name.sv, name.en, name.und, ...aliases])
      if (one !== undefined) ids.set(keyOf(one), id);
    for (const code of codes) ids.set(code, id);
  }
  const used = new Set<string>();

  /** "6413 Pohjois-Suomen elinvoimakeskus" is known by either half. */
  const find = (text: string): string | undefined => {
    const [, code = '', name = text] = /^(\d{4})\s+(.+)$/.exec(text) ?? [];
    return ids.get(code) ?? ids.get(text) ?? ids.get(keyOf(name));
  };
  const withCode = (id: string, code: string | undefined) => {
    const record = records.get(id);
    if (record === undefined || code === undefined || record.codes.includes(code)) return;
    records.set(id, { ...record, codes: [...record.codes, code] });
    ids.set(code, id);
  };

  return {
    knows: (text) => find(text) !== undefined,
    idOf(text, given) {
      const [, leading, name = text] = /^(\d{4})\s+(.+)$/.exec(text) ?? [];
      const code = given ?? leading;
      const id = find(code === undefined ? text : `${code} ${name}`) ?? slugOf(name);
      if (!records.has(id)) {
        records.set(id, { ...EMPTY, id, name: { lang: 'fi', fi: name } });
        ids.set(keyOf(name), id);
      }
      withCode(id, code);
      used.add(id);
      return id;
    },
    keep: (id) => used.add(id),
    all: () => [...records.values()].filter(({ id }) => used.has(id)),
  };
}

const EMPTY = { codes: [], aliases: [], validFrom: null, validTo: null, successorId: null };

function recordOf({ id, name, from, to, successor }: AuthorityRow): ExportAuthority {
  return {
    ...EMPTY,
    id,
    name: { lang: 'fi', ...name, human: ['sv', 'en'] },
    validFrom: from ?? null,
    validTo: to ?? null,
    successorId: successor ?? null,
  };
}

/** `Keski-Suomen liitto` → `keski-suomen-liitto` */
function slugOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Who carries a project out. A private person's name never leaves this module. */
import type { ExportOrganisation } from '../schema.ts';
import { foldKey, isBusinessId } from '../values.ts';
import { filled, type NamedRow } from './cells.ts';
import type { Log } from './log.ts';
import { nameForm } from './organisation-words.ts';

/** What stands in place of the name of one who may be a private person. */
export const PRIVATE_NAME = 'Yksityinen elinkeinonharjoittaja';

export interface Beneficiary {
  id: string;
  /** Neither name nor address may be shown. */
  private: boolean;
}

export interface Organisations {
  /** The beneficiary of a row; null when the row names none. */
  of: (row: NamedRow, code: string) => Beneficiary | null;
  /** The id by which a record of the last export is known now. */
  idNow: (id: string) => string;
  all: () => ExportOrganisation[];
}

interface Named {
  name: string;
  businessId: string | null;
}

/** The name and Y-tunnus of a row, parted where they are glued together: "SISUWOOD OY2034683-4". */
function nameIn(row: NamedRow, code: string, log: Log | null): Named | null {
  const given = filled(row.cell('beneficiaryName'));
  const column = filled(row.cell('beneficiaryBusinessId'))?.replaceAll(' ', '') ?? null;
  const businessId = column !== null && isBusinessId(column) ? column : null;
  if (column !== null && businessId === null) log?.add('W_YTUNNUS_CHECKSUM', code);
  if (given === null) return null;
  const [, name = '', glued = ''] = /^(.*\D)(\d{7}-\d)$/.exec(given) ?? [];
  if (glued === '') return { name: given, businessId };
  if (!isBusinessId(glued) || (businessId !== null && businessId !== glued)) {
    log?.add('W_NAME_GLUED', code);
    return { name: given, businessId };
  }
  log?.add('N_ORG_ID_SPLIT', code);
  return {
    name: name
      .trim()
      .replace(/[,(-]+$/, '')
      .trim(),
    businessId: glued,
  };
}

/**
 * The organisations of the sheet, joined by Y-tunnus, else by the fold key of the name. Those of the last export
 * keep what people have written of them (kind, display name). An organisation is sure to be one when its Y-tunnus
 * is right and its name has a word for it, or when an accepted export says so; every other is private.
 */
export function organisationTable(
  rows: readonly NamedRow[],
  last: readonly ExportOrganisation[],
  log: Log,
): Organisations {
  const byId = new Map<string, ExportOrganisation>();
  const lastById = new Map(last.map((organisation) => [organisation.id, organisation]));
  const idByKey = new Map(
    last
      .filter(({ naturalPerson }) => naturalPerson === false)
      .flatMap(({ id, name, aliases }) => [name, ...aliases].map((one) => [foldKey(one), id] as const)),
  );
  for (const row of rows) {
    const found = nameIn(row, '', null);
    if (found?.businessId) idByKey.set(foldKey(found.name), found.businessId);
  }

  const keep = (made: ExportOrganisation, code: string) => {
    const known = byId.get(made.id);
    if (known === undefined) byId.set(made.id, made);
    else if (known.name !== made.name && !known.aliases.includes(made.name)) {
      known.aliases.push(made.name);
      log.add('W_ORG_VARIANT', code);
    }
  };

  return {
    of(row, code) {
      const found = nameIn(row, code, log);
      if (found === null) return null;
      const joined = found.businessId ?? idByKey.get(foldKey(found.name)) ?? null;
      const known = joined === null ? undefined : lastById.get(joined);
      const form = nameForm(found.name);
      const isSure =
        joined !== null && (known?.naturalPerson === false || (form !== null && !form.personAtEnd));
      if (joined === null || !isSure) {
        const id = `private:${code}`;
        byId.set(id, privateRecord(id));
        return { id, private: true };
      }
      const made = {
        id: joined,
        businessId: isBusinessId(joined) ? joined : null,
        name: found.name,
        display: known?.display ?? null,
        aliases: [...(known?.aliases ?? [])],
        kind: known?.kind ?? form?.kind ?? 'unknown',
        naturalPerson: false,
      } satisfies ExportOrganisation;
      keep(made, code);
      return { id: joined, private: false };
    },
    idNow: (id) => {
      const name = lastById.get(id)?.name;
      const now = name === undefined ? undefined : idByKey.get(foldKey(name));
      return now !== undefined && byId.has(now) ? now : id;
    },
    all: () => [...byId.values()],
  };
}

function privateRecord(id: string): ExportOrganisation {
  return {
    id,
    businessId: null,
    name: PRIVATE_NAME,
    display: null,
    aliases: [],
    kind: 'unknown',
    naturalPerson: 'unknown',
  };
}

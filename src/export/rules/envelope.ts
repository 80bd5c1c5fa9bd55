/** Rules for what the export says of itself, before any record is read. */
import { missingColumns } from '../columns.ts';
import { SCHEMA_MAJOR } from '../schema.ts';
import { foldKey } from '../values.ts';
import type { Rule, Table } from './rule.ts';

export interface EnvelopeSubject {
  /** The file's top-level value. */
  data: unknown;
  /** Paths of fields that are missing or of the wrong type. */
  wrong: readonly string[];
}

function at(data: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    data,
  );
}

function majorOf(data: unknown): number {
  const version = at(data, 'schemaVersion');
  return typeof version === 'string' && /^\d+\.\d+\.\d+$/.test(version) ? Number.parseInt(version, 10) : NaN;
}

/** Names of columns as far as the file gives them. */
function columnsOf(data: unknown): string[] {
  const columns = at(data, 'source', 'columns');
  return Array.isArray(columns) ? columns.filter((column) => typeof column === 'string') : [];
}

export const VERSION_RULES = {
  E_VERSION: {
    level: 'refuse',
    effect: 'refused',
    says: {
      fi: 'Tiedoston muodon versio (schemaVersion) puuttuu, tai se on muu kuin {{major}}.',
      sv: 'Versionen av filens format (schemaVersion) saknas eller är en annan än {{major}}.',
      en: 'The version of the file format (schemaVersion) is missing or other than {{major}}.',
    },
    check: ({ data }) =>
      majorOf(data) === SCHEMA_MAJOR ? [] : [{ where: 'schemaVersion', values: { major: SCHEMA_MAJOR } }],
  },
} as const satisfies Table<Rule<EnvelopeSubject>>;

export const ENVELOPE_RULES = {
  E_WRONG_SCOPE: {
    level: 'refuse',
    effect: 'refused',
    says: {
      fi: 'Tiedosto koskee toista ohjelmaa tai teemaa kuin tämä sivusto.',
      sv: 'Filen gäller ett annat program eller tema än den här webbplatsen.',
      en: 'The file is about another programme or theme than this site.',
    },
    check: ({ data }, { scope }) => {
      const theme = at(data, 'scope', 'theme', 'id');
      const programme = at(data, 'scope', 'programme', 'name', 'fi');
      if (theme === undefined) return [];
      if (theme !== scope.theme) return [{ where: 'scope.theme.id' }];
      const same = typeof programme !== 'string' || foldKey(programme) === foldKey(scope.programme);
      return same ? [] : [{ where: 'scope.programme.name' }];
    },
  },
  E_ENVELOPE: {
    level: 'refuse',
    effect: 'refused',
    says: {
      fi: 'Tiedoston alkutiedoista puuttuu pakollinen kohta, tai sen muoto on väärä.',
      sv: 'En obligatorisk uppgift i filens början saknas eller har fel form.',
      en: 'A required field at the head of the file is missing or of the wrong form.',
    },
    check: ({ wrong }) => wrong.map((where) => ({ where })),
  },
  E_HEADERS: {
    level: 'refuse',
    effect: 'refused',
    says: {
      fi: 'Lähdetaulukosta puuttuu sarake ”{{column}}”.',
      sv: 'Källtabellen saknar kolumnen ”{{column}}”.',
      en: 'The source table lacks the column “{{column}}”.',
    },
    check: ({ data }) =>
      at(data, 'source', 'method') === 'manual-excel'
        ? missingColumns(columnsOf(data)).map((column) => ({ where: 'source.columns', values: { column } }))
        : [],
  },
} as const satisfies Table<Rule<EnvelopeSubject>>;

/** The accepted export as open data, and its schema. */
import { z } from 'astro/zod';
import { exportSchema, type ExportOrganisation, type ThemeExport } from '../export/schema.ts';
import { DATA_FILES } from './addresses.ts';

/** What stands for a name that is not published: the word the statute has for a person in business. */
const PRIVATE_ENTREPRENEUR = {
  fi: 'Yksityinen elinkeinonharjoittaja',
  sv: 'Enskild näringsidkare',
  en: 'Private entrepreneur',
} as const;

/**
 * The export without what would tell who a beneficiary is that is, or may be, a natural person: name, aliases,
 * business id, an id made of the name, postcode and town (Regulation (EU) 2021/1060, Article 49(3) and (4)).
 * The converter's examples quote rows of the source, names among them, so they go too.
 */
export function publicExport(data: ThemeExport): ThemeExport {
  const newIds = new Map(
    data.organisations
      .filter(mayBePerson)
      .map(({ id }, index) => [id, `private:${String(index + 1)}`] as const),
  );
  const newId = (id: string | null) => (id === null ? undefined : newIds.get(id));
  return {
    ...data,
    projects: data.projects.map((project) => {
      const beneficiaryId = newId(project.beneficiaryId);
      if (beneficiaryId === undefined) return project;
      return { ...project, beneficiaryId, beneficiaryPostcode: null, beneficiaryTown: null };
    }),
    organisations: data.organisations.map((organisation) => {
      const id = newId(organisation.id);
      return id === undefined ? organisation : { ...organisation, id, ...withoutName() };
    }),
    ...(data.converterLog && { converterLog: data.converterLog.map((line) => ({ ...line, examples: [] })) }),
  };
}

function mayBePerson({ naturalPerson }: ExportOrganisation): boolean {
  return naturalPerson !== false;
}

function withoutName(): Pick<ExportOrganisation, 'name' | 'display' | 'aliases' | 'businessId'> {
  return {
    name: PRIVATE_ENTREPRENEUR.fi,
    display: { lang: 'fi', ...PRIVATE_ENTREPRENEUR, human: ['sv', 'en'] },
    aliases: [],
    businessId: null,
  };
}

/** JSON text for people and machines: two spaces, a line end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The JSON Schema (2020-12) of the export as a file must be before the site reads it. Takes the site's address. */
export function exportJsonSchema(address: string): object {
  const { $schema, ...schema } = z.toJSONSchema(exportSchema, { target: 'draft-2020-12', io: 'input' });
  return { $schema, $id: new URL(DATA_FILES.exportSchema, address).href, ...schema };
}

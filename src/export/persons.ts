/** What tells who a beneficiary is that is, or may be, a natural person never reaches a file of the site. */
import type { ExportOrganisation, ThemeExport } from './schema.ts';

/** What stands for a name that is not published: the word the statute has for a person in business. */
const PRIVATE_ENTREPRENEUR = {
  fi: 'Yksityinen elinkeinonharjoittaja',
  sv: 'Enskild näringsidkare',
  en: 'Private entrepreneur',
} as const;

type People = Pick<ThemeExport, 'projects' | 'organisations'>;

/**
 * The records without name, aliases, business id, an id made of the name, postcode and town of every beneficiary
 * that is or may be a natural person (Regulation (EU) 2021/1060, Article 49(3) and (4)). Its new id is the code of
 * its first project, so that it is the same in the next export and tells nothing.
 */
export function withoutPersons<D extends People>(data: D): D {
  const firstProject = new Map(
    data.projects.toReversed().map(({ beneficiaryId, code }) => [beneficiaryId, code] as const),
  );
  const newIds = new Map(
    data.organisations
      .filter(mayBePerson)
      .map(({ id }, index) => [id, `private:${firstProject.get(id) ?? String(index + 1)}`] as const),
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

/** Projects: the export's facts joined with editorial words. */
import { isThemeProject, type ExportOrganisation, type ExportProject } from '../../export/schema.ts';
import type { Facts } from '../../schemas/entry.ts';
import type { Lang } from '../../i18n/languages.ts';
export { projectSlug } from './project-slug.ts';
export { PROJECT_STATES, projectState, type ProjectState } from './project-state.ts';
import { projectSlug } from './project-slug.ts';
import { changedOn, latestDay } from '../updates/changed-on.ts';
import { textFor, type Entry, type InLanguage } from '../entry.ts';

export interface Project {
  code: string;
  /** Last part of the address, the same in each language: the code, never the name. */
  slug: string;
  kind: ExportProject['kind'];
  /** The theme's own; only these are counted. */
  counted: boolean;
  name: (lang: Lang) => InLanguage<string>;
  fund: ExportProject['fund'];
  objective: string | null;
  callId: string | null;
  authorityId: string | null;
  beneficiary: ((lang: Lang) => string) | null;
  /** The beneficiary by its ids, for machines; `null` where it is or may be a natural person. */
  organisation: { id: string; businessId: string | null; name: (lang: Lang) => InLanguage<string> } | null;
  startOn: string | null;
  endOn: string | null;
  sourceState: string | null;
  regions: string[];
  nationwide: boolean;
  sectors: Facts<'projects'>['sectors'];
  challenges: Facts<'projects'>['challenges'];
  /** Whole euros; `null` where no source says. */
  plannedTotal: number | null;
  plannedEuState: number | null;
  /** May be negative: money was recovered. */
  realisedEuState: number | null;
  euContribution: number | null;
  euRatePct: number | null;
  euFigureSource: ExportProject['euFigureSource'];
  homepage: string | null;
  cardUrl: string | null;
  /** Day it was first told of here. */
  publishedOn: string;
  /** Day of its last change, of its words or of its record in the export. */
  changedOn: string;
  entry: Entry<'projects'> | null;
}

const euros = (cents: number | null) => (cents === null ? null : cents / 100);

/** A plan of nothing is a cell left unfilled: the source does not state it. */
const plannedEuros = (cents: number | null) => (cents === 0 ? null : euros(cents));

/** A natural person's name is never published (Regulation (EU) 2021/1060, Article 49(3)). */
function beneficiaryName(organisation: ExportOrganisation | undefined): Project['beneficiary'] {
  if (organisation?.naturalPerson !== false) return null;
  const { display, name } = organisation;
  return (lang) => (display === null ? name : textFor(display, lang).value);
}

/** A name as it is registered is in no language that the source would tell. */
function publicOrganisation(organisation: ExportOrganisation | undefined): Project['organisation'] {
  if (organisation?.naturalPerson !== false) return null;
  const { id, businessId, display, name } = organisation;
  return {
    id,
    businessId,
    name: (lang) => (display === null ? { value: name, lang: null } : textFor(display, lang)),
  };
}

/** Every project of the export with its words, if the editors wrote some. */
export function joinProjects(
  records: readonly ExportProject[],
  organisations: readonly ExportOrganisation[],
  entries: readonly Entry<'projects'>[],
): Project[] {
  const wordsByCode = new Map(entries.map((entry) => [entry.facts.code, entry]));
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  return records.map((record) => {
    const entry = wordsByCode.get(record.code) ?? null;
    return {
      code: record.code,
      slug: projectSlug(record.code),
      kind: record.kind,
      counted: isThemeProject(record),
      name: (lang) => textFor(record.name, lang),
      fund: record.fund,
      objective: record.specificObjective?.fi ?? null,
      callId: record.callId,
      authorityId: record.authorityId,
      beneficiary: beneficiaryName(byId.get(record.beneficiaryId ?? '')),
      organisation: publicOrganisation(byId.get(record.beneficiaryId ?? '')),
      startOn: record.startOn,
      endOn: record.endOn,
      sourceState: record.sourceState,
      regions: [...new Set(record.regions.map(({ maakunta }) => maakunta))],
      nationwide: record.nationwide,
      sectors: entry?.facts.sectors ?? [],
      challenges: entry?.facts.challenges ?? [],
      plannedTotal: plannedEuros(record.plannedTotalCents),
      plannedEuState: plannedEuros(record.plannedEuStateCents),
      realisedEuState: euros(record.realisedEuStateCents),
      euContribution: euros(record.euContributionCents),
      euRatePct: record.euRatePct,
      euFigureSource: record.euFigureSource,
      homepage: record.homepage,
      cardUrl: record.cardUrl,
      publishedOn: record.firstPublishedOn,
      changedOn: latestDay([record.firstPublishedOn, record.modifiedOn, entry && changedOn(entry)]),
      entry,
    };
  });
}

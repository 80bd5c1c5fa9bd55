/** One row of the sheet as a project of the export. */
import { objective } from '../../schemas/fields.ts';
import type { ColumnField } from '../columns.ts';
import type { ExportProject } from '../schema.ts';
import { parseCents } from '../values.ts';
import type { Authorities } from './authorities.ts';
import { filled, lineOf, paragraphsOf, type NamedRow } from './cells.ts';
import { dayOf, type MoneyField, type NumberForms } from './forms.ts';
import type { Log, Refusal } from './log.ts';
import { basisOf, type ThemeProjectRow } from './membership.ts';
import type { Organisations } from './organisations.ts';
import { addressOf, regionsOf, type nutsTable } from './places.ts';

export interface ProjectContext {
  log: Log;
  refusals: Refusal[];
  organisations: Organisations;
  authorities: Authorities;
  nuts: ReturnType<typeof nutsTable>;
  numbers: NumberForms;
  /** The record of the same code in the last export, if there was one. */
  last: ExportProject | undefined;
  /** The Finnish day of the run, ISO. */
  today: string;
}

const FUNDS: Readonly<Record<string, ExportProject['fund']>> = {
  'esr+': 'ESF+',
  'esf+': 'ESF+',
  esr: 'ESF',
  eakr: 'ERDF',
  jtf: 'JTF',
};

/** The fund of a word of the source; null for a word that is not known. */
export function fundOf(text: string | null): ExportProject['fund'] {
  return FUNDS[text?.replaceAll(' ', '').toLowerCase() ?? ''] ?? null;
}

/** Specific objectives of priority 4 and where the ESF+ Regulation's objectives stand in Regulation (EU) 2021/1060. */
const CPR_OBJECTIVES = { '4.1': '4(1)(a)', '4.2': '4(1)(g)', '4.3': '4(1)(h)' } as const;

/**
 * The project of a row, or null when it has to be left out: the log then says why under an S_ code. A fund,
 * beneficiary or authority that is missing is null: the door judges what a project may lack.
 */
export function readProject(
  row: NamedRow,
  code: string,
  member: ThemeProjectRow,
  context: ProjectContext,
): ExportProject | null {
  const { log, last } = context;
  const days = readDays(row, code, context);
  if (days === null) return null;
  const name = filled(row.cell('name'));
  if (name === null) {
    log.add('S_NO_NAME', code);
    return null;
  }
  const authority = filled(row.cell('authority'));
  const beneficiary = context.organisations.of(row, code);

  const place = address(row, 'place', code, context);
  const home = beneficiary?.private === true ? null : address(row, 'beneficiary', code, context);
  const money = (field: MoneyField) => readMoney(row, field, code, context);
  const annex = (field: ColumnField, digits: number) => readAnnexCode(row, field, digits, code, log);
  const groupId = filled(row.cell('groupId'));
  const summary = paragraphsOf(row.cell('summary'));

  const made: ExportProject = {
    code,
    groupId,
    // The source does not say which partner leads.
    role: groupId === null ? 'single' : 'unknown',
    name: { lang: 'fi', fi: name },
    summary: summary === null ? null : { lang: 'fi', fi: summary },
    results: null,
    themeBasis: basisOf(member),
    kind: member.kind,
    callId: member.callId,
    fund: fundOf(filled(row.cell('fund'))),
    fundSubtype: filled(row.cell('fundSubtype')),
    priority: readPriority(row),
    specificObjective: readObjective(row, code, log),
    beneficiaryId: beneficiary?.id ?? null,
    authorityId: authority === null ? null : context.authorities.idOf(authority),
    sourceState: filled(row.cell('sourceState')),
    ...days,
    endIs: 'unknown',
    plannedEuStateCents: money('plannedEuState'),
    plannedPublicCents: money('plannedPublic'),
    plannedTotalCents: money('plannedTotal'),
    realisedEuStateCents: money('realisedEuState'),
    realisedPublicCents: money('realisedPublic'),
    realisedTotalCents: money('realisedTotal'),
    realisedEuCents: money('realisedEu'),
    euContributionCents: null,
    euRatePct: null,
    euFigureSource: null,
    interventionField: annex('interventionField', 3),
    formOfSupport: annex('formOfSupport', 2),
    territorial: annex('territorial', 2),
    economicActivity: annex('economicActivity', 2),
    secondaryTheme: annex('secondaryTheme', 2),
    gender: annex('gender', 2),
    macroRegion: annex('macroRegion', 2),
    regions: regionsOf(row.cell('location'), context.nuts, code, log),
    nationwide: false,
    placePostcode: place?.postcode ?? null,
    beneficiaryPostcode: home?.postcode ?? null,
    placeTown: place?.town ?? null,
    beneficiaryTown: home?.town ?? null,
    cardUrl: readUrl(row, 'cardUrl', code, log),
    homepage: readUrl(row, 'homepage', code, log),
    kohesioId: null,
    firstPublishedOn: last?.firstPublishedOn ?? context.today,
    modifiedOn: last?.modifiedOn ?? null,
    sourceRow: row.row,
  };
  return last === undefined ? made : withKept(made, last, context.today);
}

/** What people have added and the source has no column for stays; a change of anything else is dated. */
function withKept(made: ExportProject, last: ExportProject, today: string): ExportProject {
  const sameName = made.name.fi !== undefined && made.name.fi === last.name.fi && last.name.lang === 'fi';
  const kept: ExportProject = {
    ...made,
    name: sameName ? last.name : made.name,
    results: last.results,
    callId: made.callId ?? last.callId,
    endIs: last.endIs,
    euContributionCents: last.euContributionCents,
    euRatePct: last.euRatePct,
    euFigureSource: last.euFigureSource,
    nationwide: last.nationwide,
    kohesioId: last.kohesioId,
  };
  const changed = JSON.stringify(withoutRow(kept)) !== JSON.stringify(withoutRow(last));
  return changed ? { ...kept, modifiedOn: today } : kept;
}

/** The fields in one order, without the row: a project that only moves in the sheet has not changed. */
function withoutRow({ sourceRow: _row, ...rest }: ExportProject) {
  return Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** Start and end; null when the cells of the row have moved. */
function readDays(
  row: NamedRow,
  code: string,
  { log, authorities }: ProjectContext,
): Pick<ExportProject, 'startOn' | 'endOn'> | null {
  const start = dayOf(row.cell('startOn'));
  const end = dayOf(row.cell('endOn'));
  const authority = filled(row.cell('authority'));
  const isUnknown = authority === null || !authorities.knows(authority);
  if ((start.unreadable && end.unreadable) || (isUnknown && (start.day === null || end.day === null))) {
    log.add('S_COLUMNS_SHIFTED', code);
    return null;
  }
  for (const { unreadable, form } of [start, end]) {
    if (unreadable) log.add('W_DATE_SUSPECT', code);
    if (form === 'dmy-dot') log.add('N_DATE', code);
  }
  return { startOn: start.day, endOn: end.day };
}

function readMoney(
  row: NamedRow,
  field: MoneyField,
  code: string,
  { log, numbers }: ProjectContext,
): number | null {
  const cell = row.cell(field);
  const text = filled(cell);
  if (text === null) {
    if (lineOf(cell) !== '') log.add('N_EMPTY', code);
    return null;
  }
  const money = parseCents(typeof cell === 'number' ? cell : text, numbers.of.get(field) ?? 'integer');
  if (money === null) {
    log.add('W_AMOUNT_UNREADABLE', code);
    return null;
  }
  if (typeof cell !== 'number') log.add('N_NUMBER', code);
  if (money.rounded) log.add('W_AMOUNT_DECIMALS', code);
  if (money.cents < 0 && field.startsWith('planned')) {
    log.add('W_PLANNED_NEGATIVE', code);
    return null;
  }
  return money.cents;
}

/** "4 Työllistävä, osaava ja osallistava Suomi" → "4" */
function readPriority(row: NamedRow): string | null {
  const text = filled(row.cell('priority'));
  return /^\d+/.exec(text ?? '')?.[0] ?? text;
}

function readObjective(row: NamedRow, code: string, log: Log): ExportProject['specificObjective'] {
  const text = filled(row.cell('specificObjective'));
  if (text === null) return null;
  const found = objective.safeParse(/^\d+\.\d+/.exec(text.replace(',', '.'))?.[0]);
  if (found.success) return { fi: found.data, cpr: CPR_OBJECTIVES[found.data] };
  log.add('W_CODE_UNKNOWN', code);
  return null;
}

/** The code of a dimension of Annex I to Regulation (EU) 2021/1060, without its name, with the zeros Excel took. */
function readAnnexCode(
  row: NamedRow,
  field: ColumnField,
  digits: number,
  code: string,
  log: Log,
): string | null {
  const text = filled(row.cell(field));
  if (text === null) return null;
  const found = /^\d+(?!\d)/.exec(text)?.[0];
  if (found !== undefined && found.length <= digits) return found.padStart(digits, '0');
  log.add('W_CODE_UNKNOWN', code);
  return null;
}

function address(
  row: NamedRow,
  of: 'place' | 'beneficiary',
  code: string,
  { log, refusals }: ProjectContext,
) {
  const found = addressOf(row, { postcode: `${of}Postcode`, town: `${of}Town` }, code, log);
  if (!('code' in found)) return found;
  refusals.push(found);
  return null;
}

const CARD_HOST = /^(?:www\.)?eura2021\.fi$/;

/** A card is only of EURA 2021 itself, over https; a home page of any site. What is no such address is left out. */
function readUrl(row: NamedRow, field: 'cardUrl' | 'homepage', code: string, log: Log): string | null {
  const text = filled(row.cell(field));
  if (text === null) return null;
  const url = URL.parse(text);
  const fits =
    url !== null &&
    url.username === '' &&
    url.password === '' &&
    (field === 'cardUrl'
      ? url.protocol === 'https:' && CARD_HOST.test(url.hostname)
      : /^https?:$/.test(url.protocol));
  if (fits) return text;
  log.add(field === 'cardUrl' ? 'W_CARD_DROPPED' : 'W_LINK_DROPPED', code);
  return null;
}

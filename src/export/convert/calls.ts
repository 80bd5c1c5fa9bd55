/** Call notices of EURA 2021 as calls of the export. */
import { decodeHTML } from 'entities';
import { region } from '../../schemas/fields.ts';
import { callSchema, type ExportCall } from '../schema.ts';
import { parseCents, parseDay } from '../values.ts';
import type { Authorities } from './authorities.ts';
import type { CallNotice, CallPage } from './call-page.ts';
import { lineOf } from './cells.ts';
import type { Log } from './log.ts';
import { basisOf, type ThemeCallRow } from './membership.ts';
import { fundOf } from './project.ts';

export interface CallContext {
  members: readonly ThemeCallRow[];
  last: readonly ExportCall[];
  authorities: Authorities;
  log: Log;
  /** The Finnish day of the run, ISO. */
  today: string;
}

const NOTICES = 'https://www.eura2021.fi/hakuilmoitukset/hakuilmoitus/';

const callIdOf = callSchema.shape.id;

/**
 * The calls of a page that are on the curated list; the others are counted. What only people know of a call (its
 * hour, objectives, applicants, summary) is kept from the last export.
 */
export function readCalls(page: CallPage, context: CallContext): ExportCall[] {
  const { members, log } = context;
  for (let index = 0; index < page.faulty; index += 1) log.add('W_CALL_UNREADABLE', 'hankehaku');
  return page.notices.flatMap((notice) => {
    const member = members.find(({ id }) => id === notice.id || id === notice.hakutunnus);
    if (member === undefined) {
      log.add('N_CALL_NOT_THEME', notice.id.slice(0, 40));
      return [];
    }
    const call = readCall(notice, member, page, context);
    if (call === null) log.add('W_CALL_UNREADABLE', notice.id.slice(0, 40));
    return call ?? [];
  });
}

function readCall(
  notice: CallNotice,
  member: ThemeCallRow,
  page: CallPage,
  context: CallContext,
): ExportCall | null {
  const id = callIdOf.safeParse(notice.id.toLowerCase()).data;
  const fund = fundOf(notice.rahasto ?? null);
  const title = plainText(notice.otsikko ?? '');
  const authority = notice.viranomainen == null ? '' : String(notice.viranomainen).padStart(4, '0');
  if (id === undefined || fund === null || fund === 'ESF' || title === '' || !/^\d{4}$/.test(authority))
    return null;
  const last = context.last.find((call) => call.id === id);
  const text = (value: string | null | undefined) => lineOf(value ?? null) || null;
  const day = (value: string | null | undefined) => parseDay((value ?? '').slice(0, 10), 'iso');
  const url = `${NOTICES}${id}/`;
  const call: ExportCall = {
    id,
    number: text(notice.hakutunnus),
    title: last?.title.fi === title ? last.title : { lang: 'fi', fi: title },
    kind: member.kind,
    themeBasis: basisOf(member),
    sourceState: text(notice.tila),
    opensOn: day(notice.hakuaika?.alku),
    closesOn: day(notice.hakuaika?.loppu),
    closesTime: last?.closesTime ?? null,
    plannedWindow: last?.plannedWindow ?? null,
    continuous: notice.jatkuvaHaku ?? false,
    fund,
    fundSubtype: text(notice.eakrTyyppi),
    authorityId: context.authorities.idOf(page.authorities.get(authority) ?? authority, authority),
    area: text(notice.alue),
    regions: (notice.maakunnat ?? []).flatMap((code) => region.safeParse(code).data ?? []),
    specificObjectives: last?.specificObjectives ?? [],
    eligibleApplicants: last?.eligibleApplicants ?? [],
    totalSupportCents: supportCents(notice.kokonaistuki, id, context.log),
    summary: last?.summary ?? null,
    // The door makes it safe: here it is passed on as it came.
    descriptionHtml: notice.kuvaus ? { lang: 'fi', html: notice.kuvaus } : null,
    url: last?.url ?? url,
    updatedOn: context.today,
    history: [],
    resultCodes: last?.resultCodes ?? [],
  };
  const told = { ...call, history: historyOf(call, last, context.today) };
  return last !== undefined && isSame(told, last) ? { ...told, updatedOn: last.updatedOn } : told;
}

/** Whether nothing of a call has changed but its long text, which the door has rewritten in the last export. */
function isSame(call: ExportCall, last: ExportCall): boolean {
  const compared = ({ updatedOn: _updated, descriptionHtml: _html, ...rest }: ExportCall) =>
    JSON.stringify(Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return compared(call) === compared(last);
}

/** Earlier changes, and today's change of a date of the call. */
function historyOf(call: ExportCall, last: ExportCall | undefined, today: string): ExportCall['history'] {
  if (last === undefined) return [];
  const changed = (['opensOn', 'closesOn'] as const).filter((field) => call[field] !== last[field]);
  return [
    ...last.history,
    ...changed.map((field) => ({ on: today, field, from: last[field], to: call[field], url: call.url })),
  ];
}

/** "1 584 000,00 €", with spaces of any width. Null when it is not stated or not readable. */
function supportCents(value: string | number | null | undefined, id: string, log: Log): number | null {
  if (value == null || value === '') return null;
  const isText = typeof value === 'string';
  const money = parseCents(value, isText && value.includes('.') ? 'dot' : 'comma');
  if (money !== null && money.cents >= 0) return money.cents;
  log.add('W_AMOUNT_UNREADABLE', id);
  return null;
}

/** Titles are plain text: tags out, character references read once. */
function plainText(html: string): string {
  return lineOf(decodeHTML(html.replace(/<[^>]*>/g, ' ')));
}

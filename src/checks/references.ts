/** What points at something else by its id: inner links, references of entries and of tables. */
import { PAGE_IDS } from '../i18n/routes.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { ThemeExport } from '../export/schema.ts';
import { NEEDS } from '../schemas/services.ts';
import { innerLinks } from './body/links.ts';
import { guess, pathText, quoted, type Fault } from './fault.ts';
import type { EntryFile } from './front-matter.ts';
import { column, type Table, type Tables } from './tables.ts';
import type { LineOf } from './yaml.ts';

/** All that was read; `export` is `null` when it could not be, and then nothing is looked up in it. */
export interface Content {
  entries: readonly EntryFile[];
  tables: Tables;
  export: ThemeExport | null;
}

/** Known ids; `null` where they could not be read, so that one fault does not bring a hundred others. */
type Ids = ReadonlySet<string> | null;

function folders({ entries }: Content, collection: CollectionName): string[] {
  return entries
    .filter((entry) => entry.collection === collection && entry.lang === 'fi')
    .map(({ id }) => id);
}

function idsOf(table: Table | undefined, name: string): Ids {
  return table === undefined ? null : new Set(column(table, name));
}

/** Calls have a page each: those with a folder and those that the export alone knows, now or once. */
function callIds(content: Content): Ids {
  if (content.export === null) return null;
  const joined = new Set(content.entries.map(({ data }) => data.exportId));
  const bare = [...exportedCalls(content.export)].filter((id) => !joined.has(id));
  return new Set([...folders(content, 'calls'), ...bare.map((id) => id.replace(/^editor:/, ''))]);
}

function projectCodes(content: Content): Ids {
  return (
    content.export &&
    new Set([...content.export.projects, ...content.export.tombstones].map(({ code }) => code))
  );
}

/** A call that is gone may keep its words: its page stays. */
function exportedCalls({ calls, tombstones }: ThemeExport): Set<string> {
  return new Set([...calls.map(({ id }) => id), ...tombstones.map(({ code }) => code)]);
}

/** The ids each kind of inner link may name. */
function linkTargets(content: Content): Record<string, Ids> {
  return {
    page: new Set(PAGE_IDS),
    call: callIds(content),
    model: new Set(folders(content, 'models')),
    service: new Set(folders(content, 'services')),
    situation: new Set(folders(content, 'situations')),
    need: new Set<string>(NEEDS),
    sector: new Set(folders(content, 'sectors')),
    news: new Set(folders(content, 'news')),
    event: new Set(folders(content, 'events')),
    project: projectCodes(content),
    region: idsOf(content.tables.regions, 'code'),
    term: idsOf(content.tables.terms, 'id'),
  };
}

/** The link that was probably meant: another id of the kind, or the same id under the kind's right name. */
function nearestLink(kind: string, id: string, targets: Record<string, Ids>): string | undefined {
  const ids = targets[kind];
  if (ids) {
    const near = guess(id, [...ids]);
    return near && `${kind}:${near}`;
  }
  const near = guess(kind, Object.keys(targets));
  return near && `${near}:${id}`;
}

function lostLink(
  { kind, id }: { kind: string; id: string },
  place: Pick<Fault, 'file' | 'line' | 'path'>,
  targets: Record<string, Ids>,
): Fault[] {
  const ids = targets[kind];
  if (ids === null || ids?.has(id)) return [];
  const found = `${kind}:${id}`;
  const near = nearestLink(kind, id, targets);
  return near === undefined
    ? [{ ...place, rule: 'unknown-page', values: { found: quoted(found) } }]
    : [{ ...place, rule: 'unknown-page-guess', values: { found: quoted(found), guess: near } }];
}

/** Inner links that lead to no page: those of the bodies, and the targets of former addresses. */
export function lostLinks(content: Content): Fault[] {
  const targets = linkTargets(content);
  const ofBodies = content.entries.flatMap((entry) =>
    innerLinks(entry).flatMap((link) =>
      lostLink(link, { file: entry.file, line: link.line, path: '' }, targets),
    ),
  );
  const { redirects } = content.tables;
  const ofTable = (redirects?.rows ?? []).flatMap(({ to }, index) => {
    const [, kind, id] = typeof to === 'string' ? (/^([a-z]+):(\S+)$/.exec(to) ?? []) : [];
    if (redirects === undefined || kind === undefined || id === undefined) return [];
    const path = [index, 'to'];
    const place = { file: redirects.file, line: redirects.lineOf(path), path: pathText(path) };
    return lostLink({ kind, id }, place, targets);
  });
  return [...ofBodies, ...ofTable];
}

interface Place {
  file: string;
  path: readonly PropertyKey[];
  lineOf: LineOf;
}

function lost({ file, path, lineOf }: Place, value: unknown, ids: Ids, list: string): Fault[] {
  if (typeof value !== 'string' || ids === null || ids.has(value)) return [];
  const near = guess(value, [...ids]);
  const place = { file, line: lineOf(path), path: pathText(path) };
  const values = { found: quoted(value), list };
  return near === undefined
    ? [{ ...place, rule: 'unknown-reference', values }]
    : [{ ...place, rule: 'unknown-reference-guess', values: { ...values, guess: near } }];
}

interface Reference {
  collection: CollectionName;
  field: string;
  ids: Ids;
  /** Where the ids are kept, as the message names it. */
  list: string;
}

function references(content: Content): Reference[] {
  const codes = projectCodes(content);
  const exported = content.export && exportedCalls(content.export);
  const authorities = idsOf(content.tables.authorities, 'id');
  return [
    { collection: 'calls', field: 'exportId', ids: exported, list: 'export.json: calls' },
    { collection: 'calls', field: 'authority', ids: authorities, list: 'authorities.yaml' },
    { collection: 'projects', field: 'code', ids: codes, list: 'export.json: projects' },
    { collection: 'models', field: 'projects', ids: codes, list: 'export.json: projects' },
    {
      collection: 'sectors',
      field: 'situations',
      ids: new Set(folders(content, 'situations')),
      list: 'content/situations',
    },
    {
      collection: 'situations',
      field: 'services',
      ids: new Set(folders(content, 'services')),
      list: 'content/services',
    },
    { collection: 'news', field: 'call', ids: new Set(folders(content, 'calls')), list: 'content/calls' },
  ];
}

/** References of entries and tables to something that is not there. */
export function lostReferences(content: Content): Fault[] {
  const { authorities, regions } = content.tables;
  const known = idsOf(authorities, 'id');
  const ofTable = (table: Table | undefined, field: string) =>
    (table?.rows ?? []).flatMap((row, index) =>
      lost(
        { file: table?.file ?? '', path: [index, field], lineOf: table?.lineOf ?? (() => 1) },
        row[field],
        known,
        'authorities.yaml',
      ),
    );
  const ofEntries = references(content).flatMap(({ collection, field, ids, list }) =>
    content.entries
      .filter((entry) => entry.collection === collection && entry.lang === 'fi')
      .flatMap((entry) => {
        const value = entry.data[field];
        return Array.isArray(value)
          ? value.flatMap((item, index) => lost({ ...entry, path: [field, index] }, item, ids, list))
          : lost({ ...entry, path: [field] }, value, ids, list);
      }),
  );
  return [...ofEntries, ...ofTable(regions, 'financingCentre'), ...ofTable(authorities, 'successor')];
}

/** Situations whose reasons are not as many as their services: each sentence belongs to a service by its place. */
export function unevenReasons({ entries }: Content): Fault[] {
  const ofSituations = entries.filter(({ collection }) => collection === 'situations');
  const services = new Map(
    ofSituations.filter(({ lang }) => lang === 'fi').map(({ id, data }) => [id, data.services]),
  );
  return ofSituations.flatMap(({ id, file, data, lineOf }): Fault[] => {
    const [reasons, wanted] = [data.why, services.get(id)];
    if (!Array.isArray(reasons) || !Array.isArray(wanted) || reasons.length === wanted.length) return [];
    const values = { found: String(reasons.length), wanted: String(wanted.length), list: 'services' };
    return [{ file, line: lineOf(['why']), path: 'why', rule: 'as-many', values }];
  });
}

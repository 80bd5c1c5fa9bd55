/** The records of an export: cleaned, put right, and sorted into those that are kept and those that are left out. */
import type { z } from 'astro/zod';
import type { Finding } from './report/finding.ts';
import type { Known } from './known.ts';
import {
  AUTHORITY_RULES,
  ORGANISATION_DRAFT_RULES,
  ORGANISATION_RULES,
  PERSONAL_DATA_RULES,
} from './rules/actor.ts';
import { CALL_DRAFT_RULES, CALL_RULES } from './rules/call.ts';
import { PROJECT_DRAFT_RULES } from './rules/project-draft.ts';
import { PROJECT_RULES } from './rules/project.ts';
import { isObject, type Draft, type RecordContext, type RecordTable } from './rules/record.ts';
import { SHARED_ROWS } from './rules/shared-rows.ts';
import { rowOf } from './rules/index.ts';
import type { Context } from './rules/rule.ts';
import { SHAPE_RULES } from './rules/shape.ts';
import { withoutDoubles, type ListName, type WholeSubject } from './rules/whole.ts';
import {
  authoritySchema,
  callSchema,
  organisationSchema,
  projectCode,
  projectSchema,
  tombstoneSchema,
  type ThemeExport,
} from './schema.ts';
import { parseShape } from './shape.ts';
import { emptyFields, tidy } from './tidy.ts';

/** Everything of an export but its lists of records. */
export type Envelope = Omit<ThemeExport, ListName>;

export interface Records extends Omit<WholeSubject, 'stated'> {
  findings: Finding[];
}

/** How the records of one list are read. */
interface Reading<T> {
  list: ListName;
  schema: z.ZodType<T>;
  draftRules: RecordTable<Draft>;
  rules: RecordTable<T>;
  /** The id, as far as it may be shown. */
  idOf: (record: Draft) => string | null;
}

const NO_RULES = {};

const showable = (value: unknown): string | null =>
  typeof value === 'string' &&
  (projectCode.safeParse(value.toUpperCase()).success || /^[\w:.-]{1,60}$/.test(value))
    ? value
    : null;

/** Reads every list of the file. `envelope` is its head, already read. */
export function readRecords(data: Draft, envelope: Envelope, known: Known, context: Context): Records {
  const findings: Finding[] = [];
  const received = {
    projects: draftsOf(data, 'projects', findings),
    calls: draftsOf(data, 'calls', findings),
    organisations: draftsOf(data, 'organisations', findings),
    authorities: draftsOf(data, 'authorities', findings),
    tombstones: draftsOf(data, 'tombstones', findings),
  };
  const writtenSums = received.projects.flatMap(textSums);
  const idsOf = (list: ListName, id: string) => new Set(received[list].map((record) => String(record[id])));
  const recordContext: RecordContext = {
    ...context,
    known,
    source: envelope.source,
    ids: {
      projects: new Set(
        received.projects
          .map(({ code }) => String(code).toUpperCase())
          .concat([...idsOf('projects', 'code')]),
      ),
      calls: idsOf('calls', 'id'),
      organisations: idsOf('organisations', 'id'),
      authorities: idsOf('authorities', 'id'),
    },
  };
  const read = <T>(reading: Reading<T>) => readList(reading, received[reading.list], recordContext, findings);

  const organisations = read({
    list: 'organisations',
    schema: organisationSchema,
    draftRules: ORGANISATION_DRAFT_RULES,
    rules: ORGANISATION_RULES,
    // The id of an organisation may be made of its name.
    idOf: () => null,
  });
  const authorities = read({
    list: 'authorities',
    schema: authoritySchema,
    draftRules: NO_RULES,
    rules: AUTHORITY_RULES,
    idOf: ({ id }) => showable(id),
  });
  // A record that points to one left out is left out too, in the order in which they lean on each other.
  recordContext.ids.organisations = new Set(organisations.map(({ id }) => id));
  recordContext.ids.authorities = new Set(authorities.map(({ id }) => id));
  const projects = read({
    list: 'projects',
    schema: projectSchema,
    draftRules: PROJECT_DRAFT_RULES,
    rules: PROJECT_RULES,
    idOf: ({ code }) => showable(code),
  });
  recordContext.ids.projects = new Set(projects.map(({ code }) => code));
  const calls = read({
    list: 'calls',
    schema: callSchema,
    draftRules: CALL_DRAFT_RULES,
    rules: CALL_RULES,
    idOf: ({ id }) => showable(id),
  });
  const tombstones = read({
    list: 'tombstones',
    schema: tombstoneSchema,
    draftRules: NO_RULES,
    rules: NO_RULES,
    idOf: ({ code }) => showable(code),
  });
  const kept = {
    projects: withoutDoubles(projects, ({ code }) => code),
    calls: withoutDoubles(calls, ({ id }) => id),
    organisations: oneNameEach(organisations),
    authorities: withoutDoubles(authorities, ({ id }) => id),
    tombstones: withoutDoubles(tombstones, ({ code }) => code),
  };
  const skipped = received.projects.length - projects.length + received.calls.length - calls.length;
  return { findings, received, kept: withoutLostCalls(kept), skipped, writtenSums };
}

/** The records of a list, cleaned text by text; what is no record at all is left out. */
function draftsOf(data: Draft, list: ListName, findings: Finding[]): Draft[] {
  const raw = Array.isArray(data[list]) ? (data[list] as unknown[]) : [];
  return raw.map((item, index) => {
    const where = `${list}[${String(index)}]`;
    const { value, codes } = tidy(item);
    if (!isObject(value)) return {};
    const place = (list === 'organisations' ? null : showable(value['code'] ?? value['id'])) ?? where;
    for (const code of codes) findings.push({ code, level: rowOf(code)?.level ?? 'note', where: place });
    const empty = emptyFields(value);
    for (const field of empty) value[field] = null;
    if (empty.length > 0) findings.push({ code: 'N_EMPTY', level: SHARED_ROWS.N_EMPTY.level, where: place });
    return value;
  });
}

function readList<T>(
  { list, schema, draftRules, rules, idOf }: Reading<T>,
  drafts: readonly Draft[],
  context: RecordContext,
  findings: Finding[],
): T[] {
  return drafts.flatMap((draft, index): T[] => {
    const where = idOf(draft) ?? `${list}[${String(index)}]`;
    const isLeftOut = applyRules({ ...PERSONAL_DATA_RULES, ...draftRules }, draft, where, context, findings);
    if (isLeftOut) return [];
    const shaped = parseShape(schema, draft);
    for (const field of shaped.unknown) {
      findings.push({
        code: 'W_UNKNOWN_FIELD',
        level: SHAPE_RULES.W_UNKNOWN_FIELD.level,
        where,
        values: { field },
      });
    }
    if (!shaped.ok) {
      const field = shaped.wrong.join(', ');
      findings.push({ code: 'S_TYPE', level: SHAPE_RULES.S_TYPE.level, where, values: { field } });
      return [];
    }
    applyRules(rules, shaped.value, where, context, findings);
    return [shaped.value];
  });
}

/** Puts a record before every rule of a table, mending as it goes; returns whether some rule leaves it out. */
function applyRules<Subject>(
  table: RecordTable<Subject>,
  record: Subject,
  where: string,
  context: RecordContext,
  findings: Finding[],
): boolean {
  let isLeftOut = false;
  for (const [code, rule] of Object.entries(table)) {
    if (!rule.check(record, context)) continue;
    findings.push({ code, level: rule.level, where });
    rule.mend?.(record, context);
    isLeftOut ||= rule.level === 'skip';
  }
  return isLeftOut;
}

function textSums(project: Draft): string[] {
  return Object.entries(project).flatMap(([field, value]) =>
    field.endsWith('Cents') && typeof value === 'string' ? [value] : [],
  );
}

/** One organisation an id: its first name, the others as aliases. */
function oneNameEach(organisations: ThemeExport['organisations']): ThemeExport['organisations'] {
  return [...Map.groupBy(organisations, ({ id }) => id).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const names = others
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .filter((name) => name !== first.name);
    return [{ ...first, aliases: [...new Set([...first.aliases, ...names])] }];
  });
}

/** A call that is left out cannot be pointed to. */
function withoutLostCalls(kept: Records['kept']): Records['kept'] {
  const calls = new Set(kept.calls.map(({ id }) => id));
  return {
    ...kept,
    projects: kept.projects.map((project) =>
      project.callId === null || calls.has(project.callId) ? project : { ...project, callId: null },
    ),
  };
}

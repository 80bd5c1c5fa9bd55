/** The edge of the converter: files in, one file out, and what a person is told of it. */
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import project from '../../../package.json' with { type: 'json' };
import { readCallPage, type CallPage } from '../../../src/export/convert/call-page.ts';
import { convert, type ConvertInput } from '../../../src/export/convert/convert.ts';
import { newLog, type Log, type Refusal } from '../../../src/export/convert/log.ts';
import { rowOf } from '../../../src/export/rules/index.ts';
import type { ThemeExport } from '../../../src/export/schema.ts';
import type { Lang } from '../../../src/i18n/languages.ts';
import { strings, type T } from '../../../src/i18n/strings.ts';
import { dataFiles } from '../../../src/schemas/data.ts';
import { FINNISH_ZONE } from '../../../src/site/finnish-time.ts';
import { EXIT, type Exit } from '../door/exit.ts';
import { jsonText, replaceFile } from '../door/files.ts';
import { readScope } from '../door/known.ts';
import { readStanding, sha256Of } from '../door/standing.ts';
import type { Talk } from '../door/talk.ts';
import { tellTrouble, Trouble } from '../door/trouble.ts';
import { WorkbookFault } from './workbook-parts.ts';
import { readWorkbook } from './workbook.ts';

export interface ConvertRun {
  /** The Excel file. */
  file: string;
  calls?: string | undefined;
  out?: string | undefined;
  retrieved?: string | undefined;
  content: string;
  lang: Lang;
}

export interface ConvertWorld {
  talk: Talk;
  now: () => Temporal.Instant;
}

const OUT = 'eura-export.json';
const LIST = 'theme-projects';

/** Converts the file and writes the export. Gives the exit code; whatever is wrong is said, nothing is thrown. */
export async function convertFile(run: ConvertRun, { talk, now }: ConvertWorld): Promise<Exit> {
  const t = strings(run.lang);
  const at = now();
  const out = resolve(run.out ?? OUT);
  if (!mayBeWritten(out, run)) {
    tell(talk, t, 'badOut', { file: run.out ?? OUT, folder: join(run.content, 'export') });
    return EXIT.misused;
  }
  const retrieved = run.retrieved === undefined ? null : momentOf(run.retrieved, at);
  if (retrieved === undefined) {
    tell(talk, t, 'badRetrieved', { found: run.retrieved ?? '' });
    return EXIT.misused;
  }
  try {
    return await made(run, { talk, at, retrieved, out });
  } catch (error) {
    if (error instanceof WorkbookFault) {
      const { reason, values } = error;
      talk.warn(`E_WORKBOOK  ${t(`convert.workbook.${reason}.what`, values)}`);
      talk.warn(t(`convert.workbook.${reason}.fix`, values));
      talk.warn(t('convert.refusedAll'));
      return EXIT.refused;
    }
    return tellTrouble(error, run, talk);
  }
}

interface Asked {
  talk: Talk;
  at: Temporal.Instant;
  retrieved: Temporal.Instant | null;
  out: string;
}

async function made(run: ConvertRun, { talk, at, retrieved, out }: Asked): Promise<Exit> {
  const t = strings(run.lang);
  const log = newLog();
  talk.say(t('convert.reading', { file: run.file }));
  const bytes = readBytes(run.file);
  const calls = run.calls === undefined ? null : readCallPage(readBytes(run.calls).toString('utf8'));
  if (calls !== null && 'code' in calls) return refused([calls], talk, t);
  const workbook = await readWorkbook(bytes, (count) => {
    talk.progress(t('convert.rows', { count }));
  });
  for (let cell = 0; cell < workbook.formulas; cell += 1) log.add('W_FORMULA', '');
  for (const part of workbook.ignored) log.add('N_OUTSIDE_PARTS', part);

  talk.say(t('convert.converting', { rows: Math.max(0, workbook.rows.length - 1) }));
  const input = {
    ...tablesOf(run.content),
    rows: workbook.rows,
    sha256: sha256Of(bytes),
    retrievedAt: retrieved ?? Temporal.Instant.fromEpochMilliseconds(Math.floor(statSync(run.file).mtimeMs)),
    at,
    today: at.toZonedDateTimeISO(FINNISH_ZONE).toPlainDate().toString(),
    last: lastOf(run.content),
    scope: scopeOf(run.content),
    calls,
    log,
    version: project.version,
  };
  const result = convert(input);
  if (!result.ok) return refused(result.refusals, talk, t);
  replaceFile(dirname(out), basename(out), jsonText(result.export));
  summary(result.export, input, { talk, t, lang: run.lang, calls });
  talk.say(t('convert.made', { file: run.out ?? OUT }));
  talk.say(t('convert.next', { file: run.out ?? OUT }));
  return EXIT.done;
}

/** What a first export says it is of: the site's own theme and programme. */
function scopeOf(content: string) {
  const { theme, programme, name } = readScope(content);
  return {
    programme: { name: { lang: 'fi' as const, fi: programme }, cci: null },
    theme: { id: theme, name: { lang: 'fi' as const, fi: name.fi } },
  };
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new Trouble('noFile', { file });
  }
}

/** The published export and what stands beside it change only through the door; sources are never overwritten. */
function mayBeWritten(out: string, run: ConvertRun): boolean {
  const guarded = resolve(run.content, 'export');
  const sources = [run.file, run.calls].flatMap((file) => (file === undefined ? [] : [resolve(file)]));
  return dirname(out) !== guarded && !sources.includes(out);
}

/**
 * The moment a person gave: an instant, or a day in Finland (its noon, or now for today). `undefined` when it cannot
 * be read or is still to come.
 */
function momentOf(text: string, now: Temporal.Instant): Temporal.Instant | undefined {
  try {
    const moment = text.includes('T')
      ? Temporal.Instant.from(text)
      : Temporal.PlainDate.from(text)
          .toZonedDateTime({ timeZone: FINNISH_ZONE, plainTime: '12:00' })
          .toInstant();
    const isToday = now.toZonedDateTimeISO(FINNISH_ZONE).toPlainDate().toString() === text;
    if (isToday) return now;
    return Temporal.Instant.compare(moment, now) > 0 ? undefined : moment;
  } catch {
    return undefined;
  }
}

type Tables = Pick<ConvertInput, 'membership' | 'regions' | 'authorities'>;

function tablesOf(content: string): Tables {
  return {
    membership: { projects: readTable(content, LIST), calls: readTable(content, 'theme-calls') },
    regions: readTable(content, 'regions'),
    authorities: readTable(content, 'authorities'),
  };
}

function readTable<N extends keyof typeof dataFiles>(
  content: string,
  name: N,
): z.output<(typeof dataFiles)[N]> {
  const file = join(content, `${name}.yaml`);
  try {
    return dataFiles[name].parse(parse(readFileSync(file, 'utf8'))) as z.output<(typeof dataFiles)[N]>;
  } catch {
    throw new Trouble('brokenTable', { file });
  }
}

function lastOf(content: string): ConvertInput['last'] {
  const { last, acceptedSha256 } = readStanding(content);
  const sha256 = last?.sha256 ?? acceptedSha256;
  return last === null || sha256 === null ? null : { export: last.export, sha256 };
}

function tell(
  talk: Talk,
  t: T,
  what: 'badOut' | 'badRetrieved',
  values: Readonly<Record<string, string | number>>,
): void {
  talk.warn(t(`convert.${what}.what`, values));
  talk.warn(t(`convert.${what}.fix`, values));
}

function refused(refusals: readonly Refusal[], talk: Talk, t: T): Exit {
  for (const { code, reason, values } of refusals) {
    const shown: Readonly<Record<string, string | number>> = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, harmless(value)]),
    );
    talk.warn(`${code}  ${t(`convert.refused.${reason}.what`, shown)}`);
    talk.warn(t(`convert.refused.${reason}.fix`, shown));
  }
  talk.warn(t('convert.refusedAll'));
  return EXIT.refused;
}

/** The words of a sheet are another's: none of them may command the terminal. */
const harmless = (text: string): string => text.replaceAll(/\p{C}/gu, ' ');

interface Told {
  talk: Talk;
  t: T;
  lang: Lang;
  calls: CallPage | null;
}

function summary(data: ThemeExport, { membership, log }: ConvertInput, { talk, t, lang, calls }: Told): void {
  const listed = membership.projects;
  const taken = data.projects.filter(({ sourceRow }) => sourceRow > 0);
  const carried = data.projects.length - taken.length;
  talk.say(t('convert.taken', { listed: listed.length, taken: taken.length, carried }));
  if (listed.length === 0) talk.warn(t('convert.nothingListed', { file: `content/${LIST}.yaml` }));
  const codes = new Set(taken.map(({ code }) => code));
  const notFound = listed.filter(({ code }) => !codes.has(code)).map(({ code }) => code);
  if (notFound.length > 0) talk.warn(t('convert.notFound', { codes: notFound.join(', ') }));
  if (calls !== null) {
    const others = log.count('N_CALL_NOT_THEME');
    talk.say(t('convert.calls', { taken: calls.notices.length - others, others }));
  }
  tellLog(log, { talk, t, lang });
}

/** What was found, a line a code, in the words of the door's rules. */
function tellLog(log: Log, { talk, t, lang }: Omit<Told, 'calls'>): void {
  const entries = log.entries();
  if (entries.length > 0) talk.say(t('convert.found'));
  for (const { code, count, examples } of entries) {
    const says = rowOf(code)?.says[lang].replaceAll(/\{\{\w+\}\}/g, '…') ?? '';
    const where = examples.filter((example) => example !== '').map(harmless);
    const list = where.length > 0 ? `  (${where.join(', ')}${count > where.length ? ' …' : ''})` : '';
    talk.say(`  ${code} × ${String(count)}  ${says}${list}`);
  }
}

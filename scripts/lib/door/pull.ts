/** `npm run pull`: from an address or a file to content/export/, whole or not at all. */
import { join } from 'node:path';
import { reportSchema, stateSchema, type Report, type State } from '../../../src/export/report/report.ts';
import type { Lang } from '../../../src/i18n/languages.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { isAddress, readAddress, shown } from './address.ts';
import { alone } from './alone.ts';
import type { Core } from './core.ts';
import { download, type Downloaded, type FetchLimits, type Validators } from './download.ts';
import { EXIT, type Exit } from './exit.ts';
import { ACCEPTED, isoMoment, jsonText, replaceFile, REPORT, REPORT_TEXT, STATE } from './files.ts';
import { exportAddress, readKnown } from './known.ts';
import { readSourceFile, sourceName } from './source.ts';
import { readApproval, readStanding, sha256Of, type Standing } from './standing.ts';
import type { Talk } from './talk.ts';
import { tellTrouble, Trouble } from './trouble.ts';

export interface PullOrder {
  /** Content folder. */
  content: string;
  /** Address or file; without it the address of content/site.yaml. */
  from: string | undefined;
  lang: Lang;
}

/** The world outside: replaced in tests. */
export interface World {
  core: () => Promise<Core>;
  now: () => Temporal.Instant;
  wait: (ms: number) => Promise<void>;
  talk: Talk;
  limits: FetchLimits;
  maxBytes: number;
}

/** The language report.md is written in: that of the site's editors, whoever started the run. */
const REPORT_LANG: Lang = 'fi';

/** Takes in an export and says how it went. Never throws for what an export or a server does. */
export async function pull(order: PullOrder, world: World): Promise<Exit> {
  try {
    return await pullLocked(order, world);
  } catch (error) {
    return tellTrouble(error, order, world.talk);
  }
}

async function pullLocked({ content, from, lang }: PullOrder, world: World): Promise<Exit> {
  return alone(content, world.now(), async (folder) => {
    const standing = readStanding(content);
    const source = from ?? exportAddress(content);
    if (source === null) throw new Trouble('noAddress', { file: join(content, 'site.yaml') });
    const t = strings(lang);
    const got = await obtain(source, standing.state, lang, world).catch((error: unknown) => {
      world.talk.warn(t('door.pull.notFetched'));
      throw error;
    });
    const core = await world.core();
    if (!got.modified) {
      world.talk.say(t('door.pull.notModified'));
      return conclude(unchangedReport(standing.state, world.now()), { folder, lang, core, talk: world.talk });
    }

    world.talk.say(t('door.pull.checking'));
    const sha256 = sha256Of(got.bytes);
    const { report, accepted } = core.takeIn({
      bytes: got.bytes,
      at: world.now(),
      last: standing.last,
      approval: readApproval(content, sha256),
      known: readKnown(content),
    });
    const origin = { from: sourceName(source), ...got.validators };
    if (report.outcome === 'published' && accepted !== null) {
      // The first file is the one that counts. A run killed after it leaves a state that tells it is of another.
      const text = core.exportText(accepted);
      replaceFile(folder, ACCEPTED, text);
      writeState(folder, newState(report, sha256Of(text), origin));
    } else if (report.outcome === 'unchanged') {
      writeState(folder, renewedState(standing, report, origin));
    }
    return conclude(report, { folder, lang, core, talk: world.talk });
  });
}

const NO_VALIDATORS: Validators = { etag: null, lastModified: null };

/** The file, or word that it is the one already accepted. */
async function obtain(source: string, state: State | null, lang: Lang, world: World): Promise<Downloaded> {
  const t = strings(lang);
  const { talk, maxBytes } = world;
  const kilobytes = (bytes: number) => Math.ceil(bytes / 1000);
  if (!isAddress(source)) {
    talk.say(t('door.pull.reading', { file: source }));
    const bytes = await readSourceFile(source, maxBytes);
    talk.say(t('door.pull.received', { kilobytes: kilobytes(bytes.byteLength) }));
    return { modified: true, bytes, validators: NO_VALIDATORS };
  }
  const address = readAddress(source);
  talk.say(t('door.pull.fetching', { from: shown(address) }));
  const got = await download({
    address,
    known: state?.from === source ? state : null,
    maxBytes,
    limits: world.limits,
    wait: world.wait,
    now: world.now,
    events: {
      redirected: (to) => {
        talk.say(t('door.pull.redirected', { to }));
      },
      received: (bytes) => {
        talk.progress(t('door.pull.received', { kilobytes: kilobytes(bytes) }));
      },
      retry: (trouble, wait) => {
        talk.say(t('door.pull.retry', { what: trouble.words(t).what, ...wait }));
      },
    },
  });
  if (got.modified) talk.say(t('door.pull.received', { kilobytes: kilobytes(got.bytes.byteLength) }));
  return got;
}

type Origin = Validators & Pick<State, 'from'>;

function newState(report: Report, acceptedSha256: string, origin: Origin): State {
  return { sha256: report.file.sha256, acceptedSha256, acceptedAt: report.at, ...origin, report };
}

/** The same export again: what is remembered of it stays, where it was last seen is new. */
function renewedState({ state, acceptedSha256 }: Standing, report: Report, origin: Origin): State {
  if (state !== null) return { ...state, ...origin };
  return newState(report, acceptedSha256 ?? '', origin);
}

function writeState(folder: string, state: State): void {
  replaceFile(folder, STATE, jsonText(stateSchema.parse(state)));
}

/** A server's word that nothing changed is as good as the file: the findings are those of the accepting run. */
function unchangedReport(state: State | null, at: Temporal.Instant): Report {
  if (state === null) throw new Error('A 304 without anything known: download() never gives this.');
  return { ...state.report, outcome: 'unchanged', at: isoMoment(at) };
}

interface Ending {
  folder: string;
  lang: Lang;
  core: Core;
  talk: Talk;
}

/** Leaves the report and says the outcome, with what to do next. */
function conclude(report: Report, { folder, lang, core, talk }: Ending): Exit {
  replaceFile(folder, REPORT, jsonText(reportSchema.parse(report)));
  replaceFile(folder, REPORT_TEXT, core.reportText(report, REPORT_LANG));
  const t = strings(lang);
  const whole = t('door.pull.report', { file: join(folder, REPORT_TEXT) });
  switch (report.outcome) {
    case 'published': {
      const values = { file: join(folder, ACCEPTED), exportId: report.exportId ?? '–' };
      talk.say([t('door.pull.published', values), whole, t('door.pull.publishedNext')].join('\n'));
      return EXIT.done;
    }
    case 'unchanged':
      talk.say(t('door.pull.unchanged'));
      return EXIT.done;
    case 'held':
      talk.warn(`\n${core.reportText(report, lang)}`);
      talk.warn(`${t('door.pull.held', { codes: report.pending.join(', ') })}\n${whole}`);
      return EXIT.held;
    case 'refused':
      talk.warn(`\n${core.reportText(report, lang)}`);
      talk.warn(`${t('door.pull.refused')}\n${whole}`);
      return EXIT.refused;
  }
}

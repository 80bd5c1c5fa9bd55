/** Fetching the export over the network: bounded in time and size, tried again where that can help. */
import { redirectTarget, shown } from './address.ts';
import { Trouble } from './trouble.ts';

/** Times in milliseconds. */
export interface FetchLimits {
  /** Until the server begins to answer: name look-up, connection and its own thinking. */
  answer: number;
  /** Between two pieces of the answer. */
  idle: number;
  /** One try from beginning to end, redirects among it. */
  total: number;
  /** Waits before the second and the third try; one try more than there are waits. */
  waits: readonly number[];
  /** The longest wait a server may ask for (Retry-After, RFC 9110 section 10.2.3). */
  longestWait: number;
  redirects: number;
}

export const FETCH_LIMITS: FetchLimits = {
  answer: 15_000,
  idle: 20_000,
  total: 180_000,
  waits: [2_000, 8_000],
  longestWait: 60_000,
  redirects: 5,
};

/** What a server calls the version of a file it gave (RFC 9110 section 8.8). */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

export interface FetchEvents {
  redirected: (to: string) => void;
  /** Bytes so far, after unpacking. */
  received: (bytes: number) => void;
  retry: (trouble: Trouble, wait: { seconds: number; next: number; tries: number }) => void;
}

export interface Download {
  /** As `readAddress` lets it pass; where redirects lead is checked here. */
  address: URL;
  /** Of the file already had from this address; `null` asks for the file in any case. */
  known: Validators | null;
  maxBytes: number;
  limits: FetchLimits;
  events: FetchEvents;
  /** Waits for so many milliseconds. */
  wait: (ms: number) => Promise<void>;
  /** The moment, for a Retry-After given as a date. */
  now: () => Temporal.Instant;
}

export type Downloaded = { modified: true; bytes: Uint8Array; validators: Validators } | { modified: false };

/** Fetches the file, or learns that it is the one already known. Throws a `Trouble` when it cannot be had. */
export async function download(job: Download): Promise<Downloaded> {
  const { limits, events, wait } = job;
  const tries = limits.waits.length + 1;
  for (let round = 1; ; round += 1) {
    try {
      return await oneTry(job);
    } catch (error) {
      const pause = limits.waits[round - 1];
      if (!(error instanceof Trouble) || !error.passing || pause === undefined) throw error;
      if (error.askedWait > limits.longestWait) {
        throw new Trouble('waitTooLong', { seconds: inSeconds(error.askedWait) });
      }
      const ms = Math.max(pause, error.askedWait);
      events.retry(error, { seconds: inSeconds(ms), next: round + 1, tries });
      await wait(ms);
    }
  }
}

async function oneTry(job: Download): Promise<Downloaded> {
  const { limits } = job;
  const watch = new Watch(limits.total);
  try {
    const response = await answer(job, watch);
    return response.status === 304 ? { modified: false } : await contents(response, job, watch);
  } finally {
    watch.end();
  }
}

/** Ends a try that takes too long, as a whole or in one of its parts. */
class Watch {
  readonly #controller = new AbortController();
  readonly #whole: NodeJS.Timeout;
  #part: NodeJS.Timeout | undefined;

  constructor(total: number) {
    this.#whole = this.#timer('slow', total);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Begins to time a part; the one before it is over. */
  expect(reason: 'noAnswer' | 'idle', ms: number): void {
    clearTimeout(this.#part);
    this.#part = this.#timer(reason, ms);
  }

  /** The try is over. An answer that was refused unread is let go: its connection would stay open otherwise. */
  end(): void {
    clearTimeout(this.#whole);
    clearTimeout(this.#part);
    this.#controller.abort();
  }

  #timer(reason: 'noAnswer' | 'idle' | 'slow', ms: number): NodeJS.Timeout {
    return setTimeout(() => {
      this.#controller.abort(new Trouble(reason, { seconds: inSeconds(ms) }));
    }, ms);
  }
}

/** Follows redirects to the first other answer: the file (200), or 304 when that was asked for. */
async function answer(job: Download, watch: Watch): Promise<Response> {
  const { limits, known, events } = job;
  const headers = askingHeaders(known);
  const isConditional = headers.has('if-none-match') || headers.has('if-modified-since');
  const seen = new Set<string>();
  let at = job.address;
  for (;;) {
    if (seen.has(at.href)) throw new Trouble('redirectLoop', { address: shown(at) });
    if (seen.size > limits.redirects) throw new Trouble('redirectMany', { limit: limits.redirects });
    seen.add(at.href);
    watch.expect('noAnswer', limits.answer);
    const response = await fetch(at, { headers, redirect: 'manual', signal: watch.signal }).catch(
      (error: unknown) => {
        throw error instanceof Trouble ? error : new Trouble('network', { code: codeOf(error) });
      },
    );
    if ([301, 302, 303, 307, 308].includes(response.status)) {
      await response.body?.cancel();
      at = redirectTarget(at, response.headers.get('location'));
      events.redirected(shown(at));
      continue;
    }
    if (response.status === 200 || (response.status === 304 && isConditional)) return response;
    throw statusTrouble(response, job.now());
  }
}

/** Only codings whose unpacked size is bounded here are asked for. */
const CODINGS = ['gzip', 'br'];

function askingHeaders(known: Validators | null): Headers {
  const headers = new Headers({ accept: 'application/json', 'accept-encoding': CODINGS.join(', ') });
  if (known?.etag) headers.set('if-none-match', known.etag);
  if (known?.lastModified) headers.set('if-modified-since', known.lastModified);
  return headers;
}

function statusTrouble({ status, headers }: Response, now: Temporal.Instant): Trouble {
  const passing = status === 429 || status >= 500;
  return new Trouble('status', { status }, { passing, askedWait: askedWait(headers, now) });
}

/** Retry-After in milliseconds: seconds or a date. */
function askedWait(headers: Headers, now: Temporal.Instant): number {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now.epochMilliseconds);
}

/** Reads the body. Throws a `Trouble` when it is not JSON by its own word, too large, cut or too slow. */
async function contents(response: Response, job: Download, watch: Watch): Promise<Downloaded> {
  const { maxBytes, limits, events } = job;
  const { headers } = response;
  const type = (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (!/^application\/(?:[\w.!#$&^-]+\+)?json$/.test(type)) throw new Trouble('type', { type: type || '–' });
  const coding = (headers.get('content-encoding') ?? 'identity').trim().toLowerCase();
  if (coding !== 'identity' && !CODINGS.includes(coding)) throw new Trouble('coding', { coding });
  const tooLarge = () => new Trouble('tooLarge', { megabytes: Math.floor(maxBytes / 1024 / 1024) });
  const stated = Number(headers.get('content-length') ?? Number.NaN);
  if (stated > maxBytes) throw tooLarge();

  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    watch.expect('idle', limits.idle);
    for await (const piece of response.body ?? []) {
      watch.expect('idle', limits.idle);
      size += piece.byteLength;
      // What is read is counted unpacked, piece by piece: a small answer that unpacks without end stops here.
      if (size > maxBytes) throw tooLarge();
      pieces.push(piece);
      events.received(size);
    }
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble('cut');
  }
  if (coding === 'identity' && !Number.isNaN(stated) && stated !== size) throw new Trouble('cut');
  return {
    modified: true,
    bytes: Buffer.concat(pieces),
    validators: { etag: validator(headers, 'etag'), lastModified: validator(headers, 'last-modified') },
  };
}

/** Kept in state.json and sent back as it came; one of unusual length is not worth keeping. */
function validator(headers: Headers, name: string): string | null {
  const value = headers.get(name);
  return value !== null && value.length <= 200 ? value : null;
}

function inSeconds(ms: number): number {
  return Math.ceil(ms / 1000);
}

/** The system's or undici's code of a failed request: ENOTFOUND, ECONNREFUSED, UND_ERR_SOCKET. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause as NodeJS.ErrnoException | undefined) : undefined;
  return cause?.code ?? cause?.message ?? (error instanceof Error ? error.message : String(error));
}

/** Days and hours of an entry that come in the wrong order. */
import type { CollectionName } from '../../schemas/collections.ts';
import { readFinnishTime } from '../../site/finnish-time.ts';
import { quoted, type Fault } from '../fault.ts';
import type { EntryFile } from '../front-matter.ts';

/** A field that may not be before another one; `strict` where the same moment would leave nothing between them. */
interface Order {
  later: string;
  earlier: string;
  strict?: true;
}

const ALL: readonly Order[] = [{ later: 'unpublishAt', earlier: 'publishAt', strict: true }];

const BY_COLLECTION: Partial<Record<CollectionName, readonly Order[]>> = {
  calls: [
    { later: 'closes', earlier: 'opens' },
    { later: 'closes', earlier: 'publishAt' },
    { later: 'plannedWindow.to', earlier: 'plannedWindow.from' },
  ],
  events: [{ later: 'ends', earlier: 'starts' }],
  models: [{ later: 'to', earlier: 'from' }],
};

/** Pairs of days in the wrong order, told at the later one. Days of different exactness are compared as far as both go. */
export function wrongOrder(entry: EntryFile): Fault[] {
  if (entry.lang !== 'fi') return [];
  const pairs = [...ALL, ...(BY_COLLECTION[entry.collection] ?? [])];
  return [...pairs.flatMap((pair) => compared(entry, pair)), ...clocks(entry)];
}

function compared(entry: EntryFile, { later, earlier, strict }: Order): Fault[] {
  const [a, b] = [textAt(entry, earlier), textAt(entry, later)];
  if (!isTime(a) || !isTime(b)) return [];
  const length = Math.min(a.length, b.length);
  const [first, last] = [a.slice(0, length), b.slice(0, length)];
  const right = strict ? last > first || a.length !== b.length : last >= first;
  return right ? [] : [fault(entry, later, b, earlier, a)];
}

/** Of an event of one day the clock decides. */
function clocks(entry: EntryFile): Fault[] {
  if (entry.collection !== 'events') return [];
  const [start, end] = [textAt(entry, 'startsAt'), textAt(entry, 'endsAt')];
  const oneDay = [undefined, textAt(entry, 'starts')].includes(textAt(entry, 'ends'));
  if (start === undefined || end === undefined || !oneDay || end > start) return [];
  return [fault(entry, 'endsAt', end, 'startsAt', start)];
}

function textAt({ data }: EntryFile, path: string): string | undefined {
  const value = path
    .split('.')
    .reduce<unknown>((level, name) => (level as Record<string, unknown> | undefined | null)?.[name], data);
  return typeof value === 'string' ? value : undefined;
}

const PARTIAL = /^\d{4}(-\d{2})?$/;

/** What cannot be read has a fault of its own. */
function isTime(text: string | undefined): text is string {
  return text !== undefined && (PARTIAL.test(text) || readFinnishTime(text).ok);
}

function fault(entry: EntryFile, path: string, found: string, otherPath: string, otherFound: string): Fault {
  return {
    file: entry.file,
    line: entry.lineOf(path.split('.')),
    path,
    rule: 'wrong-order',
    values: { found: quoted(found), otherPath, otherFound: quoted(otherFound) },
  };
}

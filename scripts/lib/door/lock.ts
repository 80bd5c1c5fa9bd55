/**
 * One run at a time. The lock is a file that says whose it is; that of a process which is gone is taken over.
 *
 * Two runs must not take over the same dead lock: each would remove what the other had just put there. So
 * whoever takes over lock X first takes the right to do so, a lock of its own named after X, and looks again
 * whether X still stands. As every lock has an id of its own, X cannot come back, and what was seen stays true
 * until the holder of the right replaces it. A right left by a dead process is taken over the same way.
 */
import { createHash, randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isGone, isoMoment, LOCK, TEMPORARY, temporaryName, writeSynced } from './files.ts';

export interface Holder {
  id: string;
  pid: number;
  /** When the process began, in the system's ticks; `null` where the system does not tell. */
  born: string | null;
  /** ISO instant the run began. */
  since: string;
}

export type Locked = { ok: true; release: () => void } | { ok: false; holder: Holder };

/** Takes the lock of the folder, or tells who has it. `since` is the moment the run began. */
export function lockFolder(folder: string, since: Temporal.Instant): Locked {
  const id = randomUUID();
  const me: Holder = {
    id,
    pid: process.pid,
    born: bornOf(process.pid),
    since: isoMoment(since),
  };
  const mine = JSON.stringify(me);
  const written = join(folder, temporaryName(id));
  const place = join(folder, LOCK);
  // Written whole before it gets its name: nobody ever reads half a lock.
  writeSynced(written, mine);
  try {
    const holder = take(folder, place, written);
    if (holder !== null) return { ok: false, holder };
  } finally {
    rmSync(written, { force: true });
  }
  return {
    ok: true,
    release: () => {
      if (read(place) === mine) rmSync(place, { force: true });
    },
  };
}

/** Puts the written lock at `place`. Returns the living holder when there is one, else `null`. */
function take(folder: string, place: string, written: string): Holder | null {
  for (;;) {
    if (linked(written, place)) return null;
    const found = read(place);
    if (found === null) continue;
    const holder = holderOf(found);
    if (isAlive(holder)) return holder;
    const right = join(folder, `${TEMPORARY}lock-${holder.id}`);
    const rival = take(folder, right, written);
    if (rival !== null) return rival;
    // Renaming puts the lock in place and gives up the right in one step.
    if (read(place) === found && renamed(right, place)) return null;
    rmSync(right, { force: true });
  }
}

/** Whether the file got the name; not when it is taken. */
function linked(file: string, name: string): boolean {
  return attempt(() => {
    linkSync(file, name);
  }, 'EEXIST');
}

/** Whether the file got the name; not when it was gone: a run that has the lock clears away what others left. */
function renamed(file: string, name: string): boolean {
  return attempt(() => {
    renameSync(file, name);
  }, 'ENOENT');
}

/** Whether it could be done; an error of the expected code only means that another run was faster. */
function attempt(act: () => void, expected: string): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === expected) return false;
    throw error;
  }
}

function read(place: string): string | null {
  try {
    return readFileSync(place, 'utf8');
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** A lock that is not one of ours counts as that of nobody. */
function holderOf(text: string): Holder {
  try {
    const { id, pid, born, since } = JSON.parse(text) as Holder;
    if (/^[0-9a-f-]{36}$/.test(id) && Number.isSafeInteger(pid)) return { id, pid, born, since };
  } catch {
    // Told below.
  }
  return { id: createHash('sha256').update(text).digest('hex'), pid: 0, born: null, since: '' };
}

function isAlive({ pid, born }: Holder): boolean {
  if (!processExists(pid)) return false;
  const now = bornOf(pid);
  // The number of a process that ended may have been given to another one.
  return born === null || now === null || now === born;
}

/** Whether a process of this number runs on this machine. */
export function processExists(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, but somebody else's.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** When a process began, where the system has /proc (proc_pid_stat(5), field 22). */
function bornOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

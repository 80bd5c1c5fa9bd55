/** The files of content/export/: replaced whole or not at all. */
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

export const ACCEPTED = 'export.json';
export const STATE = 'state.json';
export const REPORT = 'report.json';
export const REPORT_TEXT = 'report.md';
export const LOCK = '.lock';
export const TEMPORARY = '.tmp-';

export function approvalFile(sha256: string): string {
  return join('approvals', `${sha256}.json`);
}

/** A name for a file of this process that is not to last. */
export function temporaryName(name: string): string {
  return `${TEMPORARY}${String(process.pid)}-${name}`;
}

/** Whether a file was not there. */
export function isGone(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

/**
 * Replaces a file of the folder so that at any moment, even when the machine stops, the old or the new one stands
 * there whole: written beside, flushed to the disk, renamed. Throws the system's error when that fails; the old
 * file then stands.
 */
export function replaceFile(folder: string, name: string, text: string): void {
  const target = join(folder, name);
  const beside = join(folder, temporaryName(basename(name)));
  mkdirSync(dirname(target), { recursive: true });
  try {
    writeSynced(beside, text);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  syncFolder(dirname(target));
}

/** Writes a file and returns when it is on the disk. */
export function writeSynced(file: string, text: string): void {
  const handle = openSync(file, 'w');
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Without this a renamed file may have its old name again after a power cut. Windows has no such call. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Removes what killed runs left behind. Only the holder of the lock may call this. Files of a process that
 * `isRunning` are left: it may be about to learn that the lock is taken.
 */
export function removeLeftovers(folder: string, isRunning: (pid: number) => boolean): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(TEMPORARY)) continue;
    const owner = Number(/^\d+(?=-)/.exec(name.slice(TEMPORARY.length))?.[0] ?? 0);
    if (!isRunning(owner)) rmSync(join(folder, name), { force: true });
  }
}

export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A moment as these files give it: UTC, to the second. */
export function isoMoment(at: Temporal.Instant): string {
  return at.toString({ smallestUnit: 'second' });
}

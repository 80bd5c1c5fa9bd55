/** A whole content folder of any size: tables and pages as they are, a made-up export and entries beside the true ones. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { takeIn } from '../export/intake.ts';
import type { Known } from '../export/known.ts';
import type { Approval } from '../export/report/approval.ts';
import { exportText } from '../export/write.ts';
import { madeUpEntries } from './entries.ts';
import { corpusExport, type CorpusSize } from './export.ts';
import { readGround } from './ground.ts';
import { untidy } from './untidy.ts';

export interface CorpusOrder extends CorpusSize {
  /** Content folder whose tables, pages and records the corpus stands on. */
  from: string;
  /** Folder to write; must be empty or not there. */
  to: string;
  /** What the door knows of that content. */
  known: Known;
}

export interface WrittenCorpus {
  projects: number;
  /** Files of made-up entries, three an entry. */
  files: number;
  /** What the door found, by rule. */
  findings: Record<string, number>;
}

/** The export as the source would send it, beside the content folder: `npm run export:check` takes it. */
export const sourceFile = (folder: string) => `${folder.replace(/\/$/, '')}.source.json`;

/**
 * Writes the corpus: the made-up export goes through the door as one from outside would, so the folder holds what a
 * first `npm run pull` would have accepted. Throws when the folder is taken or the door does not let the export in.
 */
export function writeCorpus({ from, to, known, projects, seed }: CorpusOrder): WrittenCorpus {
  if (existsSync(to) && readdirSync(to).length > 0) throw new Error(`${to} is not empty.`);
  const ground = readGround(from);
  const made = corpusExport(ground, { projects, seed });
  const bytes = new TextEncoder().encode(JSON.stringify(untidy(made, seed)));
  const at = Temporal.Instant.from(ground.base.generatedAt).add({ hours: 1 });
  // Nothing stands there to compare with: the door holds every first file until a person has looked at it.
  const approval: Approval = {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    codes: ['H_FIRST_RUN'],
    reason: 'Keksitty aineisto',
    role: 'testi',
    on: at.toString(),
  };
  const { accepted, report } = takeIn({ bytes, at, last: null, approval, known });
  if (accepted === null) {
    const why = report.findings.filter(({ level }) => level === 'hold' || level === 'refuse');
    throw new Error(`The door did not let the export in: ${why.map(({ code }) => code).join(', ')}.`);
  }

  cpSync(from, to, { recursive: true });
  // The runs of the door tell of the true export.
  for (const name of readdirSync(join(to, 'export'))) rmSync(join(to, 'export', name), { recursive: true });
  writeFileSync(join(to, 'export/export.json'), exportText(accepted));
  writeFileSync(sourceFile(to), bytes);
  const files = madeUpEntries(ground, accepted, seed);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), text);
  }
  return {
    projects: accepted.projects.length,
    files: files.length,
    findings: Object.fromEntries(report.findings.map(({ code, count }) => [code, count])),
  };
}

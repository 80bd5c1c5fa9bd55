/** What is known of weaknesses in the packages the site is built with, and which of them people have accepted for a while. */
import { z } from 'astro/zod';

/** One accepted weakness, of `scripts/audit-allowed.yaml`. */
const allowedRow = z.strictObject({
  advisory: z.string().regex(/^GHSA(?:-[0-9a-z]{4}){3}$/, 'a number of GitHub, GHSA-xxxx-xxxx-xxxx'),
  package: z.string().min(1),
  reason: z.string().min(20, 'why it does no harm here, in a sentence'),
  until: z.iso.date(),
});
export type Allowed = z.output<typeof allowedRow>;

/** The table of what is accepted. Throws when a row lacks its reason or its last day. */
export function readAllowed(rows: unknown): Allowed[] {
  return z.array(allowedRow).parse(rows ?? []);
}

/** The report of `npm audit --json`, as far as it is read here. */
const auditReport = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      /** The advisory itself, or the name of the package it came by. */
      via: z.array(
        z.union([
          z.string(),
          z.object({ url: z.string(), title: z.string(), severity: z.string(), name: z.string() }),
        ]),
      ),
    }),
  ),
});

export interface Weakness {
  advisory: string;
  package: string;
  severity: string;
  title: string;
}

/** The weaknesses of a report, each once; `null` when the text is none: the registry did not answer. */
export function weaknessesOf(text: string): Weakness[] | null {
  const read = auditReport.safeParse(parsed(text));
  if (!read.success) return null;
  const found = Object.values(read.data.vulnerabilities)
    .flatMap(({ via }) => via)
    .filter((each) => typeof each !== 'string')
    .map(({ url, title, severity, name }) => ({
      advisory: url.slice(url.lastIndexOf('/') + 1),
      package: name,
      severity,
      title,
    }));
  return [...new Map(found.map((each) => [`${each.advisory} ${each.package}`, each])).values()];
}

export interface Judgement {
  /** High or critical and not accepted: these must be mended. */
  refused: readonly Weakness[];
  /** The rest: lesser ones, and those accepted. */
  noted: readonly Weakness[];
  /** Rows whose last day has passed: decide anew, or take the row away. */
  expired: readonly Allowed[];
}

const GRAVE = new Set(['high', 'critical']);

/** Judges what was found on a day. A row holds through its last day; an expired one allows nothing. */
export function judge(
  found: readonly Weakness[],
  allowed: readonly Allowed[],
  today: Temporal.PlainDate,
): Judgement {
  const hasPassed = ({ until }: Allowed) =>
    Temporal.PlainDate.compare(Temporal.PlainDate.from(until), today) < 0;
  const holding = allowed.filter((row) => !hasPassed(row));
  const isRefused = (weakness: Weakness) =>
    GRAVE.has(weakness.severity) &&
    !holding.some((row) => row.advisory === weakness.advisory && row.package === weakness.package);
  return {
    refused: found.filter(isRefused),
    noted: found.filter((weakness) => !isRefused(weakness)),
    expired: allowed.filter(hasPassed),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A saved page of call notices, or the JSON in it: what it holds, as far as it has the known shape. */
import { z } from 'astro/zod';
import { refusal, type Refusal } from './log.ts';

const codeRow = z.object({ koodi: z.string(), fi: z.string() });

/** Fields are those seen in the page's JSON; it is documented nowhere, so any but the id may be missing. */
const notice = z.object({
  id: z.string(),
  hakutunnus: z.string().nullish(),
  otsikko: z.string().nullish(),
  tila: z.string().nullish(),
  hakuaika: z.object({ alku: z.string().nullish(), loppu: z.string().nullish() }).nullish(),
  jatkuvaHaku: z.boolean().nullish(),
  rahasto: z.string().nullish(),
  eakrTyyppi: z.string().nullish(),
  viranomainen: z.union([z.string(), z.number()]).nullish(),
  alue: z.string().nullish(),
  maakunnat: z.array(z.string()).nullish(),
  kokonaistuki: z.union([z.string(), z.number()]).nullish(),
  kuvaus: z.string().nullish(),
});

const page = z.object({
  hankehaku: z.array(z.unknown()),
  koodisto: z.object({ viranomainen: z.array(codeRow).nullish() }).nullish(),
});

export type CallNotice = z.output<typeof notice>;

export interface CallPage {
  notices: CallNotice[];
  /** How many entries have no id or a field of the wrong kind. */
  faulty: number;
  /** Names of authorities by their 4-digit code. */
  authorities: ReadonlyMap<string, string>;
}

const WHERE = 'hankehaku';

const DATA_SCRIPT = /<script\b[^>]*\btype=["']?__PREACT_CLI_DATA__["']?[^>]*>([\s\S]*?)<\/script>/i;

/** Reads the text of a saved page (HTML) or of the JSON alone. */
export function readCallPage(text: string): CallPage | Refusal {
  const script = DATA_SCRIPT.exec(text)?.[1];
  if (script === undefined && /^\s*</.test(text)) return refusal('calls-no-data', WHERE);
  let data: unknown;
  try {
    data = JSON.parse(script === undefined ? text : decodeURIComponent(script.trim()));
  } catch {
    return refusal('calls-no-json', WHERE);
  }
  const inner = (data as { preRenderData?: unknown } | null)?.preRenderData ?? data;
  const read = page.safeParse(Array.isArray(inner) ? { hankehaku: inner } : inner);
  if (!read.success) return refusal('calls-no-list', WHERE);
  const notices = read.data.hankehaku.flatMap((one) => notice.safeParse(one).data ?? []);
  return {
    notices,
    faulty: read.data.hankehaku.length - notices.length,
    authorities: new Map((read.data.koodisto?.viranomainen ?? []).map(({ koodi, fi }) => [koodi, fi])),
  };
}

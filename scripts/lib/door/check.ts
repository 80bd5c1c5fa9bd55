/** `npm run export:check`: what pulling a file would do, without doing it. */
import type { Lang } from '../../../src/i18n/languages.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { EXIT, type Exit } from './exit.ts';
import { readKnown } from './known.ts';
import type { World } from './pull.ts';
import { readSourceFile } from './source.ts';
import { readApproval, readStanding, sha256Of } from './standing.ts';
import { tellTrouble } from './trouble.ts';

export interface CheckOrder {
  content: string;
  file: string;
  lang: Lang;
}

const EXITS = {
  published: EXIT.done,
  unchanged: EXIT.done,
  held: EXIT.held,
  refused: EXIT.refused,
} as const;

/** Says what would happen to the file. Writes nothing, so it needs no lock. */
export async function checkExport(
  order: CheckOrder,
  { core, now, talk, maxBytes }: Pick<World, 'core' | 'now' | 'talk' | 'maxBytes'>,
): Promise<Exit> {
  const { content, file, lang } = order;
  try {
    const { last } = readStanding(content);
    const bytes = await readSourceFile(file, maxBytes);
    const { takeIn, reportText } = await core();
    const approval = readApproval(content, sha256Of(bytes));
    const { report } = takeIn({ bytes, at: now(), last, approval, known: readKnown(content) });
    talk.say(reportText(report, lang));
    talk.say(strings(lang)(`door.check.${report.outcome}`, { codes: report.pending.join(', ') }));
    return EXITS[report.outcome];
  } catch (error) {
    return tellTrouble(error, order, talk);
  }
}

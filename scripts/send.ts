/**
 * `npm run send [-- --message "…" --language fi|sv|en]`: proposes the changes of content/ for review.
 * Exit code: 0 sent or nothing to send · 1 the content has faults · 2 misused · 3 sent, in conflict · 4 not sent.
 */
import { checkSite } from '../src/checks/check-site.ts';
import { send } from '../src/publishing/send/send.ts';
import { FINNISH_ZONE } from '../src/site/finnish-time.ts';
import { readOptions } from './lib/options.ts';
import { askLine } from './lib/prompt.ts';

const { lang, given } = readOptions('send', ['message', 'language']);
process.exitCode = await send(
  { message: given.message },
  {
    folder: process.cwd(),
    today: Temporal.Now.plainDateISO(FINNISH_ZONE),
    lang,
    say: console.log,
    ask: process.stdin.isTTY ? askLine : null,
    check: () => checkSite('content', Temporal.Now.instant()).faults,
  },
);

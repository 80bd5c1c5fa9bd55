/** How long the page's main thread works for a search on a slow phone, measured in a real browser. */
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { browserArguments, ensureChromium } from './chromium.ts';
import { serve } from './server.ts';

/** Main-thread time from the wish to the painted results, in milliseconds at a processor four times slower than this one. */
export interface PhoneTimes {
  /** Script, style and layout. */
  script: number;
  /** Every task of the page, painting with them. */
  tasks: number;
}

const SLOWED = 4;
const PHONE = { width: 360, height: 740 } as const;
/** Milliseconds in which what one search has begun comes to an end before the next. */
const QUIET = 500;

/**
 * Searches for each query on the built search page, one after the other, by typing into the field and pressing Enter.
 * Gives the times of each, or `undefined` when there is no browser to measure in.
 */
export async function phoneSearches(
  path: string,
  queries: readonly string[],
): Promise<PhoneTimes[] | undefined> {
  const executablePath = await ensureChromium();
  if (executablePath === undefined) return undefined;
  const site = await serve({ port: 0 });
  const browser = await chromium.launch({ executablePath, args: browserArguments() });
  try {
    const page = await browser.newPage({ baseURL: site.url, viewport: PHONE, isMobile: true });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.getByRole('combobox').focus();
    await page.waitForTimeout(2 * QUIET);
    const times: PhoneTimes[] = [];
    for (const query of queries) times.push(await oneSearch(page, session, query));
    return times;
  } finally {
    await browser.close();
    await site.close();
  }
}

async function oneSearch(page: Page, session: CDPSession, query: string): Promise<PhoneTimes> {
  const before = await read(session);
  await page.evaluate(searchUntilPainted, query);
  const after = await read(session);
  await page.waitForTimeout(QUIET);
  return { script: after.script - before.script, tasks: after.tasks - before.tasks };
}

/** Runs in the page, and waits there: asking from outside whether it is done would be work of the same thread. */
function searchUntilPainted(query: string): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('site-search form');
  const field = form?.querySelector<HTMLInputElement>('input[name="q"]');
  const results = document.querySelector('[data-results]');
  if (!form || !field || !results) throw new Error('There is no search on this page.');
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      // The frame with the results, and then the first task after it.
      requestAnimationFrame(() => setTimeout(resolve));
    });
    observer.observe(results, { childList: true, subtree: true });
    field.value = query;
    form.requestSubmit();
  });
}

async function read(session: CDPSession): Promise<PhoneTimes> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    script: 1000 * (seconds('ScriptDuration') + seconds('LayoutDuration') + seconds('RecalcStyleDuration')),
    tasks: 1000 * seconds('TaskDuration'),
  };
}

/** What axe finds on a page: the rules a machine can check. */
import type { Page } from '@playwright/test';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Entries of a long list beyond its eighth are the same again. */
const REPEATED = ['.cards', '.news-list', '.event-list', '.glossary'].map(
  (list) => `${list} > :nth-child(n + 9)`,
);

/** What changes with the colours and the width; all other rules give the same answer again. */
export const RULES_OF_LOOKS = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
];

/** What axe finds on the page as it looks now. Asked directly: AxeBuilder fetches every pass too, at twice the time. */
export async function faultsOn(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ runOnly, repeated }) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
        { include: [['html']], exclude: repeated.map((entries) => [entries]) },
        { runOnly, resultTypes: ['violations'], preload: false },
      );
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
    },
    {
      runOnly:
        rules === undefined
          ? { type: 'tag' as const, values: [...TAGS] }
          : { type: 'rule' as const, values: [...rules] },
      repeated: REPEATED,
    },
  );
}

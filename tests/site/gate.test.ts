/** Every page of the built site before every rule of the gate (src/gate/). */
import { describe, expect, test } from 'vitest';
import { SITE_FOLDER } from '../../scripts/lib/site-folder.ts';
import { judgeFolder } from '~/gate/gate.ts';
import { RULES } from '~/gate/rules.ts';
import { expectNone } from './built-site.ts';

// The page of components, which the example site has, is for the makers of the site.
const { pages, verdicts } = judgeFolder(SITE_FOLDER, RULES, (path) => !path.includes('/komponentit/'));

describe('a page', () => {
  test.each(verdicts.map(({ rule, faults }) => [rule.says, faults] as const))('%s', (_says, faults) => {
    expectNone(faults.map(({ path, what }) => `${path}: ${what}`));
  });
});

test('there are pages to judge', () => {
  expect(pages).toBeGreaterThan(300);
});

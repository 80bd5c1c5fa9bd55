import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint({ overrideConfigFile: 'scripts/eslint.config.js' });

/** The rules that a piece of source breaks; `filePath` is a file of the project, so that its types are known. */
async function broken(code: string, filePath: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const PAGE = 'src/components/parts/Disagreements.astro';
const MODULE = 'src/site/sources/disagreements.ts';

test.each([
  [
    'a component that sets HTML',
    PAGE,
    '---\nconst { text } = Astro.props;\n---\n<p set:html={text} />',
    'astro/no-set-html-directive',
  ],
  [
    'a fragment that sets HTML',
    PAGE,
    '---\nconst { text } = Astro.props;\n---\n<Fragment set:html={text} />',
    'astro/no-set-html-directive',
  ],
  [
    'a component that renders Markdown',
    PAGE,
    "---\nimport { marked } from 'marked';\n---\n<p>{marked}</p>",
    'no-restricted-imports',
  ],
  [
    'a module that renders Markdown',
    MODULE,
    "import { micromark } from 'micromark';\nexport const html = micromark('');\n",
    'no-restricted-imports',
  ],
  [
    'a module that unescapes for Astro',
    MODULE,
    "import { unescapeHTML } from 'astro/runtime/server/index.js';\nexport const html = unescapeHTML('');\n",
    'no-restricted-imports',
  ],
  [
    'a script that writes HTML',
    MODULE,
    'export function show(place: HTMLElement, text: string) {\n  place.innerHTML = text;\n}\n',
    'no-restricted-properties',
  ],
])('text of the export can never become markup: %s is refused', async (_, file, code, rule) => {
  expect(await broken(code, file)).toContain(rule);
});

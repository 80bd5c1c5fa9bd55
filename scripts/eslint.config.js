import { join } from 'node:path';
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** What makes markup of text. Entries of content/ go through Astro's own collections; text of the export never does. */
const NO_MARKUP_FROM_TEXT = {
  regex:
    '^(marked|markdown-it|showdown|snarkdown|micromark|mdast-|hast-|remark|rehype|@mdx-js/|@astrojs/markdown-|astro/runtime)',
  message: 'Text of the export is never markup: show it as text.',
};

export default defineConfig(
  { ignores: ['dist/', 'preview/', '.astro/', '.editor/', 'node_modules/', 'test-results/', 'public/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    rules: {
      // Brackets say that the name may be missing: process.env['PORT'].
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
    },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: join(import.meta.dirname, '..') },
    },
  },
  {
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic, astro.configs.recommended],
  },
  {
    files: ['**/*.{ts,astro}'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-properties': [
        'error',
        {
          property: 'innerHTML',
          message: 'Build elements and text nodes: text of the export is never markup.',
        },
        {
          property: 'outerHTML',
          message: 'Build elements and text nodes: text of the export is never markup.',
        },
        { property: 'insertAdjacentHTML', message: 'Build elements and text nodes.' },
      ],
      'no-restricted-imports': ['error', { patterns: [NO_MARKUP_FROM_TEXT] }],
    },
  },
  { files: ['**/*.astro'], rules: { 'astro/no-set-html-directive': 'error' } },
  // The only one: JSON as its encoder makes it, with no sign left that could end the element it stands in.
  { files: ['src/components/shell/JsonLd.astro'], rules: { 'astro/no-set-html-directive': 'off' } },
);

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../checks/content.ts';
import { explainFault } from '../checks/report.ts';
import type { Lang } from '../i18n/languages.ts';

/** What `npm run check` says of a list of synonyms. */
function faultsIn(...lines: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'synonyms-'));
  try {
    mkdirSync(join(folder, 'export'));
    writeFileSync(join(folder, 'synonyms.yaml'), `${lines.join('\n')}\n`);
    return checkContent(folder).faults.filter(({ file }) => file === 'content/synonyms.yaml');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same as an editor reads it. */
function messages(lang: Lang, ...lines: string[]) {
  return faultsIn(...lines).map((fault) => {
    const { where, what, fix } = explainFault(fault, lang);
    return [where, what, fix];
  });
}

const GOOD = '- fi: [te-toimisto, työkkäri]';

test('groups pass in one language or three, with phrases, capitals and names with a comma', () => {
  expect(
    faultsIn(
      GOOD,
      '- fi: [ESR+, Euroopan sosiaalirahasto]',
      '  sv: [ESF+, Europeiska socialfonden]',
      '  en: [ESF+, european social fund]',
      "- fi: [ely-keskus, 'elinkeino-, liikenne- ja ympäristökeskus']",
      '- en: [labour, labor]',
    ),
  ).toEqual([]);
});

test('a word alone joins nothing, and neither does a group without a language', () => {
  expect(messages('fi', GOOD, '- sv: [kommun]')).toEqual([
    [
      'content/synonyms.yaml:2',
      'Kohdassa ”[1].sv” ei ole kahta sanaa, joten mikään ei yhdisty.',
      'Lisää sana, joka tarkoittaa samaa, tai poista rivi.',
    ],
  ]);
  expect(faultsIn('- {}').map(({ path, rule }) => `${path} ${rule}`)).toEqual(['[0] synonym-alone']);
});

test('a word in two groups is told with both places, however it is spelt', () => {
  expect(messages('en', GOOD, '- fi: [työvoimatoimisto, Työkkäri]')).toEqual([
    [
      'content/synonyms.yaml:2',
      '“[1].fi[1]”: the word “Työkkäri” is already at content/synonyms.yaml:1.',
      'Leave it in one group, or join the groups.',
    ],
  ]);
});

test('a word twice in one group is told; the same word in two languages is not', () => {
  expect(faultsIn('- fi: [info, tilaisuus, info]').map(({ path }) => path)).toEqual(['[0].fi[2]']);
  expect(faultsIn('- fi: [info, tilaisuus]', '  sv: [info, möte]')).toEqual([]);
});

test('a phrase of five words, an empty word and a number are told', () => {
  expect(messages('sv', "- fi: [palkkatuki, 'tuki jonka saa kun palkkaa']")).toEqual([
    [
      'content/synonyms.yaml:1',
      '”[0].fi[1]”: ”tuki jonka saa kun palkkaa” är för många ord, högst 4.',
      'Förkorta uttrycket.',
    ],
  ]);
  expect(faultsIn("- fi: [palkkatuki, '']").map(({ rule }) => rule)).toEqual(['too-short']);
  expect(faultsIn('- fi: [palkkatuki, 2026]').map(({ rule }) => rule)).toEqual(['type']);
});

test('an unknown language is told', () => {
  expect(faultsIn(GOOD, '  se: [arbetsbyrå, an-byrå]').map(({ rule }) => rule)).toEqual(['unknown-field']);
});

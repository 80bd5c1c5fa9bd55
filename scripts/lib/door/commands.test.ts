/** The commands as they are typed. */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { LANGS } from '../../../src/i18n/languages.ts';
import { contentFolder, encoded, folderSum, longExports } from './fixture.ts';

const [OLD, NEW] = longExports(3);
const content = contentFolder(OLD);
const incoming = join(content, 'incoming.json');

afterAll(() => {
  rmSync(content, { recursive: true });
});

function typed(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', LANG: 'C' },
  });
  return { status, said: stdout + stderr };
}

const EXIT_WORDS = { fi: 'Paluuarvo: 0', sv: 'Returvärde: 0', en: 'Exit code: 0' };

describe.each(LANGS)('help in "%s"', (lang) => {
  test.each(['pull', 'export-check', 'export-approve'])('of %s tells the exit codes', (script) => {
    const { status, said } = typed(script, '--help', '--language', lang);
    expect(status).toBe(0);
    expect(said).toContain(EXIT_WORDS[lang]);
    expect(said).toContain(`npm run ${script.replace('-', ':')}`);
  });
});

test.each([
  ['pull', ['file.json']],
  ['pull', ['--form', 'file.json']],
  ['export-check', []],
  ['export-check', ['one.json', 'two.json']],
  ['export-approve', ['0'.repeat(64), '--role', 'the editors']],
  ['export-approve', ['--reason', 'The source confirmed it.', '--role', 'the editors']],
])('%s %j is misused and ends with the help', (script, args) => {
  const { status, said } = typed(script, ...args);
  expect(status).toBe(2);
  expect(said).toContain(EXIT_WORDS.fi);
});

test('an export is checked, pulled, and pulled again', () => {
  writeFileSync(incoming, encoded(NEW));
  const before = folderSum(content);
  const checked = typed('export-check', incoming, '--content', content, '--language', 'en');
  expect(checked.status).toBe(0);
  expect(checked.said).toContain('would be published');
  expect(folderSum(content)).toBe(before);

  const args = ['--content', content, '--from', incoming, '--language', 'en'];
  const first = typed('pull', ...args);
  expect(first.status).toBe(0);
  expect(first.said).toContain('is now the export testi-2');
  const second = typed('pull', ...args);
  expect(second.status).toBe(0);
  expect(second.said).toContain('Nothing new');
});

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keptOrMade, nameOfIndex } from './kept-index.ts';
import type { Meanings } from './meanings.ts';

const meanings: Meanings = { synonyms: { fi: [], sv: [], en: [] }, names: [] };
const page = (body: string) => ({
  url: '/fi/haut/',
  html: `<html lang="fi"><body><main data-pagefind-body>${body}</main></body></html>`,
});

describe('the name of an index', () => {
  const name = (body: string) => nameOfIndex([page(body)], meanings);

  test('changes with a word of a page', () => {
    expect(name('<p>Haku on auki.</p>')).not.toBe(name('<p>Haku on ohi.</p>'));
  });

  test('changes with the meanings of words', () => {
    const more = { ...meanings, synonyms: { ...meanings.synonyms, fi: [['duuni', 'työ']] } };
    expect(nameOfIndex([page('<p>Haku</p>')], more)).not.toBe(name('<p>Haku</p>'));
  });

  test('stays when only a part that search leaves out tells another moment', () => {
    const at = (clock: string) =>
      `<p>Haku</p><div class="now" data-pagefind-ignore><p>klo ${clock}</p></div>`;
    expect(name(at('9.00'))).toBe(name(at('9.15')));
  });

  test('changes with the words that stand between two parts that search leaves out', () => {
    const between = (word: string) => `<b data-pagefind-ignore>1</b>${word}<b data-pagefind-ignore>2</b>`;
    expect(name(between('auki'))).not.toBe(name(between('ohi')));
  });
});

describe('a kept index', () => {
  let work: string;
  beforeEach(() => {
    work = mkdtempSync(join(tmpdir(), 'kept-index-'));
  });
  afterEach(() => {
    rmSync(work, { recursive: true });
  });
  const build = async (name: string) => {
    let made = false;
    const folder = join(work, 'index');
    const make = () => {
      made = true;
      mkdirSync(folder);
      writeFileSync(join(folder, 'entry.json'), name);
      return Promise.resolve();
    };
    await keptOrMade(name, folder, make, join(work, 'cache'));
    return { made, entry: readFileSync(join(folder, 'entry.json'), 'utf8') };
  };

  test('is made once and taken as it is by the next build', async () => {
    expect(await build('one')).toEqual({ made: true, entry: 'one' });
    expect(await build('one')).toEqual({ made: false, entry: 'one' });
  });

  test('gives way to the next: the cache holds one', async () => {
    await build('one');
    expect(await build('two')).toEqual({ made: true, entry: 'two' });
    expect(existsSync(join(work, 'cache', 'one'))).toBe(false);
  });

  test('is not kept when making it failed', async () => {
    const failing = keptOrMade(
      'one',
      join(work, 'index'),
      () => Promise.reject(new Error('no page has a body')),
      join(work, 'cache'),
    );
    await expect(failing).rejects.toThrow('no page has a body');
    expect(await build('one')).toEqual({ made: true, entry: 'one' });
  });
});

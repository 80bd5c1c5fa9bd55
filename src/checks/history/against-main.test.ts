import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Repository } from '../../publishing/history/repository.fixture.ts';
import { CALL, callFile, REAL_CONTENT, told, withLine } from '../testing/content.fixture.ts';
import { checkContent } from '../content.ts';
import { againstMain } from './against-main.ts';
import type { Lang } from '../../i18n/languages.ts';

const FI = callFile('fi');
const SV = callFile('sv');
const WHILE_OPEN = Temporal.Instant.from('2026-11-24T10:00:00Z');
const WHEN_CLOSED = Temporal.Instant.from('2027-01-24T10:00:00Z');
const ALL = { [FI]: CALL.fi, [SV]: CALL.sv, [callFile('en')]: CALL.en };
const CHANGE = [
  'changes:',
  '  - on: 2026-11-24',
  '    fi: Hakuaikaa jatkettiin.',
  '    sv: Ansökningstiden förlängdes.',
  '    en: The time to apply was extended.',
].join('\n');

let repository: Repository;

beforeEach(() => {
  repository = new Repository();
  for (const table of ['regions', 'redirects']) {
    cpSync(join(REAL_CONTENT, `${table}.yaml`), join(repository.folder, `${table}.yaml`));
  }
  mkdirSync(join(repository.folder, 'export'));
  repository.commit('2026-11-01T10:00:00Z', ALL);
});
afterEach(() => {
  repository.remove();
});

function compare(at = WHILE_OPEN) {
  const { content } = checkContent(repository.folder);
  if (content === null) throw new Error('There is no content.');
  return againstMain(repository.folder, content, at);
}

const read = (lang: Lang = 'fi', at = WHILE_OPEN) => told(compare(at).faults, lang);

/** The Finnish file with one line changed, in the working tree only. */
const change = (old: string, line: string) => {
  repository.write({ [FI]: withLine('fi', old, line) });
};

test('nothing has changed', () => {
  expect(compare()).toEqual({ faults: [], unknown: null });
});

describe('an address that readers may have kept', () => {
  test('vanishes when its end changes: the line to add is told', () => {
    change('urlName: keksitty-haku', 'urlName: uusi-nimi');
    expect(read()).toEqual([
      `${FI}:15 | Osoite /fi/haut/keksitty-haku/ on ollut julkinen, mutta se katoaa. | Lisää tähän tiedostoon rivi ”formerUrlNames: [keksitty-haku]”.`,
    ]);
    expect(read('sv')[0]).toContain('/fi/haut/keksitty-haku/ har varit offentlig men försvinner');
    expect(read('en')[0]).toContain('Add the line “formerUrlNames: [keksitty-haku]”');
  });

  test('is not missed beside the field’s own fault: mistyped, or in a file that cannot be read', () => {
    change('urlName: keksitty-haku', 'urlNmae: keksitty-haku');
    expect(read()).toEqual([]);
    change('urlName: keksitty-haku', 'urlName: "keksitty-haku');
    expect(read()).toEqual([]);
  });

  test('is kept by the former names', () => {
    change('urlName: keksitty-haku', 'urlName: uusi-nimi\nformerUrlNames: [keksitty-haku]');
    expect(read()).toEqual([]);
  });

  test('is kept by a second change only when both former names are there', () => {
    change('urlName: keksitty-haku', 'urlName: toinen\nformerUrlNames: [ensimmainen]');
    expect(read()[0]).toContain('formerUrlNames: [ensimmainen, keksitty-haku]');
  });

  test('vanishes with its folder; a row of the table keeps it', () => {
    repository.git(['rm', '-r', '--quiet', 'content/calls']);
    const all = read();
    expect(all).toHaveLength(3);
    expect(all[0]).toContain('Sivu /fi/haut/keksitty-haku/ on ollut julkinen');
    expect(all[0]).toContain("- {lang: fi, from: haut/keksitty-haku/, to: 'page:calls', on: 2026-11-24}");
    repository.write({
      'redirects.yaml': [
        "- {lang: fi, from: haut/keksitty-haku/, to: 'page:calls', on: 2026-11-24}",
        "- {lang: sv, from: utlysningar/pahittad-utlysning/, to: 'page:calls', on: 2026-11-24}",
        "- {lang: en, from: calls/invented-call/, to: 'page:calls', on: 2026-11-24}",
      ].join('\n'),
    });
    expect(read()).toEqual([]);
  });

  test('vanishes with a translation: the page that is left is where it should lead', () => {
    repository.git(['rm', '--quiet', `content/${SV}`]);
    expect(read('sv')).toEqual([
      expect.stringContaining("from: utlysningar/pahittad-utlysning/, to: 'call:testihaku'"),
    ]);
  });

  test('is still kept by a former name: taking it away is told', () => {
    const moved = (...former: string[]) =>
      withLine('fi', 'urlName: keksitty-haku', ['urlName: uusi', ...former].join('\n'));
    repository.commit('2026-11-02T10:00:00Z', { [FI]: moved('formerUrlNames: [keksitty-haku]') });
    repository.write({ [FI]: moved() });
    expect(read('en')).toEqual([expect.stringContaining('Add the line “formerUrlNames: [keksitty-haku]”')]);
  });

  test('is still kept by a row of the table: taking it away is told', () => {
    const row = "- {lang: fi, from: haut/ammoinen/, to: 'page:calls', on: 2026-11-01}";
    repository.commit('2026-11-02T10:00:00Z', { 'redirects.yaml': `${row}\n` });
    repository.write({ 'redirects.yaml': '[]\n' });
    expect(read()).toEqual([
      `redirects.yaml:1 | Entinen osoite /fi/haut/ammoinen/ ei enää johtaisi mihinkään. | Palauta rivi: ${row}`,
    ]);
    expect(read('sv')[0]).toContain('skulle inte längre leda någonstans');
  });

  test('of a page without translations vanishes in three languages, and one line mends them', () => {
    for (const lang of ['sv', 'en'] as const) repository.git(['rm', '--quiet', `content/${callFile(lang)}`]);
    repository.commit('2026-11-02T10:00:00Z', {});
    change('urlName: keksitty-haku', 'urlName: uusi-nimi');
    expect(read('fi')).toEqual([expect.stringContaining('formerUrlNames: [keksitty-haku]')]);
  });

  test('is hidden by a draft', () => {
    change('owner: editors', 'owner: editors\ndraft: true');
    expect(read('en')).toEqual([
      `${FI}:3 | The page /fi/haut/keksitty-haku/ is public, but draft: true would hide it. | Delete the line draft. If the page is to go, write unpublishAt and a moment.`,
    ]);
  });

  test.each([
    ['of a draft', 'draft: true'],
    ['of a page whose hour has not come', 'publishAt: 2026-12-01'],
  ])('%s was never public', (_of, line) => {
    repository.commit('2026-11-02T10:00:00Z', {
      [FI]: withLine('fi', 'owner: editors', `owner: editors\n${line}`),
    });
    change('urlName: keksitty-haku', 'urlName: uusi-nimi');
    expect(read()).toEqual([]);
  });

  test('of a page only this branch has may change', () => {
    repository.git(['switch', '--quiet', '--create', 'oma']);
    const other = (urlName: string) => ({
      'calls/toinen/index.fi.mdx': withLine('fi', 'urlName: keksitty-haku', `urlName: ${urlName}`),
    });
    repository.commit('2026-11-02T10:00:00Z', other('yksi'));
    repository.write(other('kaksi'));
    expect(read()).toEqual([]);
  });

  test('is compared with where the branch left main, not with what main became since', () => {
    repository.git(['switch', '--quiet', '--create', 'oma']);
    repository.git(['switch', '--quiet', 'main']);
    repository.commit('2026-11-02T10:00:00Z', {
      'calls/uusi/index.fi.mdx': withLine('fi', 'urlName: keksitty-haku', 'urlName: uusi'),
    });
    repository.git(['switch', '--quiet', 'oma']);
    expect(read()).toEqual([]);
  });
});

describe('an open call', () => {
  test('whose closing day moves needs a word to readers', () => {
    change('closes: 2026-12-15 16:15', 'closes: 2026-12-20 16:15');
    expect(read()).toEqual([
      `${FI}:6 | ”Haku päättyy” (closes) on muuttunut (2026-12-15 16:15 → 2026-12-20 16:15), ja haku on auki, mutta muutoksesta ei kerrota lukijoille. | Lisää luetteloon changes rivi: päivä 2026-11-24 ja mitä muuttui suomeksi, ruotsiksi ja englanniksi.`,
    ]);
    expect(read('sv')[0]).toContain('”Ansökan stänger” (closes) har ändrats');
    expect(read('en')[0]).toContain('Add a row to the list changes: the day 2026-11-24');
  });

  test('with a new row in its changes is right', () => {
    change('closes: 2026-12-15 16:15', `closes: 2026-12-20 16:15\n${CHANGE}`);
    expect(read()).toEqual([]);
  });

  test('with only its old row is not', () => {
    const announced = withLine('fi', 'owner: editors', `owner: editors\n${CHANGE}`);
    repository.commit('2026-11-02T10:00:00Z', { [FI]: announced });
    repository.write({ [FI]: announced.replace('closes: 2026-12-15 16:15', 'closes: 2026-12-20') });
    expect(read()).toHaveLength(1);
  });

  test.each([
    ['money', 'totalSupport: 1200000', 'totalSupport: 900000', 'totalSupport'],
    ['regions', "regions: ['04']", "regions: ['04', '19']", 'regions'],
  ])('whose %s change needs one as well', (_what, old, line, field) => {
    change(old, line);
    expect(compare().faults.map(({ rule, path }) => [rule, path])).toEqual([['untold-change', field]]);
  });

  test('whose words alone change does not', () => {
    change('title: Keksitty haku', 'title: Keksitty haku uudestaan');
    expect(read()).toEqual([]);
  });

  test('that has closed does not either', () => {
    change('totalSupport: 1200000', 'totalSupport: 900000');
    expect(read('fi', WHEN_CLOSED)).toEqual([]);
  });
});

describe('without a main version', () => {
  test('a folder outside git is not compared', () => {
    const outside = mkdtempSync(join(tmpdir(), 'no-git-'));
    const nothing = { entries: [], tables: {}, export: null };
    expect(againstMain(outside, nothing, WHILE_OPEN)).toEqual({ faults: [], unknown: 'no-git' });
    rmSync(outside, { recursive: true });
  });

  test('neither is a repository whose main branch has another name', () => {
    repository.git(['branch', '--move', 'paa']);
    expect(compare()).toEqual({ faults: [], unknown: 'no-main' });
  });

  test('a shallow clone that does not reach main says so', () => {
    repository.git(['switch', '--quiet', '--create', 'oma']);
    repository.commit('2026-11-02T10:00:00Z', { 'a.txt': 'a' });
    repository.git(['switch', '--quiet', 'main']);
    repository.commit('2026-11-03T10:00:00Z', { 'b.txt': 'b' });
    const clone = join(repository.root, 'clone');
    const url = `file://${repository.root}`;
    repository.git(['clone', '--quiet', '--depth=1', '--no-single-branch', '--branch=oma', url, clone]);
    const { content } = checkContent(join(clone, 'content'));
    expect(content && againstMain(join(clone, 'content'), content, WHILE_OPEN)).toEqual({
      faults: [],
      unknown: 'shallow',
    });
  });
});

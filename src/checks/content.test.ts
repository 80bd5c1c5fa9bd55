import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Lang } from '../i18n/languages.ts';
import { checkContent } from './content.ts';
import { explainFault, faultReport } from './report.ts';
import { levelOf } from './rules.ts';
import { CALL, ContentFolder, lines, REAL_CONTENT, withLine as lineOf } from './testing/content.fixture.ts';

/** What these tests look at beside the entries. */
const ALSO = [
  'pages',
  'export',
  ...['roles', 'objectives', 'figures', 'terms', 'challenges'].map((name) => `${name}.yaml`),
];

let content: ContentFolder;
beforeAll(() => {
  content = new ContentFolder(ALSO);
});
beforeEach(() => {
  content.reset();
});
afterAll(() => {
  content.remove();
});

function writeCall(files: Partial<Record<Lang, string>>, id = 'testihaku') {
  for (const [lang, file] of Object.entries(files))
    content.write({ [`calls/${id}/index.${lang}.mdx`]: file });
}

/** The call's Finnish file with one line in place of another. */
const withLine = (old: string, line: string) => lineOf('fi', old, line);

/** What would stop a build, beyond the copied content. */
const newFaults = () => content.faults().filter(({ rule }) => levelOf(rule) === 'error');

/** What is wrong beyond the copied content, as an editor reads it: `[where, what, fix]` each. */
function messages() {
  return newFaults().map((fault) => {
    const { where, what, fix } = explainFault(fault, 'fi');
    return [where, what, fix];
  });
}

const FI = 'content/calls/testihaku/index.fi.mdx';
const SV = 'content/calls/testihaku/index.sv.mdx';
const CHECK_ID = 'Tarkista tunnus: esimerkiksi page:calls tai model:kohtaantofoorumi.';

test('a call in three languages with its facts in the Finnish file passes', () => {
  expect(messages()).toEqual([]);
});

describe('a situation of an employer', () => {
  const situation = (...more: string[]) =>
    lines(
      '---',
      'owner: editors',
      'reviewed: 2026-11-24',
      'need: find',
      'order: 1',
      'contact: area',
      'services: [palkkatuki, kuntalisa]',
      'sources: []',
      'title: Keksitty tilanne',
      'summary: Keksitty tilanne, jolla kokeillaan tarkistuksia.',
      'urlName: keksitty-tilanne',
      'first: Tee ensin jotain keksittyä ja soita sitten.',
      ...more,
      '---',
    );
  const file = 'content/situations/testitilanne/index.fi.mdx';
  const messagesOf = (written: string) => {
    content.write({ 'situations/testitilanne/index.fi.mdx': written });
    return messages().filter(([where]) => where?.startsWith(`${file}:`));
  };

  test('needs a reason for each of its services', () => {
    expect(messagesOf(situation('why:', '  - Ainoa syy kahdelle palvelulle.'))).toContainEqual([
      `${file}:13`,
      'Luettelossa ”Miksi palvelu auttaa” (why) on 1 riviä, mutta luettelossa ”services” on 2.',
      'Kirjoita jokaiselle oma rivi samassa järjestyksessä.',
    ]);
  });

  test('names only services that there are', () => {
    content.write({ 'services/palkkatuki/index.fi.mdx': '---\n---\n' });
    expect(messagesOf(situation('why:', '  - Ensimmäinen syy.', '  - Toinen syy tälle.'))).toEqual([
      [
        `${file}:7`,
        '”Palvelut” (services[1]): ”kuntalisa” viittaa johonkin, mitä ei ole (content/services).',
        'Korjaa viittaus tai lisää puuttuva kohde.',
      ],
    ]);
  });
});

describe('fields', () => {
  test('a missing summary is told at the top of the file with the line to add', () => {
    writeCall({ fi: withLine('summary: Keksitty haku, jolla kokeillaan tarkistuksia.', '') });
    expect(messages()).toEqual([
      [`${FI}:1`, 'Pakollinen kenttä ”Tiivistelmä” (summary) puuttuu.', 'Lisää rivi ”summary: …”.'],
    ]);
  });

  test('a mistyped field is told on its own line with the field that was meant', () => {
    writeCall({ fi: withLine('closes: 2026-12-15 16:15', 'clsoes: 2026-12-15 16:15') });
    expect(messages()).toEqual([[`${FI}:6`, 'Kenttää ”clsoes” ei tunneta.', 'Tarkoititko ”closes”?']]);
  });

  test('a mistyped field inside a list is guessed from what its row lacks', () => {
    writeCall({ fi: withLine('    name: Testilähde', '    nmae: Testilähde') });
    expect(messages()).toEqual([
      [`${FI}:11`, 'Kenttää ”sources[0].nmae” ei tunneta.', 'Tarkoititko ”name”?'],
    ]);
  });

  test('a fact in a Swedish file is sent back to the Finnish one', () => {
    writeCall({ sv: CALL.sv.replace('aims:', 'closes: 2026-12-15 16:15\naims:') });
    expect(messages()).toEqual([
      [
        `${SV}:5`,
        '”Haku päättyy” (closes) on yhteinen tieto, joka kirjoitetaan vain suomenkieliseen tiedostoon.',
        'Poista rivi tästä tiedostosta.',
      ],
    ]);
  });

  test('an address with letters that addresses do not have is told which ones they have', () => {
    writeCall({ fi: withLine('urlName: keksitty-haku', 'urlName: Työn haku') });
    expect(messages()).toEqual([
      [
        `${FI}:15`,
        '”Osoitteen loppu” (urlName): ”Työn haku” ei kelpaa osoitteen osaksi.',
        'Käytä vain kirjaimia a–z, numeroita ja tavuviivaa (ä → a, ö → o).',
      ],
    ]);
  });

  test('every day in another form is told once how days are written', () => {
    writeCall({
      fi: withLine('reviewed: 2026-11-24', 'reviewed: 24.11.2026').replace(
        '    lang: fi',
        '    lang: fi\n    published: 1.11.2026',
      ),
    });
    expect(messages()).toEqual([
      [
        `${FI}:3`,
        '”Tarkistettu” (reviewed): päivää ”24.11.2026” ei voi lukea tai sitä ei ole.',
        'Kirjoita näin: 2026-11-24.',
      ],
      [
        `${FI}:13`,
        '”Lähde julkaistu” (sources[0].published): päivää ”1.11.2026” ei voi lukea tai sitä ei ole.',
        'Kirjoita näin: 2026-11-01.',
      ],
    ]);
  });
});

describe('times of a call', () => {
  const closing = (time: string) => {
    writeCall({ fi: withLine('closes: 2026-12-15 16:15', `closes: ${time}`) });
    return messages();
  };

  test('written as in running text', () => {
    expect(closing('15.12.2026 klo 16.15')).toEqual([
      [
        `${FI}:6`,
        '”Haku päättyy” (closes): aikaa ”15.12.2026 klo 16.15” ei voi lukea.',
        'Kirjoita näin: 2026-12-15 16:15 (Suomen aikaa).',
      ],
    ]);
  });

  test('as the whole report reads in English', () => {
    closing('15.12.2026 klo 16.15');
    expect(faultReport(newFaults(), 'en')).toBe(
      [
        `✖ ${FI}:6`,
        '    What: “Call closes” (closes): the time “15.12.2026 klo 16.15” cannot be read.',
        '    Fix:  Write it like this: 2026-12-15 16:15 (Finnish time).',
        '',
        '1 fault in 1 file. Nothing was published and no file was touched.',
      ].join('\n'),
    );
  });

  test('in the hour that the spring change skips', () => {
    expect(closing('2027-03-28 03:30')).toEqual([
      [
        `${FI}:6`,
        '”Haku päättyy” (closes): aikaa ”2027-03-28 03:30” ei ole, koska kello siirtyy silloin kesäaikaan.',
        'Valitse toinen kellonaika.',
      ],
    ]);
  });

  test('in the hour that the autumn change repeats', () => {
    writeCall({ fi: withLine('opens: 2026-10-01 08:00', 'opens: 2026-10-25 03:30') });
    expect(messages()).toEqual([
      [
        `${FI}:5`,
        '”Haku alkaa” (opens): aika ”2026-10-25 03:30” tulee kahdesti, koska kello siirtyy silloin talviaikaan.',
        'Valitse toinen kellonaika.',
      ],
    ]);
  });

  test('that close before they open', () => {
    expect(closing('2026-09-30 16:15')).toEqual([
      [
        `${FI}:6`,
        '”Haku päättyy” (closes) on 2026-09-30 16:15, mutta ”Haku alkaa” (opens) on 2026-10-01 08:00: järjestys on väärä.',
        'Tarkista closes ja opens.',
      ],
    ]);
  });
});

describe('the top of a file that cannot be read', () => {
  test('an unclosed quotation mark is told where it begins, however far it runs', () => {
    writeCall({ fi: withLine('title: Keksitty haku', 'title: "Keksitty haku') });
    expect(messages()).toEqual([
      [`${FI}:13`, 'Lainausmerkki jää sulkematta: title: "Keksitty haku', 'Sulje se samalla rivillä.'],
    ]);
  });

  test('a colon in a bare value asks for quotation marks', () => {
    writeCall({ fi: withLine('title: Keksitty haku', 'title: Haku: keksitty') });
    expect(messages()).toEqual([
      [
        `${FI}:13`,
        'Arvoa ei voi lukea ilman lainausmerkkejä: title: Haku: keksitty',
        'Kirjoita koko arvo lainausmerkkeihin: "…".',
      ],
    ]);
  });

  test('a field given twice', () => {
    writeCall({ fi: withLine('title: Keksitty haku', 'title: Keksitty haku\ntitle: Toinen haku') });
    expect(messages()).toEqual([
      [`${FI}:14`, 'Kenttä ”title” on annettu kahdesti.', 'Poista toinen niistä.'],
    ]);
  });

  test('no front matter at all', () => {
    writeCall({ sv: 'Bara text.\n' });
    expect(messages()).toEqual([
      [
        `${SV}:1`,
        'Tiedoston alusta puuttuvat tiedot (--- … ---).',
        'Kopioi alku toisesta samanlaisesta tiedostosta.',
      ],
    ]);
  });

  test('a byte order mark', () => {
    writeCall({ sv: `\uFEFF${CALL.sv}` });
    expect(newFaults()).toMatchObject([{ file: SV, rule: 'encoding' }]);
  });

  test('line ends of Windows are no fault and lines are counted the same', () => {
    writeCall({
      fi: withLine('closes: 2026-12-15 16:15', 'clsoes: 2026-12-15 16:15').replaceAll('\n', '\r\n'),
    });
    expect(newFaults()).toMatchObject([{ file: FI, line: 6, rule: 'unknown-field-guess' }]);
  });
});

describe('the text below', () => {
  const body = (...more: string[]) => {
    writeCall({ fi: CALL.fi + lines(...more) });
    return messages();
  };

  test('curly brackets and a bare < are quoted with their lines', () => {
    expect(body('', 'Hei {nimi}, kirjoita <info@example.fi>.')).toEqual([
      [
        `${FI}:22`,
        'Aaltosulkeet ovat sivukoneelle komentoja: {nimi}',
        'Poista ne tai kirjoita kenoviiva eteen: \\{ ja \\}.',
      ],
      [
        `${FI}:22`,
        'Merkki < aloittaa komennon: <info@example.fi>',
        'Kirjoita [info@example.fi](mailto:info@example.fi).',
      ],
    ]);
  });

  test('escaped signs and code are let be', () => {
    expect(
      body(
        '',
        'Hinta \\{x\\} \\< 5, `{"a": 1}` ja ``<b>``.',
        '',
        '```json',
        '{ "a": "<b>" }',
        '```',
        '',
        'Loppu.',
      ),
    ).toEqual([]);
  });

  test('a fault after a block of code has its own line', () => {
    expect(body('', '~~~', '{', '~~~', '', 'Loppu }')).toMatchObject([
      [`${FI}:26`, 'Aaltosulkeet ovat sivukoneelle komentoja: }', expect.anything()],
    ]);
  });

  test('links to pages that do not exist are told, near ones with a guess', () => {
    const right =
      '[b](call:testihaku) [e](https://example.fi/x:y) [f](mailto:testi@example.fi) `[g](page:koodia)`';
    const wrong = '[a](page:cals) [c](region:99) [d](sivu:haut) [h](pages:theme)';
    expect(body('', `${right} ${wrong}`)).toEqual([
      [`${FI}:22`, 'Linkki ”page:cals” ei johda mihinkään.', 'Tarkoititko ”page:calls”?'],
      [`${FI}:22`, 'Linkki ”region:99” ei johda mihinkään.', CHECK_ID],
      [`${FI}:22`, 'Linkki ”sivu:haut” ei johda mihinkään.', CHECK_ID],
      [`${FI}:22`, 'Linkki ”pages:theme” ei johda mihinkään.', 'Tarkoititko ”page:theme”?'],
    ]);
  });

  test('a word of the glossary is named by its id there', () => {
    expect(body('', '[ESR+:n](term:esr-plus) ja [ESR+](term:esrplus)')).toEqual([
      [`${FI}:22`, 'Linkki ”term:esrplus” ei johda mihinkään.', 'Tarkoititko ”term:esr-plus”?'],
    ]);
  });
});

describe('folders and references', () => {
  test('a call without Swedish is not published, a news item without it is', () => {
    rmSync(join(content.folder, 'calls/testihaku/index.sv.mdx'));
    content.write({
      'news/2026-11-testi/index.fi.mdx': lines(
        '---',
        'owner: editors',
        'reviewed: 2026-11-24',
        'date: 2026-11',
        'scope: theme',
        'sources: [{ url: https://example.fi/, name: Testilähde, lang: fi }]',
        'title: Keksitty uutinen',
        'summary: Keksitty uutinen, jolla kokeillaan tarkistuksia.',
        'urlName: keksitty-uutinen',
        'call: testihaku',
        '---',
      ),
    });
    expect(messages()).toEqual([
      [
        'content/calls/testihaku',
        'Haulta puuttuu kieliversio index.sv.mdx: hausta kerrotaan aina kaikilla kielillä.',
        'Kirjoita se ennen julkaisua.',
      ],
    ]);
  });

  test('a folder without its Finnish file', () => {
    rmSync(join(content.folder, 'calls/testihaku/index.fi.mdx'));
    expect(messages()).toEqual([
      [
        'content/calls/testihaku',
        'Kansiosta puuttuu suomenkielinen tiedosto index.fi.mdx.',
        'Lisää se: yhteiset tiedot ovat siinä.',
      ],
    ]);
  });

  test('the name of a folder is part of addresses for ever', () => {
    writeCall(
      {
        fi: withLine('urlName: keksitty-haku', 'urlName: toinen'),
        sv: CALL.sv.replace('pahittad-utlysning', 'annan'),
        en: CALL.en.replace('invented-call', 'other'),
      },
      'Hyvä haku',
    );
    expect(messages()).toEqual([
      [
        'content/calls/Hyvä haku',
        '”calls”: ”Hyvä haku” ei kelpaa osoitteen osaksi.',
        expect.stringContaining('a–z'),
      ],
    ]);
  });

  test('a file whose name no page reads', () => {
    content.write({ 'calls/testihaku/index.se.mdx': CALL.sv });
    expect(messages()).toEqual([
      [
        'content/calls/testihaku/index.se.mdx',
        'Sivusto ei lue tätä tiedostoa.',
        expect.stringContaining('index.fi.mdx'),
      ],
    ]);
  });

  test('the same address twice in a language', () => {
    writeCall(
      {
        ...CALL,
        fi: withLine('urlName: keksitty-haku', 'urlName: toinen'),
        en: CALL.en.replace('invented-call', 'other'),
      },
      'toinen',
    );
    expect(messages()).toEqual([
      [
        'content/calls/toinen/index.sv.mdx:4',
        `Osoitteen osa ”pahittad-utlysning” on jo tiedostossa ${SV}.`,
        'Anna toinen urlName.',
      ],
    ]);
  });

  test('an authority and a record of the export that do not exist', () => {
    writeCall({
      fi: withLine('kind: sub-project', 'kind: sub-project\nauthority: ei-mikaan-virasto-olemassa'),
    });
    writeCall(
      {
        ...CALL,
        fi: lines(...CALL.fi.split('\n').filter((line) => !/^(kind|opens|closes)/.test(line))).replace(
          'owner:',
          'exportId: puuttuu\nowner:',
        ),
      },
      'toinen',
    );
    const found = newFaults().filter(({ rule }) => rule.startsWith('unknown-reference'));
    expect(
      found.map(({ file, line, path, values }) => [file, line, path, values.found, values.list]),
    ).toEqual([
      [FI, 5, 'authority', 'ei-mikaan-virasto-olemassa', 'authorities.yaml'],
      ['content/calls/toinen/index.fi.mdx', 2, 'exportId', 'puuttuu', 'export.json: calls'],
    ]);
  });

  test('a sector that is not one of the sectors', () => {
    mkdirSync(join(content.folder, 'sectors/construktion'), { recursive: true });
    const [fault] = newFaults().filter(({ rule }) => rule === 'list-value-guess');
    expect(fault).toMatchObject({ file: 'content/sectors/construktion', values: { guess: 'construction' } });
  });

  test('a page of the site that lost its folder, and a table that lost its file', () => {
    const lost = ['pages/open-data', 'roles.yaml'];
    for (const item of lost) rmSync(join(content.folder, item), { recursive: true });
    const found = messages();
    for (const item of lost)
      cpSync(join(REAL_CONTENT, item), join(content.folder, item), { recursive: true });
    expect(found).toContainEqual(['content/pages/open-data', 'Tiedosto puuttuu.', expect.anything()]);
    expect(found).toContainEqual(['content/roles.yaml', 'Tiedosto puuttuu.', expect.anything()]);
  });
});

test('one run tells the faults of every file, in the order of files and lines', () => {
  writeCall({
    fi: withLine('closes: 2026-12-15 16:15', 'closes: 15.12.2026 klo 16.15')
      .replace('urlName:', 'urlNmae:')
      .replace('[haut](page:calls)', '{haut}'),
    sv: CALL.sv.replace('title: Påhittad utlysning', 'title: "Påhittad utlysning'),
    en: CALL.en.replace('aims:', 'opens: 2026-10-01\naims:'),
  });
  content.write({
    'terms.yaml': `- id: testi\n  name: Testi\n${readFileSync(join(REAL_CONTENT, 'terms.yaml'), 'utf8')}`,
  });
  const found = newFaults().map(({ file, line, rule }) => [file.replace('content/', ''), line, rule]);
  cpSync(join(REAL_CONTENT, 'terms.yaml'), join(content.folder, 'terms.yaml'));
  const call = 'calls/testihaku/index';
  expect(found).toEqual([
    [`${call}.en.mdx`, 5, 'shared-fact'],
    [`${call}.fi.mdx`, 6, 'time-form'],
    [`${call}.fi.mdx`, 15, 'unknown-field-guess'],
    [`${call}.fi.mdx`, 20, 'braces'],
    [`${call}.sv.mdx`, 2, 'yaml-quote'],
    ['terms.yaml', 1, 'required-line'],
    ['terms.yaml', 1, 'required-line'],
    ['terms.yaml', 1, 'required-line'],
    ['terms.yaml', 2, 'type'],
  ]);
});

test('a folder that is not there is one fault, not a hundred', () => {
  expect(checkContent('/tmp/no-such-content')).toEqual({
    files: 0,
    retrievedAt: null,
    warnings: [],
    content: null,
    faults: [{ file: '/tmp/no-such-content', path: '', rule: 'file-missing', values: {} }],
  });
});

/**
 * A communications officer's day, with the commands as they are given: a new call is made, written in three languages,
 * checked and mended, looked up in the list of what waits, seen in the preview, and sent to a repository on the same disk.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const CALL = 'content/calls/digihaku-2027';
const HOLDS_NO_NAME = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };

let root = '';
let folder = '';

interface Ended {
  code: number | null;
  said: string;
}

/** Runs `npm run <command>` as Node would, in the officer's clone. */
function run(command: string, ...args: string[]): Ended {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve(`scripts/${command}.ts`), ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...HOLDS_NO_NAME,
        LANG: 'fi_FI.UTF-8',
        LC_ALL: 'fi_FI.UTF-8',
        CONTENT_FOLDER: 'content',
      },
    },
  );
  return { code: status, said: stdout + stderr };
}

function git(place: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd: place,
    encoding: 'utf8',
    env: { ...process.env, ...HOLDS_NO_NAME },
  }).trim();
}

const file = (lang: string) => join(folder, CALL, `index.${lang}.mdx`);
const lines = (...rows: string[]) => `${rows.join('\n')}\n`;

const GOOD = {
  fi: lines(
    '---',
    'owner: editors',
    'reviewed: 2026-11-24',
    'sources:',
    '  - url: https://rakennerahastot.fi/',
    '    name: Hakuilmoitus',
    '    lang: fi',
    'draft: true',
    'kind: sub-project',
    'opens: 2026-12-01 08:00',
    'closes: 2027-01-29 16:15',
    "regions: ['04']",
    'title: Digihaku',
    'summary: Haku auttaa yrityksiä löytämään osaajia.',
    'urlName: digihaku-2027',
    'aims:',
    '  - Löytää osaajia pula-aloille.',
    '---',
    '',
    'Kysy hausta rahoittajalta. Katso myös [toinen malli](model:kohtaantofoorumi).',
  ),
  sv: lines(
    '---',
    'title: Digiutlysning',
    'summary: Utlysningen hjälper företag att hitta kunnigt folk.',
    'urlName: digiutlysning-2027',
    'aims:',
    '  - Hitta kunniga till bristbranscher.',
    '---',
    '',
    'Fråga finansiären om utlysningen.',
  ),
  en: lines(
    '---',
    'title: Digital call',
    'summary: The call helps companies find skilled people.',
    'urlName: digital-call-2027',
    'aims:',
    '  - Find people for sectors that lack them.',
    '---',
    '',
    'Ask the authority about the call.',
  ),
};

/** Twelve mistakes: what is typed instead, where it is found, and what mends it. */
const MISTAKES: readonly {
  lang: keyof typeof GOOD;
  right: string;
  wrong: string;
  line: number;
  what: string;
  fix: string;
}[] = [
  {
    lang: 'fi',
    right: '2027-01-29 16:15',
    wrong: '29.1.2027 klo 16.15',
    line: 11,
    what: '29.1.2027 klo 16.15',
    fix: '2027-01-29 16:15',
  },
  {
    lang: 'fi',
    right: '2026-12-01 08:00',
    wrong: '2026-03-29 03:30',
    line: 10,
    what: 'kello siirtyy silloin kesäaikaan',
    fix: 'Valitse toinen',
  },
  { lang: 'fi', right: "['04']", wrong: '[Satakunta]', line: 12, what: 'Satakunta', fix: '04' },
  {
    lang: 'fi',
    right: 'kind: sub-project',
    wrong: 'kind: sub-projekt',
    line: 9,
    what: 'sub-projekt',
    fix: 'sub-project',
  },
  { lang: 'fi', right: 'digihaku-2027', wrong: 'digihäku-2027', line: 15, what: 'digihäku', fix: 'a–z' },
  { lang: 'fi', right: 'Kysy hausta', wrong: 'Kysy {nimi} hausta', line: 20, what: '{nimi}', fix: '\\{' },
  {
    lang: 'fi',
    right: 'rahoittajalta.',
    wrong: '<info@rahoittaja.example>.',
    line: 20,
    what: '<info@rahoittaja.example>',
    fix: 'mailto:',
  },
  {
    lang: 'fi',
    right: 'model:kohtaantofoorumi',
    wrong: 'model:kohtaantoforumi',
    line: 20,
    what: 'kohtaantoforumi',
    fix: 'kohtaantofoorumi',
  },
  {
    lang: 'sv',
    right: 'title: Digiutlysning',
    wrong: 'title: Digiutlysning\ncloses: 2027-01-29',
    line: 3,
    what: 'closes',
    fix: 'Poista',
  },
  {
    lang: 'sv',
    right: 'summary: Utlysningen',
    wrong: 'sumary: Utlysningen',
    line: 4,
    what: 'sumary',
    fix: 'summary',
  },
  { lang: 'sv', right: 'Fråga', wrong: '![](bild.png) Fråga', line: 10, what: 'bild.png', fix: '![' },
  {
    lang: 'en',
    right: 'title: Digital call',
    wrong: 'title: "Digital call',
    line: 2,
    what: 'Lainausmerkki jää sulkematta',
    fix: 'Sulje',
  },
];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'viestija-'));
  const server = join(root, 'palvelin.git');
  const first = join(root, 'alku');
  mkdirSync(first);
  cpSync('content', join(first, 'content'), { recursive: true });
  git(root, 'init', '--quiet', '--bare', '--initial-branch=main', server);
  git(first, 'init', '--quiet', '--initial-branch=main');
  git(first, 'add', '--all');
  git(
    first,
    '-c',
    'user.name=Alku',
    '-c',
    'user.email=alku@testi.example',
    'commit',
    '--quiet',
    '--message=Alku',
  );
  git(first, 'push', '--quiet', server, 'main');
  folder = join(root, 'klooni');
  git(root, 'clone', '--quiet', server, folder);
  git(folder, 'config', 'user.name', 'Ville Viestijä');
  git(folder, 'config', 'user.email', 'viestija@testi.example');
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('an officer’s day', () => {
  test('a new call is made from a few answers, and the check says what is still to be written', () => {
    const answers = {
      title: 'Digihaku',
      kind: 'sub-project',
      opens: '1.12.2026 klo 8',
      closes: '29.1.2027 klo 16.15',
    };
    writeFileSync(join(root, 'vastaukset.json'), JSON.stringify(answers));
    const made = run('new', 'haku', 'digihaku-2027', '--answers', join(root, 'vastaukset.json'));
    expect(made).toMatchObject({ code: 0 });
    expect(made.said).toContain(`${CALL}/index.sv.mdx`);
    expect(readFileSync(file('fi'), 'utf8')).toContain('closes: 2027-01-29 16:15');
    const checked = run('check');
    expect(checked.code).toBe(1);
    expect(checked.said).toContain('KORVAA');
    expect(run('send', '--message', 'Liian aikaisin')).toMatchObject({ code: 1 });
  });

  test('twelve mistakes in three languages are each found at their line, with the mending', () => {
    for (const lang of ['fi', 'sv', 'en'] as const) {
      const typed = MISTAKES.filter((one) => one.lang === lang).reduce((text, { right, wrong }) => {
        expect(text).toContain(right);
        return text.replace(right, wrong);
      }, GOOD[lang]);
      writeFileSync(file(lang), typed);
    }
    const { code, said } = run('check');
    expect(code).toBe(1);
    const told = said.split('\n\n').filter((part) => part.startsWith('✖'));
    for (const { lang, line, what, fix } of MISTAKES) {
      const found = told.filter((part) => part.startsWith(`✖ ${CALL}/index.${lang}.mdx:${String(line)}\n`));
      expect(
        found.filter((part) => part.includes(what) && part.includes(fix)),
        `${lang}:${String(line)} ${what}\n${said}`,
      ).not.toEqual([]);
    }
    expect(said).not.toContain('    at ');
  });

  test('once they are mended the check is content, and the call is known as a draft with its translations', () => {
    for (const lang of ['fi', 'sv', 'en'] as const) writeFileSync(file(lang), GOOD[lang]);
    const checked = run('check');
    expect(checked.said).toContain('ei virheitä');
    expect(checked.code).toBe(0);
    const status = run('status', '--json');
    expect(status.code).toBe(0);
    const { entries } = JSON.parse(status.said) as { entries: { id: string }[] };
    expect(entries.find(({ id }) => id === 'digihaku-2027')).toMatchObject({
      title: 'Digihaku',
      standing: 'draft',
      translations: { sv: { state: 'current' }, en: { state: 'current' } },
    });
  });

  test('the preview shows it with its mark and its file, in each language', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/preview.ts', '--build-only', '--content', join(folder, 'content')],
      { encoding: 'utf8' },
    );
    expect(stdout + stderr).toContain('Mitään ei julkaistu');
    expect(status).toBe(0);
    const page = (address: string) => readFileSync(join('preview', address, 'index.html'), 'utf8');
    for (const [address, mark, lang] of [
      ['fi/haut/digihaku-2027', 'LUONNOS', 'fi'],
      ['sv/utlysningar/digiutlysning-2027', 'UTKAST', 'sv'],
      ['en/calls/digital-call-2027', 'DRAFT', 'en'],
    ] as const) {
      expect.soft(page(address).toUpperCase(), address).toContain(mark);
      expect.soft(page(address), address).toContain(`${CALL}/index.${lang}.mdx`);
    }
    expect(page('fi/tila')).toContain('Digihaku');
  }, 180_000);

  test('it is sent for review, whole, under the officer’s name, and the published branch is as it was', () => {
    const before = git(join(root, 'palvelin.git'), 'rev-parse', 'main');
    const sent = run('send', '--message', 'Uusi haku: Digihaku');
    expect(sent.said).toContain('Haku: Digihaku');
    expect(sent.code).toBe(0);
    const branches = git(
      join(root, 'palvelin.git'),
      'branch',
      '--list',
      'toimitus/*',
      '--format=%(refname:short)',
    );
    expect(branches).toMatch(/^toimitus\/\d{4}-\d{2}-\d{2}-digihaku-2027$/);
    expect(sent.said).toContain(branches);
    for (const lang of ['fi', 'sv', 'en'] as const) {
      expect(`${git(join(root, 'palvelin.git'), 'show', `${branches}:${CALL}/index.${lang}.mdx`)}\n`).toBe(
        GOOD[lang],
      );
    }
    expect(git(join(root, 'palvelin.git'), 'log', '-1', '--format=%an %s', branches)).toBe(
      'Ville Viestijä Uusi haku: Digihaku',
    );
    expect(git(join(root, 'palvelin.git'), 'rev-parse', 'main')).toBe(before);
  });
});

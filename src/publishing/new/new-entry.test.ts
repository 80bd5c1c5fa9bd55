import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../checks/content.ts';
import type { Fault } from '../../checks/fault.ts';
import { explainFault } from '../../checks/report.ts';
import { HINT_MARKS } from '../../checks/entries/placeholders.ts';
import type { Lang } from '../../i18n/languages.ts';
import { newEntry, type NewOptions, type Question } from './new-entry.ts';
import { NEW_KINDS } from './kinds.ts';
import { fieldsOf } from '../../schemas/describe-fields.ts';
import { entryFiles } from './template.ts';
import { parse } from 'yaml';

const REAL = join(import.meta.dirname, '../../../content');
const CALL = {
  title: 'Vihreän työn haku',
  kind: 'sub-project',
  opens: '1.12.2026 klo 8.00',
  closes: '29.1.2027 klo 16.15',
};
const LANGS: Lang[] = ['fi', 'sv', 'en'];

let content = '';
let said = '';

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'uusi-'));
  for (const table of ['regions', 'authorities', 'objectives', 'challenges']) {
    cpSync(join(REAL, `${table}.yaml`), join(content, `${table}.yaml`));
  }
  said = '';
});

afterEach(() => {
  rmSync(content, { recursive: true });
});

const labelOf = (name: string) => fieldsOf('calls').find((field) => field.name === name)?.label.fi ?? '?';

type Ask = (question: Question) => Promise<unknown>;

async function make(
  options: Partial<NewOptions>,
  { lang = 'fi', ask = null }: { lang?: Lang; ask?: Ask | null } = {},
) {
  return newEntry(
    { words: [], answers: {}, ...options },
    {
      content,
      today: Temporal.PlainDate.from('2026-11-24'),
      lang,
      say: (text) => {
        said += text;
      },
      ask,
    },
  );
}

const read = (file: string) => readFileSync(join(content, file), 'utf8');
const dataOf = (file: string) => parse(read(file).split('---\n')[1] ?? '') as Record<string, unknown>;
const faultsIn = (folder: string): Fault[] =>
  checkContent(content).faults.filter(({ file }) => file.startsWith(`content/${folder}`));

describe('a new call', () => {
  test('has three files, the dates in the form of the files, and is a draft', async () => {
    expect(await make({ words: ['haku'], answers: CALL })).toBe(0);
    expect(dataOf('calls/vihrean-tyon-haku/index.fi.mdx')).toMatchObject({
      owner: 'editors',
      reviewed: '2026-11-24',
      draft: true,
      kind: 'sub-project',
      opens: '2026-12-01 08:00',
      closes: '2027-01-29 16:15',
      title: 'Vihreän työn haku',
      urlName: 'vihrean-tyon-haku',
    });
    for (const lang of ['sv', 'en']) {
      expect(Object.keys(dataOf(`calls/vihrean-tyon-haku/index.${lang}.mdx`))).toEqual([
        'title',
        'summary',
        'urlName',
        'aims',
      ]);
    }
  });

  test.each(LANGS)('the check names every hint left in place, each by its line (%s)', async (lang) => {
    await make({ words: ['calls', 'haku'], answers: CALL }, { lang });
    const faults = faultsIn('calls/haku');
    const marked = LANGS.map((file) => read(`calls/haku/index.${file}.mdx`)).join('\n');
    const lines = marked.split('\n').filter((line) => line.includes(`${HINT_MARKS[lang]}: `));
    expect(faults.map(({ rule }) => rule).every((rule) => rule.startsWith('placeholder'))).toBe(true);
    expect(faults).toHaveLength(lines.length);
    const [first] = faults;
    expect(first && explainFault(first, lang).where).toMatch(/^content\/calls\/haku\/index\.en\.mdx:\d+$/);
  });

  test('once every hint is replaced, the check finds nothing', async () => {
    await make({
      words: ['haku', 'haku'],
      answers: {
        ...CALL,
        summary: 'Haku auttaa yrityksiä ja osaajia.',
        aims: ['Löytää osaajia pula-aloille.'],
        sources: [{ url: 'https://rakennerahastot.fi/', name: 'Hakuilmoitus', lang: 'fi' }],
        sv: {
          title: 'Utlysning',
          summary: 'Utlysningen hjälper företag.',
          urlName: 'utlysning',
          aims: ['Hitta kunniga.'],
        },
        en: {
          title: 'A call',
          summary: 'The call helps companies well.',
          urlName: 'a-call',
          aims: ['Find people.'],
        },
      },
    });
    for (const lang of LANGS) {
      const file = join(content, `calls/haku/index.${lang}.mdx`);
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^KORVAA: .*$/m, 'Teksti.'));
    }
    expect(faultsIn('calls/haku')).toEqual([]);
  });
});

test.each([
  ['haku', 'calls'],
  ['Utlysning', 'calls'],
  ['call', 'calls'],
  ['nyhet', 'news'],
  ['events', 'events'],
])('the kind "%s" is %s', async (word, collection) => {
  const answers = {
    ...CALL,
    date: '24.11.2026',
    scope: 'theme',
    starts: '15.12.2026',
    online: 'ei',
    regions: ['04'],
    membership: 'theme',
  };
  const own =
    collection === 'calls'
      ? CALL
      : Object.fromEntries(
          Object.entries(answers).filter(([name]) =>
            fieldsOf(collection as 'news').some((field) => field.name === name),
          ),
        );
  expect(await make({ words: [word], answers: own })).toBe(0);
  expect(existsSync(join(content, collection))).toBe(true);
});

test('news and events have the day in front of their folder’s name', async () => {
  await make({ words: ['uutinen'], answers: { title: 'Haku aukesi', date: '24.11.2026', scope: 'theme' } });
  expect(existsSync(join(content, 'news/2026-11-24-haku-aukesi/index.fi.mdx'))).toBe(true);
});

test('a name that is taken gets a number, and a folder that is there is not written over', async () => {
  await make({ words: ['haku'], answers: CALL });
  expect(await make({ words: ['haku'], answers: CALL })).toBe(0);
  expect(existsSync(join(content, 'calls/vihrean-tyon-haku-2'))).toBe(true);
  expect(await make({ words: ['haku', 'vihrean-tyon-haku'], answers: CALL })).toBe(2);
  expect(said).toContain('on jo olemassa');
});

test.each([
  ['fi', '28.3.2027 klo 3.30', 'kello siirtyy silloin kesäaikaan'],
  ['sv', '28.3.2027 kl. 3.30', 'sommartid'],
  ['en', '2027-03-28 03:30', 'clocks go forward'],
  ['fi', '30.2.2027', 'ei ole'],
  ['fi', 'joulukuussa', 'ei voi lukea'],
] as const)('in %s "%s" is refused with the reason, and nothing is written', async (lang, closes, reason) => {
  expect(await make({ words: ['haku'], answers: { ...CALL, closes } }, { lang })).toBe(2);
  expect(said).toContain(reason);
  expect(existsSync(join(content, 'calls'))).toBe(false);
});

test.each([
  ['fi', 'Tarkoititko ”haku”?'],
  ['sv', 'Menade du ”haku”?'],
  ['en', 'Did you mean “haku”?'],
] as const)('a mistyped kind is guessed (%s)', async (lang, words) => {
  expect(await make({ words: ['hakku'], answers: CALL }, { lang })).toBe(2);
  expect(said).toContain(words);
});

test('what is not known is asked, each question with how to write the answer and a way to refuse it', async () => {
  const asked: Question[] = [];
  const typed = ['calls', 'Digihaku', 'coordination', '1.12.2026', '', '', []];
  const ask: Ask = (question) => {
    asked.push(question);
    return Promise.resolve(asked.length > typed.length ? question.suggestion : typed[asked.length - 1]);
  };
  expect(await make({}, { ask })).toBe(0);
  expect(asked.map(({ message }) => message)).toContain(`${labelOf('closes')} (voi jättää tyhjäksi)`);
  const opens = asked.find(({ message }) => message.startsWith(labelOf('opens')));
  expect(opens?.refuse('15.13.2026')).toContain('2026-13-15');
  expect(opens?.refuse('15.12.2026 klo 16.15')).toBeUndefined();
  expect(dataOf('calls/digihaku/index.fi.mdx')).toMatchObject({ opens: '2026-12-01' });
});

test('a person who stops has written nothing', async () => {
  expect(await make({ words: ['haku'] }, { ask: () => Promise.resolve(undefined) })).toBe(4);
  expect(existsSync(join(content, 'calls'))).toBe(false);
});

describe('the frame of a translation', () => {
  beforeEach(async () => {
    await make({
      words: ['haku', 'haku'],
      answers: { ...CALL, summary: 'Haku auttaa yrityksiä ja osaajia.' },
    });
    const file = join(content, 'calls/haku/index.fi.mdx');
    writeFileSync(
      file,
      read('calls/haku/index.fi.mdx').replace(
        /KORVAA: Kirjoita sivun.*/,
        '## Kuka voi hakea\n\n- Kunta\n- Yhdistys\n\nRivi yksi\njatkuu tässä.',
      ),
    );
    rmSync(join(content, 'calls/haku/index.sv.mdx'));
  });

  test('has the Finnish text in the place of each Swedish one, headings and lists as they stand', async () => {
    expect(await make({ words: ['sv', 'calls/haku'] }, { lang: 'sv' })).toBe(0);
    const text = read('calls/haku/index.sv.mdx');
    expect(dataOf('calls/haku/index.sv.mdx')).toMatchObject({ title: 'ERSÄTT: Vihreän työn haku' });
    expect(text).toContain(
      '## ERSÄTT: Kuka voi hakea\n\n- ERSÄTT: Kunta\n- ERSÄTT: Yhdistys\n\nERSÄTT: Rivi yksi\njatkuu tässä.',
    );
    expect(text).not.toContain('opens');
    expect(faultsIn('calls/haku/index.sv').every(({ rule }) => rule.startsWith('placeholder'))).toBe(true);
  });

  test('is not laid over a translation that is there, nor made beside nothing', async () => {
    expect(await make({ words: ['en', 'calls/haku'] })).toBe(2);
    expect(said).toContain('index.en.mdx on jo olemassa');
    expect(await make({ words: ['sv', 'calls/ei-ole'] })).toBe(2);
    expect(said).toContain('ei löydy');
  });
});

test.each(NEW_KINDS)('the template of %s has every required field and no other', (collection) => {
  const files = entryFiles(collection, { values: {} }, 'fi');
  const required = fieldsOf(collection).filter((field) => field.required);
  const names = (text: string) => Object.keys(parse(text.split('---\n')[1] ?? '') as object);
  expect(names(files.fi)).toEqual(required.map(({ name }) => name));
  expect(names(files.sv)).toEqual(required.filter(({ part }) => part === 'words').map(({ name }) => name));
});

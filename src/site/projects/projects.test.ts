import { describe, expect, test } from 'vitest';
import { testOrganisation, testProject } from '../../export/fixture.ts';
import { PROJECT_KINDS, type ExportOrganisation, type ExportProject } from '../../export/schema.ts';
import { LANGS } from '../../i18n/languages.ts';
import { langAttribute, wordsFor, type Entry } from '../entry.ts';
import { joinProjects, projectSlug, projectState } from './projects.ts';

// Test data: every project, organisation and person here is invented.
function projectEntry(code: string, words: Partial<Entry<'projects'>['words']> = {}): Entry<'projects'> {
  return {
    id: 'testihanke',
    facts: {
      owner: 'editors',
      reviewed: '2026-11-24',
      sources: [{ url: 'https://example.fi/testi', name: 'Testilähde', lang: 'fi' }],
      code,
      sectors: ['health'],
      challenges: ['skills'],
    },
    words: {
      fi: { summary: 'Keksitty hanke, jolla kokeillaan yhdistämistä.', basis: 'Keksitty peruste.' },
      ...words,
    },
    bodies: {},
  };
}

function join(
  record: Partial<ExportProject> = {},
  organisation: Partial<ExportOrganisation> = {},
  entries: Entry<'projects'>[] = [],
) {
  const [project] = joinProjects([testProject(record)], [testOrganisation(organisation)], entries);
  if (project === undefined) throw new Error('The project was lost on the way.');
  return project;
}

describe('a project that the editors have written about', () => {
  test('gets its words and sectors by its code', () => {
    const project = join({ code: 'TEST02' }, {}, [projectEntry('TEST01'), projectEntry('TEST02')]);
    expect(project.entry?.facts.code).toBe('TEST02');
    expect(project).toMatchObject({ sectors: ['health'], challenges: ['skills'] });
  });

  test('keeps name, money and days of the export', () => {
    expect(join({}, {}, [projectEntry('TEST01')])).toMatchObject({
      startOn: '2026-01-01',
      endOn: '2027-12-31',
      plannedTotal: 100_000,
      plannedEuState: 80_000,
      realisedEuState: 20_000,
    });
  });

  test('is told in Finnish, said so, to those whose language is not written yet', () => {
    const entry = projectEntry('TEST01', {
      sv: { summary: 'Ett påhittat projekt för test.', basis: 'Påhittad grund.' },
    });
    expect(wordsFor(entry, 'sv').lang).toBe('sv');
    const shown = wordsFor(entry, 'en');
    expect(shown).toMatchObject({ lang: 'fi', value: { basis: 'Keksitty peruste.' } });
    expect(langAttribute(shown, 'en')).toBe('fi');
  });
});

describe('a project without words', () => {
  test('is shown all the same, with what is not known left open', () => {
    const project = join({ plannedTotalCents: null, startOn: null, endOn: null, beneficiaryId: null });
    expect(project).toMatchObject({
      entry: null,
      sectors: [],
      plannedTotal: null,
      startOn: null,
      beneficiary: null,
    });
  });

  test('has its name in the language of the source, said so', () => {
    const project = join({ name: { lang: 'fi', fi: 'Testihanke', en: 'Test project', human: ['en'] } });
    expect(project.name('en')).toEqual({ value: 'Test project', lang: 'en' });
    expect(project.name('sv')).toEqual({ value: 'Testihanke', lang: 'fi' });
  });

  test('names a region once, however many places it has there', () => {
    const place = { maakunta: '13', nuts: null, nutsVintage: null, origin: 'source' } as const;
    expect(join({ regions: [place, place, { ...place, maakunta: '06' }] }).regions).toEqual(['13', '06']);
  });
});

test('only projects of the theme are counted: related ones and predecessors never', () => {
  const counted = PROJECT_KINDS.filter((kind) => join({ kind }).counted);
  expect(counted).toEqual(['coordination', 'sub-project']);
});

describe('the beneficiary', () => {
  test('is named as the hand-made table says, else as the source does', () => {
    const display = { lang: 'fi' as const, fi: 'Testin kaupunki', sv: 'Test stad', human: ['sv' as const] };
    expect(join({}, { display }).beneficiary?.('sv')).toBe('Test stad');
    expect(join({}, { name: 'TESTIKAUPUNKI' }).beneficiary?.('sv')).toBe('TESTIKAUPUNKI');
  });

  test('is not named when it is a person, in any language and even with a display name', () => {
    const person = { name: 'Testi Henkilö', naturalPerson: true, kind: 'sole-trader' } as const;
    const display = { lang: 'fi' as const, fi: 'Tmi Testi Henkilö' };
    for (const organisation of [person, { ...person, display }]) {
      const project = join({}, organisation);
      expect(project.beneficiary).toBeNull();
      expect(JSON.stringify([project, ...LANGS.map((lang) => project.name(lang))])).not.toContain('Henkilö');
    }
  });
});

describe('the state of a project', () => {
  const stateOn = (day: string, change: Partial<ExportProject> = {}) => projectState(join(change), day);

  test('follows from its days, the first and the last included', () => {
    expect(stateOn('2025-12-31')).toBe('planned');
    expect(stateOn('2026-01-01')).toBe('running');
    expect(stateOn('2027-12-31')).toBe('running');
    expect(stateOn('2028-01-01')).toBe('ended');
  });

  test('is first of all what the source says of it', () => {
    expect(stateOn('2026-06-01', { sourceState: 'Keskeytynyt' })).toBe('interrupted');
    expect(stateOn('2026-06-01', { sourceState: 'Toiminta päättynyt' })).toBe('ended');
  });

  test('is never guessed from half of the days', () => {
    expect(stateOn('2026-06-01', { endOn: null })).toBe('unknown');
    expect(stateOn('2026-06-01', { startOn: null, endOn: null })).toBe('unknown');
    expect(stateOn('2026-06-01', { endOn: null, sourceState: 'Toiminnassa' })).toBe('running');
  });
});

test('an address is made of the code, never of the name, and stays the same in every language', () => {
  expect(projectSlug('S21492')).toBe('s21492');
  expect(projectSlug('kohesio:Q7441783')).toBe('kohesio-q7441783');
  expect(projectSlug('editor:ktot')).toBe('ktot');
});

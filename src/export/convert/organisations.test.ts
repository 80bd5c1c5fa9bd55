import { describe, expect, test } from 'vitest';
import { testOrganisation } from '../fixture.ts';
import { madeOf, testCells, testLast, tryProjects, type Cells } from './fixture.ts';
import { nameForm } from './organisation-words.ts';
import { PRIVATE_NAME } from './organisations.ts';

const made = (change: Cells, last: Parameters<typeof testLast>[0] = {}) =>
  madeOf(tryProjects([testCells(change)], { last: { export: testLast(last), sha256: 'b'.repeat(64) } }));

describe('a beneficiary is private', () => {
  test.each<[string, Cells]>([
    ['without a word that makes it an organisation', { beneficiaryName: 'Testi Henkilö' }],
    ['as a trade name', { beneficiaryName: 'Tmi Testi Henkilö' }],
    ['without a business id', { beneficiaryBusinessId: null }],
    ['with a wrong business id', { beneficiaryBusinessId: '1234567-9' }],
    ['with words that may be a name after the firm', { beneficiaryName: 'Testikeskus Testi Henkilö' }],
  ])('%s: no name, id, town or postcode of it is in the file', (_why, cells) => {
    const data = made({ beneficiaryTown: 'TESTILÄ', beneficiaryPostcode: '99999', ...cells });
    const project = data.projects[0];
    expect(project).toMatchObject({
      beneficiaryId: 'private:S30001',
      beneficiaryTown: null,
      beneficiaryPostcode: null,
    });
    expect(data.organisations.find(({ id }) => id === 'private:S30001')).toEqual({
      id: 'private:S30001',
      businessId: null,
      name: PRIVATE_NAME,
      display: null,
      aliases: [],
      kind: 'unknown',
      naturalPerson: 'unknown',
    });
    const text = JSON.stringify(data);
    for (const secret of ['Henkilö', 'TESTILÄ', '99999', '1234567']) expect(text).not.toContain(secret);
  });
});

test('an organisation that an accepted export knows is joined by name, and keeps what people wrote of it', () => {
  const known = testOrganisation({
    id: 'name:testilänkaupunki',
    name: 'Testilän kaupunki',
    display: { lang: 'fi', fi: 'Testilä' },
    kind: 'other',
  });
  const data = made({ beneficiaryBusinessId: null }, { organisations: [testOrganisation(), known] });
  expect(data.projects[0]?.beneficiaryId).toBe('name:testilänkaupunki');
  expect(data.organisations).toContainEqual(known);
});

test.each([
  ['Testilän ammattikorkeakoulu Oy', 'university-of-applied-sciences'],
  ['Testilän yliopisto', 'university'],
  ['Testilän seudun koulutuskuntayhtymä', 'school'],
  ['Testilän ammattiopisto', 'school'],
  ['Testilän kuntayhtymä', 'municipal-consortium'],
  ['Testilän hyvinvointialue', 'wellbeing-county'],
  ['Testilän työllisyysalue', 'employment-area'],
  ['TESTILÄN KUNTA', 'municipality'],
  ['Test stad', 'municipality'],
  ['Testilän elinvoimakeskus', 'state-authority'],
  ['Testilän liitto', 'regional-council'],
  ['Testi ry', 'association'],
  ['Testisäätiö sr', 'foundation'],
  ['Osuuskunta Testi', 'company'],
  ['Testi Oyj', 'company'],
  ['Ab Test Oy', 'company'],
])('%s is told by its words: %s', (name, kind) => {
  expect(nameForm(name)).toEqual({ kind, personAtEnd: false });
});

test.each(['Testi Henkilö', 'Tmi Testi', 'Ky Testi', 'T:mi Henkilö'])(
  '%s is not told to be an organisation',
  (name) => {
    expect(nameForm(name)).toBeNull();
  },
);

test('a public body may have more words after it', () => {
  expect(nameForm('Testilän yliopisto, Porin yksikkö')?.personAtEnd).toBe(false);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testEvent, testCall } from '../fixtures.ts';
import { callNode } from './call.ts';
import { testOrganisation, testProject } from '../../export/fixture.ts';
import { joinProjects } from '../../site/projects/projects.ts';
import { jsonLdText, pageText } from './encode.ts';
import { eventNode } from './event.ts';
import { organisationId } from './ids.ts';
import { projectNode } from './project.ts';
import { breadcrumbNode, pageNode } from './page.ts';
import type { Surroundings } from './surroundings.ts';

const around: Surroundings = {
  origin: 'https://theme.example',
  lang: 'fi',
  regions: [
    {
      code: '13',
      name: { fi: 'Keski-Suomi', sv: 'Mellersta Finland', en: 'Central Finland' },
      urlName: { fi: 'keski-suomi', sv: 'mellersta-finland', en: 'central-finland' },
      nuts2024: 'FI198',
    },
  ],
  authorityName: (id) => id,
};

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  ']]>',
  'a\u2028b\u2029c',
  '&quot;}',
  '\u202Etcejorp',
  'x\r\nATTACH:http://evil',
  '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}'.repeat(300),
];

/** Anything people and programs put into a text field, hostile fragments in the middle of it. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.tuple(fc.string(), fc.constantFrom(...HOSTILE), fc.string()).map((parts) => parts.join('')),
);

describe('the text that stands in the page', () => {
  test('ends no script and begins no comment, whatever the data says, and is read back whole', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const text = jsonLdText([
          breadcrumbNode('https://theme.example', '/fi/', [{ text: words, path: '/' }]),
        ]);
        expect(text).not.toMatch(/[<>&\u2028\u2029]/);
        const { itemListElement: item } = JSON.parse(text) as { itemListElement: { name?: string } };
        expect(item.name ?? '').not.toMatch(/[\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  test('keeps letters, quotation marks and emoji as they were', () => {
    const words = 'Työ "ja" \\ arki – 𐍈 👩‍👧';
    expect(JSON.parse(jsonLdText([{ '@type': 'Thing', name: words }]))).toMatchObject({ name: words });
  });

  test('says nothing of what is not known', () => {
    const text = jsonLdText([{ '@type': 'Thing', name: null, url: undefined, about: [], text: '' }]);
    expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@type': 'Thing' });
  });
});

describe('a call', () => {
  test('is on offer from its first day to its last moment, in Finnish time with the offset of that day', () => {
    const { offers } = callNode(testCall({ opens: '2026-05-16', closes: '2026-12-15 16:15' }), around);
    expect(offers).toMatchObject({ validFrom: '2026-05-16', validThrough: '2026-12-15T16:15:00+02:00' });
    const summer = callNode(testCall({ closes: '2026-06-15 16:15' }), around);
    expect(summer['offers']).toMatchObject({ validThrough: '2026-06-15T16:15:00+03:00' });
  });

  test('without a day has no offer', () => {
    expect(callNode(testCall({}), around)['offers']).toBeUndefined();
  });

  test('names its regions by code, under the id they have everywhere', () => {
    const { areaServed } = callNode(testCall({ nationwide: false, regions: ['13'] }), {
      ...around,
      lang: 'sv',
    });
    expect(JSON.stringify(areaServed)).toContain('https://theme.example/fi/alueet/keski-suomi/#region');
    expect(JSON.stringify(areaServed)).toContain('"FI198"');
  });
});

describe('an event', () => {
  test.each([
    [{ starts: '2024' }, '2024', undefined],
    [{ starts: '2024-04' }, '2024-04', undefined],
    [{ starts: '2024-04-12', ends: '2024-04-13' }, '2024-04-12', '2024-04-13'],
    [
      { starts: '2024-02-01', startsAt: '09:00', endsAt: '12:00' },
      '2024-02-01T09:00:00+02:00',
      '2024-02-01T12:00:00+02:00',
    ],
  ])('%j begins and ends as exactly as its source tells', (facts, startDate, endDate) => {
    expect(eventNode(testEvent(facts), around)).toMatchObject({ startDate, endDate });
  });

  test('whose day the editors inferred tells no day', () => {
    const { startDate } = eventNode(testEvent({ starts: '2024-04-12', estimate: true }), around);
    expect(startDate).toBeUndefined();
  });

  test('on the net has no place on the map and no claim that nobody was in a room', () => {
    const node = eventNode(testEvent({ starts: '2024-04-12', online: true }, { place: 'Teams' }), around);
    expect(node['location']).toMatchObject({ '@type': 'VirtualLocation' });
    expect(node['eventAttendanceMode']).toBeUndefined();
  });
});

describe('a project', () => {
  const nodeOf = (record: Parameters<typeof testProject>[0], organisation = {}) => {
    const [project] = joinProjects([testProject(record)], [testOrganisation(organisation)], []);
    if (project === undefined) throw new Error('There is no project.');
    return projectNode(project, around, '2026-11-24');
  };

  test('that is to end later has not ended', () => {
    expect(nodeOf({ endOn: '2027-12-31' })['dissolutionDate']).toBeUndefined();
    expect(nodeOf({ startOn: '2024-01-01', endOn: '2026-10-31' })['dissolutionDate']).toBe('2026-10-31');
  });

  test('has the sum its plan tells of EU and state money, and none that no source tells', () => {
    const { funding } = nodeOf({ plannedEuStateCents: 80_000_50 });
    expect(funding).toMatchObject([{ amount: undefined }, { amount: { currency: 'EUR', value: 80_000.5 } }]);
  });

  test('names its organisation by Y-tunnus, and a natural person not at all', () => {
    const { member } = nodeOf({}, { businessId: '1234567-1' });
    expect(member).toMatchObject({ identifier: { value: '1234567-1' } });
    expect(nodeOf({}, { naturalPerson: 'unknown' })['member']).toBeFalsy();
  });
});

describe('a page', () => {
  const facts = {
    origin: 'https://theme.example',
    title: 'Haku',
    alternates: { fi: '/fi/haut/', sv: '/sv/utlysningar/', en: '/en/calls/' },
    isHome: false,
  };

  test('in Finnish names its translations, and a translation names the Finnish page', () => {
    const languages = ['fi', 'sv'] as const;
    expect(pageNode({ ...facts, lang: 'fi', languages })['workTranslation']).toEqual([
      { '@id': 'https://theme.example/sv/utlysningar/#page' },
    ]);
    expect(pageNode({ ...facts, lang: 'sv', languages })['translationOfWork']).toEqual({
      '@id': 'https://theme.example/fi/haut/#page',
    });
  });

  test('leaves a description to its own words where the room ends', () => {
    const long = { '@type': 'Thing', name: 'Nimi', description: 'a'.repeat(2500) };
    expect(pageText([long])).not.toContain('description');
    expect(pageText([{ ...long, description: 'Lyhyt' }])).toContain('Lyhyt');
  });

  test('that shows the Finnish words in another language is in Finnish, and no translation', () => {
    const page = pageNode({ ...facts, lang: 'en', languages: ['fi'] });
    expect(page['inLanguage']).toBe('fi');
    expect(page['translationOfWork']).toBeUndefined();
  });
});

test('an organisation is known by its Y-tunnus, whatever it is called', () => {
  const id = organisationId('https://theme.example', { id: 'name:testi', businessId: '1234567-1' });
  expect(id).toBe('https://theme.example/#organisation-1234567-1');
});

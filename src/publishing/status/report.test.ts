import { describe, expect, test } from 'vitest';
import { statusReport } from './report.ts';
import type { EntryStatus, Status } from './status.ts';

const roles = { editors: { fi: 'sivuston toimitus', sv: 'redaktionen', en: 'the editors' } };

function entry(more: Partial<EntryStatus> = {}): EntryStatus {
  return {
    collection: 'calls',
    id: 'haku',
    file: 'content/calls/haku/index.fi.mdx',
    title: 'Keksitty haku',
    owner: 'editors',
    standing: 'shown',
    publishAt: null,
    call: 'closed',
    translations: { sv: { state: 'current' }, en: { state: 'current' } },
    review: { last: '2026-06-01', due: '2027-06-01', isDue: false },
    addresses: { fi: '/fi/haut/haku/', sv: null, en: null },
    ...more,
  };
}
const statusOf = (...entries: EntryStatus[]): Status => ({ day: '2026-11-24', history: 'known', entries });
const report = (status: Status, lang: 'fi' | 'sv' | 'en' = 'fi', all = false) =>
  statusReport(status, { lang, roles, all });

describe('the report of the status', () => {
  test('says that all is well where it is, and lists it only when asked for all', () => {
    expect(report(statusOf(entry()))).toBe('Sisällön tila 24.11.2026\nKaikki on ajan tasalla.');
    expect(report(statusOf(entry()), 'en', true)).toContain('content/calls/haku/index.fi.mdx');
  });

  test('shows which sentence changed, since when and whose the page is', () => {
    const changes = [
      { before: 'Kysy neuvoa.', now: 'Kysy lisää.' },
      { before: null, now: 'Soita.' },
      { before: 'Odota.', now: null },
      { before: 'a', now: 'b' },
    ];
    const outdated = { state: 'outdated', since: '2026-10-02', changes } as const;
    const text = report(
      statusOf(entry({ call: 'open', translations: { sv: outdated, en: outdated } })),
      'sv',
    );
    for (const part of [
      '1 sida väntar på åtgärd. Sidorna är sammanlagt 1.',
      'Keksitty haku (utlysningen öppen)',
      'föråldrad 2.10.2026',
      'redaktionen',
      'sv, en: I den finska texten har ändrats:',
      'Förut: Kysy neuvoa.',
      'Nu:    Kysy lisää.',
      'Ny: Soita.',
      'Bort: Odota.',
      'och 1 annat ställe',
      'translationChecked: 2026-11-24',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('tells a draft, what is to be published, a late review and a reason not to translate', () => {
    const text = report(
      statusOf(
        entry({ standing: 'draft' }),
        entry({
          standing: 'scheduled',
          publishAt: '2026-12-01 09:00',
          translations: {
            sv: { state: 'missing' },
            en: { state: 'skipped', reason: 'Vain Suomessa haettava.' },
          },
          review: { last: '2025-06-01', due: '2026-06-01', isDue: true },
        }),
      ),
    );
    for (const part of [
      '(luonnos)',
      'julkaistaan 1.12.2026',
      'puuttuu',
      'myöhässä 1.6.2026',
      'Ei käännetä: Vain Suomessa haettava.',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('begins a long sentence where it differs, so that the difference is seen', () => {
    const same =
      'Sama alku, joka on niin pitkä, että itse muutos jäisi muuten kokonaan rivin ulkopuolelle, jos se näytettäisiin';
    const changes = [{ before: `${same} ennen.`, now: `${same} nyt.` }];
    const outdated = { state: 'outdated', since: '2026-10-02', changes } as const;
    const text = report(statusOf(entry({ translations: { sv: outdated, en: { state: 'current' } } })));
    expect(text).toMatch(/Ennen: ….*jos se näytettäisiin ennen\.\n/);
    expect(text).toMatch(/Nyt: {3}….*jos se näytettäisiin nyt\.\n/);
  });

  test('says why outdated translations are not known', () => {
    const shallow: Status = { ...statusOf(entry()), history: 'shallow' };
    expect(report(shallow)).toContain('git fetch --unshallow');
    expect(report({ ...shallow, history: 'no-git' }, 'en')).toContain('There is no history of changes');
  });

  test('keeps the columns under their headings however long a title is', () => {
    const lines = report(
      statusOf(
        entry({
          title: 'Pitkä nimi '.repeat(20),
          translations: { sv: { state: 'missing' }, en: { state: 'current' } },
        }),
      ),
    ).split('\n');
    const [head = '', row = ''] = lines.slice(3);
    expect(row.indexOf('puuttuu')).toBe(head.indexOf('Ruotsiksi'));
    expect(row.indexOf('sivuston toimitus')).toBe(head.indexOf('Vastuu'));
  });
});

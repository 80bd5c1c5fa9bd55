import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Repository } from '../history/repository.fixture.ts';
import { needsWork, readStatus, type EntryStatus, type Status } from './status.ts';

let repository: Repository;
beforeEach(() => {
  repository = new Repository();
});
afterEach(() => {
  repository.remove();
});

const NOW = '2026-11-24T10:00:00Z';
const FI = 'calls/haku/index.fi.mdx';
const SV = 'calls/haku/index.sv.mdx';
const EN = 'calls/haku/index.en.mdx';

// Test data: an invented call.
function finnish({ facts = '', summary = 'Haku on auki.', body = 'Hae ajoissa. Kysy neuvoa.' } = {}): string {
  return `---\nowner: editors\nreviewed: 2026-06-01\n${facts}title: Keksitty haku\nsummary: ${summary}\nurlName: haku\n---\n\n${body}\n`;
}
const swedish = (more = '') =>
  `---\ntitle: Påhittad\nsummary: Utlysningen är öppen.\nurlName: utlysning\n${more}---\n`;

const statusAt = (at = NOW): Status =>
  readStatus({ folder: repository.folder, at: Temporal.Instant.from(at), exportCalls: [] });
function haku(at = NOW): EntryStatus {
  const entry = statusAt(at).entries.find(({ id }) => id === 'haku');
  if (entry === undefined) throw new Error('The call is missing.');
  return entry;
}
const swedishState = () => haku().translations.sv;

describe('a translation', () => {
  beforeEach(() => {
    repository.commit('2026-09-01T08:00:00Z', { [FI]: finnish(), [SV]: swedish() });
  });

  test('that was written with the Finnish text is current; one that is not there is missing', () => {
    expect(haku().translations).toEqual({ sv: { state: 'current' }, en: { state: 'missing' } });
  });

  test('stays current when a fact, a keyword or the address changes', () => {
    const facts = 'closes: 2026-12-15 16:15\nkeywords: [raha]\nformerUrlNames: [vanha]\n';
    repository.commit('2026-10-01T08:00:00Z', { [FI]: finnish({ facts }) });
    expect(swedishState()).toEqual({ state: 'current' });
  });

  test('stays current when the Finnish lines are only broken in another place', () => {
    repository.commit('2026-10-01T08:00:00Z', { [FI]: finnish({ body: 'Hae ajoissa.\nKysy\nneuvoa.' }) });
    expect(swedishState()).toEqual({ state: 'current' });
  });

  test('is outdated since the day a sentence changed, and shows the sentence as it was and is', () => {
    // 22.30 in Greenwich is already the next day in Finland.
    repository.commit('2026-10-01T22:30:00Z', { [FI]: finnish({ body: 'Hae ajoissa. Kysy lisää.' }) });
    repository.commit('2026-10-20T08:00:00Z', { [FI]: finnish({ body: 'Hae ajoissa. Kysy lisää. Soita.' }) });
    expect(swedishState()).toEqual({
      state: 'outdated',
      since: '2026-10-02',
      changes: [
        { before: 'Kysy neuvoa.', now: 'Kysy lisää.' },
        { before: null, now: 'Soita.' },
      ],
    });
  });

  test('is current again once it has been touched after the change', () => {
    repository.commit('2026-10-01T08:00:00Z', { [FI]: finnish({ summary: 'Haku on jo auki.' }) });
    repository.commit('2026-10-02T08:00:00Z', { [SV]: swedish('keywords: [pengar]\n') });
    expect(swedishState()).toEqual({ state: 'current' });
  });

  test('is current when the Finnish text was changed and changed back', () => {
    repository.commit('2026-10-01T08:00:00Z', { [FI]: finnish({ summary: 'Haku on jo auki.' }) });
    repository.commit('2026-10-02T08:00:00Z', { [FI]: finnish() });
    expect(swedishState()).toEqual({ state: 'current' });
  });

  test('is outdated by a Finnish change that is not committed yet, from today', () => {
    repository.write({ [FI]: finnish({ summary: 'Haku on jo auki.' }) });
    expect(swedishState()).toMatchObject({ state: 'outdated', since: '2026-11-24' });
  });

  test('is current while it is being written', () => {
    repository.commit('2026-10-01T08:00:00Z', { [FI]: finnish({ summary: 'Haku on jo auki.' }) });
    repository.write({ [SV]: swedish('keywords: [pengar]\n'), [EN]: swedish() });
    expect(haku().translations).toEqual({ sv: { state: 'current' }, en: { state: 'current' } });
  });

  test('that was joined to a Finnish change made on another branch is outdated', () => {
    repository.git(['checkout', '--quiet', '-b', 'side']);
    repository.commit('2026-10-05T08:00:00Z', { [SV]: swedish('keywords: [pengar]\n') });
    repository.git(['checkout', '--quiet', 'main']);
    repository.commit('2026-10-01T08:00:00Z', { [FI]: finnish({ summary: 'Haku on jo auki.' }) });
    repository.git(['merge', '--quiet', '--no-edit', 'side'], '2026-10-06T08:00:00Z');
    expect(swedishState()).toMatchObject({ state: 'outdated' });
  });

  test('that a translator found right after the change is current, found right on the same day or before it is not', () => {
    const touched = (day: string) => {
      repository.commit('2026-09-02T08:00:00Z', { [SV]: swedish(`translationChecked: ${day}\n`) });
      repository.commit('2026-10-01T08:00:00Z', { [FI]: finnish({ summary: `Haku on auki ${day}.` }) });
      return swedishState().state;
    };
    expect(touched('2026-10-02')).toBe('current');
    expect(touched('2026-10-01')).toBe('outdated');
    expect(touched('2026-09-30')).toBe('outdated');
  });
});

describe('a language that is left out on purpose', () => {
  test('is told with its reason and waits for nobody', () => {
    const facts = 'skipLanguages: [sv, en]\nskipReason: Vain suomeksi haettava.\n';
    repository.commit('2026-11-01T08:00:00Z', { [FI]: finnish({ facts }) });
    expect(haku().translations.en).toEqual({ state: 'skipped', reason: 'Vain suomeksi haettava.' });
    expect(needsWork(haku())).toBe(false);
  });

  test('but translated all the same is looked at as any other', () => {
    repository.commit('2026-09-01T08:00:00Z', {
      [FI]: finnish({ facts: 'skipLanguages: [sv]\n' }),
      [SV]: swedish(),
    });
    expect(swedishState().state).toBe('current');
  });
});

describe('without a history', () => {
  test('a translation is unknown, a missing one missing still', () => {
    repository.write({ [FI]: finnish(), [SV]: swedish() });
    const status = statusAt();
    expect(status.history).toBe('no-git');
    expect(status.entries[0]?.translations).toEqual({ sv: { state: 'unknown' }, en: { state: 'missing' } });
  });

  test('a shallow clone says so', () => {
    repository.commit('2026-09-01T08:00:00Z', { [FI]: finnish(), [SV]: swedish() });
    repository.commit('2026-09-02T08:00:00Z', { [FI]: finnish({ body: 'Muu.' }) });
    repository.git(['clone', '--quiet', '--depth', '1', `file://${repository.root}`, 'clone']);
    const folder = `${repository.root}/clone/content`;
    const status = readStatus({ folder, at: Temporal.Instant.from(NOW), exportCalls: [] });
    expect([status.history, status.entries[0]?.translations.sv.state]).toEqual(['shallow', 'unknown']);
  });
});

describe('a review', () => {
  const reviewWith = (facts: string, at: string) => {
    repository.write({ [FI]: finnish({ facts }) });
    const { review } = haku(at);
    return [review?.due, review?.isDue];
  };

  test('is due a year after the last one, on the same day in Finland and not the day before', () => {
    expect(reviewWith('', '2027-05-31T20:59:59Z')).toEqual(['2027-06-01', false]);
    expect(reviewWith('', '2027-05-31T21:00:00Z')).toEqual(['2027-06-01', true]);
  });

  test('is due sooner where the entry says so', () => {
    expect(reviewWith('reviewEvery: 3\n', NOW)).toEqual(['2026-09-01', true]);
  });
});

describe('the order', () => {
  test('is open calls, coming calls, then the rest', () => {
    const call = (times: string) => finnish({ facts: times });
    repository.write({
      'pages/a/index.fi.mdx': finnish(),
      'calls/b-closed/index.fi.mdx': call('opens: 2026-01-01\ncloses: 2026-02-01\n'),
      'calls/c-coming/index.fi.mdx': call('opens: 2026-12-01\ncloses: 2026-12-20\n'),
      'calls/d-open/index.fi.mdx': call('opens: 2026-11-01\ncloses: 2026-12-20\n'),
    });
    expect(statusAt().entries.map(({ id, call: state }) => `${id} ${state ?? '-'}`)).toEqual([
      'd-open open',
      'c-coming upcoming',
      'a -',
      'b-closed closed',
    ]);
  });

  test('a call of the export is open by the dates of its record', () => {
    repository.write({ [FI]: finnish({ facts: 'exportId: editor:haku\n' }) });
    const record = { id: 'editor:haku', opensOn: '2026-11-01', closesOn: '2026-12-15', closesTime: '16:15' };
    const status = readStatus({
      folder: repository.folder,
      at: Temporal.Instant.from('2026-12-15T14:15:00Z'),
      exportCalls: [record as never],
    });
    expect(status.entries[0]?.call).toBe('closed');
  });

  test('a file that cannot be read, or times that cannot, stop nothing', () => {
    repository.write({
      [FI]: finnish({ facts: 'closes: 15.12.2026\n' }),
      'news/broken/index.fi.mdx': '---\ntitle: "open\n---\n',
      'news/bare/index.fi.mdx': 'no front matter',
    });
    expect(statusAt().entries.map(({ id, call }) => [id, call])).toEqual([['haku', null]]);
  });
});

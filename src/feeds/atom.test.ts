import { describe, expect, test } from 'vitest';
import type { Entry } from '../site/entry.ts';
import type { Lang } from '../i18n/languages.ts';
import { atomFeed } from './atom.ts';
import { newsItem } from './feed-items.ts';
import { testNews, testPublisher } from './fixtures.ts';
import { all, one, parse, textOf } from './xml-reader.fixture.ts';

/** What a feed reader shows of a text that is declared to be HTML and has no elements in it. */
function shown(html: string | undefined): string | undefined {
  expect(html).not.toMatch(/[<>]/);
  return html?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

const newsFeed = (news: readonly Entry<'news'>[], lang: Lang, publisher = testPublisher) =>
  atomFeed({ list: 'news', lang, items: news.map((item) => newsItem(item, lang)) }, publisher);

const feedOf = (...news: ReturnType<typeof testNews>[]) => parse(newsFeed(news, 'fi'));

describe('the feed', () => {
  const feed = feedOf(testNews('2026-05-15'), testNews('2024-04'), testNews('2022'));

  test('is Atom, says its language and where it and its page are', () => {
    expect(feed.name).toBe('feed');
    expect(feed.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'fi' });
    expect(all(feed, 'link').map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
      ['alternate', 'https://theme.example/fi/ajankohtaista/'],
      ['self', 'https://theme.example/fi/ajankohtaista.xml'],
    ]);
    expect(textOf(feed, 'title')).toBe('Ajankohtaista – Työmarkkinoiden kohtaanto');
    expect(textOf(one(feed, 'author'), 'name')).toBe('Työmarkkinoiden kohtaanto');
  });

  test('tells when news was told and when it last changed, its month or year by the first moment of it', () => {
    const moments = all(feed, 'entry').map((entry) => [textOf(entry, 'published'), textOf(entry, 'updated')]);
    expect(moments).toEqual([
      ['2026-05-15T00:00:00.000Z', '2026-11-24T00:00:00.000Z'],
      ['2024-04-01T00:00:00.000Z', '2026-11-24T00:00:00.000Z'],
      ['2022-01-01T00:00:00.000Z', '2026-11-24T00:00:00.000Z'],
    ]);
    expect(textOf(feed, 'updated')).toBe('2026-11-24T00:00:00.000Z');
  });

  test('has unique ids that stay the same when a title changes', () => {
    const ids = [feed, ...all(feed, 'entry')].map((element) => textOf(element, 'id'));
    expect(new Set(ids).size).toBe(4);
    expect(ids[1]).toBe('tag:theme.example,2026:fi/news/uutinen-2026-05-15');
    expect(textOf(one(feedOf(testNews('2026-05-15', { title: 'Toinen' })), 'entry'), 'id')).toBe(ids[1]);
  });

  test('without news is still a feed, dated with the data', () => {
    expect(textOf(feedOf(), 'updated')).toBe('2026-11-20T05:00:00.000Z');
  });

  test('is the same twice', () => {
    const text = () => newsFeed([testNews('2026-05-15')], 'fi');
    expect(text()).toBe(text());
  });
});

describe('hostile text', () => {
  test.each(['a ]]> b ]]> c', '<script>alert(1)</script> & &amp; &nbsp;', '"quoted" \'single\'', '🙂 ä €'])(
    'reaches the reader as the same text: %s',
    (text) => {
      const entry = one(feedOf(testNews('2026-05-15', { title: text, summary: text })), 'entry');
      expect(shown(textOf(entry, 'title'))).toBe(text);
      expect(shown(textOf(entry, 'summary'))).toBe(text);
    },
  );

  test('loses the characters XML 1.0 forbids', () => {
    const entry = one(
      feedOf(testNews('2026-05-15', { title: 'a\u0000b\u000B\u001F\uFFFE\u{D800}c' })),
      'entry',
    );
    expect(textOf(entry, 'title')).toBe('abc');
  });
});

describe('news that is not translated', () => {
  test('says so in the language of the feed and marks its own', () => {
    const sv = { title: 'Nyhet', summary: 'Något hände.', urlName: 'nyhet' };
    const feed = parse(newsFeed([testNews('2026-05-15', {}, { sv }), testNews('2026-05-14')], 'sv'));
    const [translated, finnish] = all(feed, 'entry').map((entry) => textOf(entry, 'summary'));
    expect(translated).toBe('Något hände.');
    expect(finnish).toMatch(/^<p>.+<\/p><p lang="fi">Jotakin tapahtui\.<\/p>$/);
  });
});

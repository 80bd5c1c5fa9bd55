import { describe, expect, test } from 'vitest';
import type { Entry } from '../site/entry.ts';
import { testCall, testEvent, testNews, testPublisher } from './fixtures.ts';
import { callItem, eventItem, newsItem } from './feed-items.ts';
import { jsonFeed } from './json-feed.ts';
import { jsonFeedSchema } from './json-feed.fixture.ts';

const read = (text: string) => jsonFeedSchema.parse(JSON.parse(text));
const newsFeed = (...news: Entry<'news'>[]) =>
  jsonFeed({ list: 'news', lang: 'fi', items: news.map((item) => newsItem(item, 'fi')) }, testPublisher);

describe('a JSON Feed', () => {
  test('says what it is, where it and its page are, and its language', () => {
    const { items, ...head } = read(newsFeed(testNews('2026-05-15')));
    expect(items).toHaveLength(1);
    expect(head).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Ajankohtaista – Työmarkkinoiden kohtaanto',
      home_page_url: 'https://theme.example/fi/ajankohtaista/',
      feed_url: 'https://theme.example/fi/ajankohtaista.feed.json',
      language: 'fi',
    });
  });

  test('of a region has items with the ids they have in the whole list', () => {
    const items = [newsItem(testNews('2026-05-15'), 'fi')];
    const only = { by: 'region', value: '13', name: 'Keski-Suomi' } as const;
    const part = read(jsonFeed({ list: 'news', lang: 'fi', only, items }, testPublisher));
    expect(part.title).toBe('Ajankohtaista: Keski-Suomi – Työmarkkinoiden kohtaanto');
    expect(part.feed_url).toBe('https://theme.example/fi/ajankohtaista/alue/13.feed.json');
    expect(part.items[0]?.id).toBe('tag:theme.example,2026:fi/news/uutinen-2026-05-15');
  });

  test('has what changed last first, and of two told on one day the later told', () => {
    const changed = (date: string, reviewed: string) => {
      const news = testNews(date);
      return { ...news, facts: { ...news.facts, reviewed } };
    };
    const feed = read(
      newsFeed(
        changed('2026-01-01', '2026-03-01'),
        changed('2026-02-01', '2026-03-01'),
        changed('2025-01-01', '2026-04-01'),
      ),
    );
    expect(feed.items.map(({ id }) => id.slice(-10))).toEqual(['2025-01-01', '2026-02-01', '2026-01-01']);
  });

  test('holds the hundred newest', () => {
    const news = Array.from({ length: 120 }, (_, day) =>
      testNews(Temporal.PlainDate.from('2026-01-01').add({ days: day }).toString()),
    );
    const { items } = read(newsFeed(...news));
    expect(items).toHaveLength(100);
    expect(items.at(-1)?.date_published).toBe('2026-01-21T00:00:00.000Z');
  });

  test('tells the reader that a text is not in the language of the feed', () => {
    const content = { list: 'news', lang: 'sv', items: [newsItem(testNews('2026-05-15'), 'sv')] } as const;
    const [item] = read(jsonFeed({ ...content, items: [...content.items] }, testPublisher)).items;
    expect(item?.language).toBe('fi');
    expect(item?.content_text).toMatch(/\nJotakin tapahtui\.$/);
  });
});

describe('a subscriber learns', () => {
  const itemsOf = (...items: Parameters<typeof jsonFeed>[0]['items']) =>
    read(jsonFeed({ list: 'calls', lang: 'fi', items }, testPublisher)).items;

  test('that a call is withdrawn, and how its day moved', () => {
    const moves = [
      { field: 'closesOn' as const, from: '2026-12-01', to: '2026-12-15', url: 'https://x.fi/' },
    ];
    const moved = callItem(
      testCall({ closes: '2026-12-15', changes: [{ on: '2026-11-24', text: null, moves }] }),
      'fi',
    );
    const withdrawn = callItem(testCall({ closes: '2026-12-15', withdrawn: true }), 'fi');
    expect(itemsOf(moved)[0]?.content_text).toContain('aiemmin tiistai 1.12.2026, nyt tiistai 15.12.2026');
    expect(itemsOf(withdrawn)[0]?.title).toBe('Peruttu: Työllisyyshaku');
  });

  test('that an event is cancelled, and when it would have been', () => {
    const [item] = itemsOf(eventItem(testEvent({ starts: '2026-12-08', cancelled: '2026-11-24' }), 'fi'));
    expect(item?.title).toBe('Peruttu: Messut');
    expect(item?.content_text).toBe('tiistai 8.12.2026. Työnantajat ja työnhakijat tapaavat.');
  });
});

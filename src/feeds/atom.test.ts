import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { newsFeed } from './atom.ts';
import { testNews, testPublisher } from './fixtures.ts';

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** Reads XML as strictly as the specification asks: throws on whatever is not well formed. */
function parse(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(xml).close();
  const [root] = top.children;
  if (!root) throw new Error('empty');
  return root;
}

const all = (element: Element, name: string) => element.children.filter((child) => child.name === name);
const one = (element: Element, name: string) => all(element, name)[0];
const textOf = (element: Element | undefined, name: string) => element && one(element, name)?.text;

/** What a feed reader shows of a text that is declared to be HTML and has no elements in it. */
function shown(html: string | undefined): string | undefined {
  expect(html).not.toMatch(/[<>]/);
  return html?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

const feedOf = (...news: ReturnType<typeof testNews>[]) => parse(newsFeed(news, 'fi', testPublisher));

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

  test('has the first moment of a month or year for news without a day, and the newest for itself', () => {
    expect(all(feed, 'entry').map((entry) => textOf(entry, 'updated'))).toEqual([
      '2026-05-15T00:00:00.000Z',
      '2024-04-01T00:00:00.000Z',
      '2022-01-01T00:00:00.000Z',
    ]);
    expect(textOf(feed, 'updated')).toBe('2026-05-15T00:00:00.000Z');
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
    const text = () => newsFeed([testNews('2026-05-15')], 'fi', testPublisher);
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
    const feed = parse(
      newsFeed([testNews('2026-05-15', {}, { sv }), testNews('2026-05-14')], 'sv', testPublisher),
    );
    const [translated, finnish] = all(feed, 'entry').map((entry) => textOf(entry, 'summary'));
    expect(translated).toBe('Något hände.');
    expect(finnish).toMatch(/^<p>.+<\/p><p lang="fi">Jotakin tapahtui\.<\/p>$/);
  });
});

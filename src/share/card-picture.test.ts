import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cardPicture, setTitle, TITLE_ROOM, type Card } from './card-picture.ts';
import { pictureId, png } from './draw.ts';

const card: Card = { lang: 'fi', kind: 'Malli', title: 'Kohtaantofoorumi' };

const COMPOUND = 'työmarkkinakohtaantokoordinaatiohankkeet';

describe('a title', () => {
  test.each([
    ['one short word', 'Haut'],
    ['a compound of 40 letters', COMPOUND],
    ['a compound of 40 letters among others', `Kaksi ${COMPOUND} ja vielä kolmas ${COMPOUND}`],
    ['110 letters, as long as titles may be', 'Työnantajien ja työnhakijoiden '.repeat(4).slice(0, 110)],
    ['110 letters without a space', COMPOUND.repeat(3).slice(0, 110)],
    ['letters that cannot be parted', 'Å'.repeat(110)],
    ['far more letters than a picture holds', 'Hankkeen nimi on pitkä '.repeat(60)],
  ])('stays inside its room: %s', async (_, title) => {
    const set = await setTitle(title, 'fi');
    expect(set.width).toBeLessThanOrEqual(TITLE_ROOM.width);
    expect(set.lines.length * set.size * 1.1).toBeLessThanOrEqual(TITLE_ROOM.height);
    expect(set.size).toBeGreaterThanOrEqual(30);
  });

  test('is there to its last letter, whatever was parted', async () => {
    const title = `Kaksi ${COMPOUND} ja vielä kolmas ${COMPOUND}`;
    const { lines } = await setTitle(title, 'fi');
    const joined = lines.map((line) => (line.endsWith('-') ? line.slice(0, -1) : `${line} `)).join('');
    expect(joined.trim()).toBe(title);
  });

  test('is set large when it is short', async () => {
    const [short, long] = await Promise.all([
      setTitle('Haut', 'fi'),
      setTitle('Sana '.repeat(20).trim(), 'fi'),
    ]);
    expect(short.size).toBeGreaterThan(long.size);
  });
});

describe('a picture', () => {
  const cache = mkdtempSync(join(tmpdir(), 'pictures-'));
  afterAll(() => {
    rmSync(cache, { recursive: true });
  });

  test('is another file when the title, the kind or the language changes', async () => {
    const cards: Card[] = [
      card,
      { ...card, title: 'Kohtaantofoorumit' },
      { ...card, kind: 'Hanke' },
      { ...card, lang: 'sv' },
    ];
    const ids = await Promise.all(cards.map(async (each) => pictureId(await cardPicture(each))));
    expect(new Set(ids).size).toBe(cards.length);
  });

  test('keeps its name while nothing in it changes', async () => {
    expect(pictureId(await cardPicture(card))).toBe(pictureId(await cardPicture({ ...card })));
  });

  test('is drawn once: the next time it comes from the cache', async () => {
    const picture = await cardPicture(card);
    const first = await png(picture, cache);
    const [name = ''] = readdirSync(cache);
    const long = new Date('2001-01-01T00:00:00Z');
    utimesSync(join(cache, name), long, long);
    expect(await png(picture, cache)).toEqual(first);
    expect(readdirSync(cache)).toEqual([name]);
    expect(statSync(join(cache, name)).mtime).toEqual(long);
  });

  test('is a PNG of 1200 × 630 below 60 kB', async () => {
    const image = await png(await cardPicture({ ...card, title: COMPOUND.repeat(2) }), cache);
    expect(image.subarray(1, 4).toString()).toBe('PNG');
    expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(image.length).toBeLessThan(60_000);
  });
});

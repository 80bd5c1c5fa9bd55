/**
 * Contrast of what is really drawn, from computed styles: every text at least 4.5:1 whatever its size, which is more
 * than WCAG 1.4.3 asks of large text, and running text at least 7:1 (WCAG 1.4.6), in both themes.
 */
import { expect, test, type Page } from '@playwright/test';
import { KINDS } from './page-kinds.ts';
import { ONCE } from './support.ts';

interface Pair {
  text: string;
  where: string;
  ratio: number;
  running: boolean;
}

/** Each pair of colours on the page once, with an example of the text. */
async function colourPairs(page: Page): Promise<Pair[]> {
  return page.evaluate(() => {
    type Colour = [number, number, number, number];
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    const known = new Map<string, Colour>();
    /** Any colour CSS can write, as numbers. */
    const read = (text: string): Colour => {
      const seen = known.get(text);
      if (seen) return seen;
      if (!context) throw new Error('No canvas');
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = text;
      context.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
      const colour: Colour = [r, g, b, a / 255];
      known.set(text, colour);
      return colour;
    };
    const over = (top: Colour, below: Colour): Colour => {
      const mix = (index: 0 | 1 | 2) => top[index] * top[3] + below[index] * (1 - top[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const groundOf = (element: Element | null): Colour => {
      if (element === null) return read('Canvas');
      const own = read(getComputedStyle(element).backgroundColor);
      return own[3] === 1 ? own : over(own, groundOf(element.parentElement));
    };
    /** The closest element whose ground lets nothing through. */
    const coverOf = (element: Element | null): Element | null =>
      element === null || read(getComputedStyle(element).backgroundColor)[3] === 1
        ? element
        : coverOf(element.parentElement);
    const luminance = ([r, g, b]: Colour) => {
      const [red = 0, green = 0, blue = 0] = [r, g, b].map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ratio = (a: Colour, b: Colour) => {
      const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
      return (light + 0.05) / (dark + 0.05);
    };

    const pairs = new Map<string, Pair>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!element || text === '' || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('script, style, noscript, .visually-hidden, .skip-link')) continue;
      const style = getComputedStyle(element);
      const isDrawing = element instanceof SVGElement;
      const colour = read(isDrawing ? style.fill : style.color);
      // The rounds behind a page's heading are a ground too.
      const heading = element.closest('.page-heading');
      // … where nothing closer covers them.
      const washes = heading?.isSameNode(coverOf(element))
        ? ['::before', '::after'].map((part) => read(getComputedStyle(heading, part).backgroundColor))
        : [];
      const running =
        element.closest('main') !== null &&
        element.matches(
          '.prose p, .prose li, .plain-list li, .steps li, .lead, .card > p, dd:not([class]), td',
        );
      for (const ground of [groundOf(element), ...washes]) {
        if (ground[3] === 0) continue;
        const key = [colour, ground, running].join();
        if (pairs.has(key)) continue;
        pairs.set(key, {
          text: text.slice(0, 40),
          where: `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`,
          ratio: Math.round(ratio(over(colour, ground), ground) * 100) / 100,
          running,
        });
      }
    }
    return [...pairs.values()];
  });
}

test('the measure sees a faint text, through a half-clear ground', { tag: ONCE }, async ({ page }) => {
  await page.setContent(
    '<main class="prose" style="background: #fff"><p style="color: #777">faint</p>' +
      '<p style="background: rgb(0 0 0 / 50%); color: #fff">half</p></main>',
  );
  const pairs = await colourPairs(page);
  expect(pairs.map(({ text, ratio, running }) => [text, ratio, running])).toEqual([
    ['faint', 4.48, true],
    ['half', 4, true],
  ]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(
    `text stands out from its ground on a page of every kind, ${colorScheme}`,
    { tag: ONCE },
    async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      let running = 0;
      for (const { name, paths } of KINDS) {
        await page.goto(paths.fi);
        const pairs = await colourPairs(page);
        running += pairs.filter((pair) => pair.running).length;
        expect
          .soft(
            pairs.filter((pair) => pair.ratio < (pair.running ? 7 : 4.5)),
            name,
          )
          .toEqual([]);
      }
      expect(running, 'pages have running text').toBeGreaterThan(KINDS.length);
    },
  );
}

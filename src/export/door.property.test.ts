import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, door, lastExport, nextExport } from './door.fixture.ts';
import { testProject } from './fixture.ts';
import { readExport } from './read.ts';
import { cleanHtml, cleanText } from './rules/text.ts';
import { SETTINGS } from './settings.ts';

/** Text of every kind: letters, marks, halves of pairs, pieces of HTML and entities, spaces of every width. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<',
        '>',
        '&',
        ';',
        '&lt;',
        '&amp;',
        '&amp;lt;',
        '&#60;',
        '&#x3c;',
        '&uml;',
        '&auml;',
        '<b>',
        '</b>',
      ),
      fc.constantFrom(
        '<script>',
        '</script>',
        '<!--',
        '-->',
        '<![CDATA[',
        '<?',
        '<!doctype',
        'onerror=',
        ' ¿ ',
        '¿',
        ' ? ',
      ),
      fc.constantFrom(
        '\u00A0',
        '\u2009',
        '\t',
        '\r\n',
        '\n\n\n',
        '\u2028',
        '\u00AD',
        '\u202E',
        '\uFEFF',
        'a\u0308',
        '\uD83D',
      ),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

const places = [
  { name: true, lines: false },
  { name: false, lines: false },
  { name: false, lines: true },
];

describe('cleaning', () => {
  it.each(places)('changes nothing the second time: %j', (place) => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text } = cleanText(raw, place);
        expect(cleanText(text, place).text).toBe(text);
      }),
      { numRuns: 3_000 },
    );
  });

  it.each(places)('leaves neither tags nor marks nobody can see: %j', (place) => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text } = cleanText(raw, place);
        expect(text).not.toMatch(/<\/?[a-z][^<>]*>/i);
        expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\uFEFF]/);
        expect(text.isWellFormed()).toBe(true);
        if (!place.lines) expect(text).not.toMatch(/[\n\r\u2028]/);
      }),
      { numRuns: 2_000 },
    );
  });

  it('of HTML changes nothing the second time and leaves no script', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const html = cleanHtml(raw);
        expect(cleanHtml(html)).toBe(html);
        expect(html).not.toMatch(/<(?!\/?(?:p|br|ul|ol|li|strong|em|h3|h4|a)\b)/);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the door', () => {
  it('ends in an outcome whatever JSON comes, and publishes none of it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const { report, accepted } = door(value);
        expect(report.outcome).toBe('refused');
        expect(accepted).toBeNull();
      }),
    );
  });

  it('ends in an outcome whatever bytes come', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(door(bytes).report.outcome).toBe('refused');
      }),
    );
  });

  it('publishes nothing the build cannot read, whatever stands in the place of a field', () => {
    const fields = Object.keys(testProject());
    fc.assert(
      fc.property(
        fc.constantFrom(...fields),
        fc.oneof(fc.jsonValue({ maxDepth: 3 }), anyText),
        (field, value) => {
          const [first, ...others] = nextExport().projects;
          const { accepted } = door(nextExport({ projects: [{ ...first, [field]: value }, ...others] }));
          if (accepted !== null) expect(readExport(bytesOf(accepted), '')).toMatchObject({ ok: true });
        },
      ),
      { numRuns: 1_500 },
    );
  });

  it('never publishes a part of a good export that loses more projects than may vanish', () => {
    const projects = Array.from({ length: 30 }, (_, index) =>
      testProject({
        code: `S${String(30_001 + index)}`,
        plannedEuStateCents: null,
        plannedTotalCents: null,
        realisedEuStateCents: null,
      }),
    );
    const last = { export: lastExport({ projects }), sha256: null, findings: null };
    const limit = Math.max(SETTINGS.vanish.records, projects.length * SETTINGS.vanish.share);
    fc.assert(
      fc.property(fc.subarray(projects), (kept) => {
        const { report } = door(nextExport({ projects: kept }), { last });
        const lost = projects.length - kept.length;
        if (lost > limit) expect(report.outcome).toBe('refused');
        else expect(report.outcome).toBe(lost > 0 ? 'held' : 'published');
      }),
      { numRuns: 200, examples: [[projects], [projects.slice(1)], [projects.slice(3)], [projects.slice(4)]] },
    );
  });
});

/** A mistake of a writer, how the check tells of it in three languages, and something like it that is right. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { LANGS, type Lang } from '../../i18n/languages.ts';
import { ContentFolder, told } from './content.fixture.ts';
import type { Rule } from '../rules.ts';

type Files = Readonly<Record<string, string | Uint8Array | null>>;

export interface Mistake {
  name: string;
  rule: Rule;
  files: Files;
  /** File and line where it is told: `calls/testihaku/index.fi.mdx:6`. */
  where: string;
  /** What a person must be able to read: the field's name, what was found, what to type. */
  reads: Record<Lang, readonly string[]>;
  /** Looks like the mistake and is right. */
  nearly: { name: string; files: Files };
  /** The moment of the check, where it matters. */
  at?: string;
}

/** A content folder for the tests of a file, as it was before each of them. */
export function contentForTests(): () => ContentFolder {
  let content: ContentFolder;
  beforeAll(() => {
    content = new ContentFolder();
  });
  beforeEach(() => {
    content.reset();
  });
  afterAll(() => {
    content.remove();
  });
  return () => content;
}

/** Two tests a mistake: it is told, and what is only like it is not. `shared` gives the folder of the tests. */
export function testMistakes(
  mistakes: readonly Mistake[],
  shared: () => ContentFolder = contentForTests(),
): void {
  for (const { name, rule, files, where, reads, nearly, at } of mistakes) {
    const moment = () => (at === undefined ? shared().moment : Temporal.Instant.from(at));

    test(`${name}: ${rule}`, () => {
      shared().write(files);
      const faults = shared().faults(moment());
      expect(
        faults.filter((fault) => fault.rule === rule),
        told(faults, 'en').join('\n'),
      ).toHaveLength(1);
      for (const lang of LANGS) {
        const here = told(faults, lang).filter((line) => line.startsWith(`${where} |`));
        for (const piece of reads[lang]) expect(here.join('\n')).toContain(piece);
      }
    });

    test(`${name}: not ${nearly.name}`, () => {
      shared().write(nearly.files);
      expect(told(shared().faults(moment()), 'fi')).toEqual([]);
    });
  }
}

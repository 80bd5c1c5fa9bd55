/** Three languages with equal standing, and each passage said to be in the language it is in (WCAG 3.1.1, 3.1.2). */
import { describe, expect, test } from 'vitest';
import { LANGS, type Lang } from '~/i18n/languages.ts';
import { STRINGS } from '~/i18n/strings.ts';
import { themeExport } from '~/site/data.ts';
import {
  expectNone,
  faultsOn,
  having,
  isInsideClass,
  isInsideNamed,
  langOf,
  langPages,
  named,
  pages,
  passages,
  plain,
  spokenAttributes,
  textOf,
  type LangPage,
  type Passage,
} from './built-site.ts';
import { addressesOf } from './site-items.ts';

interface Tree {
  [key: string]: string | Tree;
}

function flat(tree: Tree, before = ''): [string, string][] {
  return Object.entries(tree).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[before + name, value]] : flat(value, `${before}${name}.`),
  );
}

/** Interface strings of a language that say the same thing otherwise in another; short ones could be anybody's. */
function ownStrings(of: Lang, against: Lang): string[] {
  const theirs = new Set(flat(STRINGS[against]).map(([, text]) => text));
  return flat(STRINGS[of])
    .filter(([key]) => !/^(checks|commands)\./.test(key))
    .map(([, text]) => text)
    .filter((text) => text.length > 12 && !text.includes('{{') && !theirs.has(text));
}

/** The frame of a page: what the site itself says around the editors' texts. */
function frameOf(page: LangPage): Passage[] {
  return [...passages(page.document), ...spokenAttributes(page)]
    .filter(({ element }) => !isInsideClass(element, 'prose') && !isInsideNamed(element, 'head'))
    .filter(({ element }) => langOf(element) === page.lang);
}

const pairs = LANGS.flatMap((of) => LANGS.filter((on) => on !== of).map((on) => [on, of] as const));

describe.each(pairs)('the pages in "%s"', (on, of) => {
  test(`hold no interface text in "${of}"`, () => {
    const foreign = ownStrings(of, on);
    // A single word may be part of a name; it is the site's own when it stands alone or in a list.
    const words = new Set(foreign.filter((text) => !text.includes(' ')));
    const sentences = foreign.filter((text) => text.includes(' '));
    expect(sentences.length).toBeGreaterThan(50);
    expectNone(
      faultsOn(
        langPages.filter(({ lang }) => lang === on),
        (page) =>
          frameOf(page).flatMap(({ text }) => [
            ...sentences.filter((sentence) => text.includes(sentence)),
            ...text.split(', ').filter((part) => words.has(part)),
          ]),
      ),
    );
  });
});

/** Names of the export by the language of their source, where no person has written them in the reader's. */
function foreignNames(reader: Lang): Map<string, Lang> {
  const names = [
    ...themeExport.projects.map(({ name }) => name),
    ...themeExport.calls.map(({ title }) => title),
  ];
  return new Map(
    names.flatMap((name): [string, Lang][] => {
      const { lang } = name;
      if (lang === 'und' || lang === reader || name[reader] !== undefined) return [];
      return [[plain(name[lang] ?? ''), lang]];
    }),
  );
}

describe.each(LANGS)('a passage in another language on a page in "%s"', (lang) => {
  const own = langPages.filter((page) => page.lang === lang);

  test('is marked so, when it is the name of a project or call as its source gives it', () => {
    const names = foreignNames(lang);
    const paths = new Set([...addressesOf('project', lang), ...addressesOf('call', lang)]);
    expectNone(
      faultsOn(own, (page) => {
        const links = named(page, 'a').filter((link) => paths.has(link.getAttribute('href') ?? ''));
        const headings = paths.has(page.path) ? named(page, 'h1') : [];
        return [...headings, ...links]
          .filter((name) => !isInsideClass(name, 'prose'))
          .filter((name) => names.has(textOf(name)) && names.get(textOf(name)) !== langOf(name))
          .map(textOf);
      }),
    );
  });

  test('is introduced by the sentence that the translation is missing, when it is the page’s text', () => {
    expectNone(
      faultsOn(own, (page) => {
        const texts = page.elements.filter(({ classList }) => classList.contains('prose'));
        const isForeign = texts.some(
          (text) => text.hasAttribute('lang') && text.getAttribute('lang') !== lang,
        );
        const isSaid = having(page, 'data-translation-missing').length > 0;
        return isForeign && !isSaid ? ['a text in another language'] : [];
      }),
    );
  });
});

test('no language is a smaller site than another', () => {
  const counts = LANGS.map((lang) => langPages.filter((page) => page.lang === lang).length);
  expect(new Set(counts).size).toBe(1);
});

test('no page waits for its translation', () => {
  expectNone(
    faultsOn(pages, (page) =>
      having(page, 'data-translation-missing').map(() => 'the text is in another language'),
    ),
  );
});

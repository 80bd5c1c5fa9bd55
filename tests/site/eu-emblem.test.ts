/** The EU emblem and its statement (Regulation (EU) 2021/1060, Articles 47 and 50, Annex IX; the Finnish rules for it). */
import { describe, expect, test } from 'vitest';
import type { HTMLElement } from 'node-html-parser';
import { LANGS, type ByLang } from '~/i18n/languages.ts';
import { href } from '~/i18n/routes.ts';
import {
  expectNone,
  faultsOn,
  having,
  isInside,
  isInsideClass,
  isInsideNamed,
  langOf,
  langPages,
  named,
  pageAt,
  pages,
  plain,
  textOf,
  type BuiltPage,
} from './built-site.ts';

/** Prescribed wording, each language by itself. */
const STATEMENT: ByLang<string> = {
  fi: 'Euroopan unionin osarahoittama',
  sv: 'Medfinansieras av Europeiska unionen',
  en: 'Co-funded by the European Union',
};

/** A fund is never named beside the emblem. */
const FUND =
  /\b(ESR|ESF|EAKR|ERDF|ERUF|JTF|FRO)\b|sosiaalirahasto|socialfond|social fund|aluekehitysrahasto|Vipuvoimaa|Hävkraft|Leverage/i;

const emblemsOf = (page: BuiltPage) => having(page, 'data-eu-emblem');
const pictureOf = (emblem: HTMLElement) => emblem.querySelector('svg, img');

/** All an emblem says, to the eye or to a screen reader. */
function wordsOf(emblem: HTMLElement): string {
  const parts = [emblem, ...emblem.querySelectorAll('*')];
  return plain([...parts.flatMap(({ attributes }) => Object.values(attributes)), textOf(emblem)].join(' '));
}

describe('the emblem', () => {
  test('stands in the footer of every page, once, with the statement in the page’s language', () => {
    expectNone(
      faultsOn(langPages, (page) => {
        const statements = emblemsOf(page)
          .filter((emblem) => isInsideNamed(emblem, 'footer'))
          .map(textOf)
          .join(', ');
        return statements === STATEMENT[page.lang] ? [] : [statements || 'none'];
      }),
    );
  });

  test.each(LANGS)('stands in the first part of the front page in "%s" too', (lang) => {
    const first = emblemsOf(pageAt(href(lang, 'home'))).filter(
      (emblem) => isInsideNamed(emblem, 'main') && isInsideClass(emblem, 'hero'),
    );
    expect(first.map(textOf)).toEqual([STATEMENT[lang]]);
  });

  test('stands nowhere else, so that it stays one mark and no pattern', () => {
    expectNone(
      faultsOn(langPages, (page) => {
        const count = emblemsOf(page).length;
        return count === (page.path === href(page.lang, 'home') ? 2 : 1) ? [] : [String(count)];
      }),
    );
  });

  test('stands on the pages above the languages once in each language', () => {
    expectNone(
      faultsOn(
        pages.filter(({ lang }) => lang === null),
        (page) => {
          const said = emblemsOf(page).map((emblem) => `${langOf(emblem) ?? ''} ${textOf(emblem)}`);
          const wanted = LANGS.map((lang) => `${lang} ${STATEMENT[lang]}`);
          return said.join() === wanted.join() ? [] : [said.join(', ') || 'none'];
        },
      ),
    );
  });

  test('has no fund’s name and no old slogan beside it', () => {
    expectNone(
      faultsOn(pages, (page) => {
        const blocks = emblemsOf(page).map(wordsOf);
        const base = page.elements
          .filter(({ classList }) => classList.contains('site-footer-base'))
          .map(textOf);
        return [...blocks, ...base].filter((words) => FUND.test(words));
      }),
    );
  });

  test('is the flag: two high and three wide, twelve stars', () => {
    expectNone(
      faultsOn(pages, (page) =>
        emblemsOf(page).flatMap((emblem) => {
          const { width, height } = sizeOf(pictureOf(emblem));
          const [, , boxWidth = 0, boxHeight = 0] = (
            emblem.querySelector('svg')?.getAttribute('viewBox') ?? ''
          )
            .split(' ')
            .map(Number);
          const stars = emblem.querySelectorAll('polygon').length;
          return [
            ...(width * 2 === height * 3 && boxWidth * 2 === boxHeight * 3
              ? []
              : [`${String(width)} × ${String(height)}`]),
            ...(stars === 12 ? [] : [`${String(stars)} stars`]),
          ];
        }),
      ),
    );
  });

  test('is at least as high or as wide as the largest other mark on the page', () => {
    expectNone(
      faultsOn(pages, (page) => {
        const emblems = emblemsOf(page).map((emblem) => sizeOf(pictureOf(emblem)));
        return named(page, 'svg', 'img')
          .filter((mark) => !isInside(mark, 'data-eu-emblem'))
          .map(sizeOf)
          .filter((mark) => emblems.some(({ width, height }) => width < mark.width && height < mark.height))
          .map(({ width, height }) => `${String(width)} × ${String(height)} beside a smaller emblem`);
      }),
    );
  });
});

function sizeOf(mark: HTMLElement | null): { width: number; height: number } {
  return { width: Number(mark?.getAttribute('width')), height: Number(mark?.getAttribute('height')) };
}

/** What a page says is so, who answers for it, and what is not known is said (rules 3–7 and 10 of the site map). */
import { describe, expect, test } from 'vitest';
import type { HTMLElement } from 'node-html-parser';
import { isThemeProject } from '~/export/schema.ts';
import { LANGS, type ByLang, type Lang } from '~/i18n/languages.ts';
import { href } from '~/i18n/routes.ts';
import { strings, STRINGS } from '~/i18n/strings.ts';
import { CALL_STATES } from '~/site/calls/call-state.ts';
import { siteData, themeExport } from '~/site/data.ts';
import {
  expectNone,
  faultsOn,
  files,
  findPage,
  having,
  isInsideClass,
  isInsideNamed,
  langPages,
  linksIn,
  mainOf,
  named,
  pageAt,
  pages,
  passages,
  spokenAttributes,
  target,
  textOf,
  type BuiltPage,
  type LangPage,
} from './built-site.ts';
import { addressesOf, itemsOf, pagesOf } from './site-items.ts';

const answering = langPages.filter(({ notFound }) => !notFound);

describe('every page but those for a missing page', () => {
  const trustOf = ({ elements }: BuiltPage) =>
    elements.find(({ classList }) => classList.contains('trust-line'));

  test('says when it was last read through, on a day that has been', () => {
    const today = new Date().toISOString().slice(0, 10);
    expectNone(
      faultsOn(answering, (page) => {
        const day = trustOf(page)?.querySelector('time')?.getAttribute('datetime') ?? 'no day';
        return /^\d{4}-\d\d-\d\d$/.test(day) && day <= today ? [] : [day];
      }),
    );
  });

  test('says who answers for it, as a role and not a person', () => {
    expectNone(
      faultsOn(answering, (page) => {
        const words = textOf(trustOf(page));
        const roles = Object.values(siteData.site.roles).map((role) => role[page.lang]);
        return roles.some((role) => words.includes(role)) ? [] : [words || 'nobody'];
      }),
    );
  });

  test('has a link to report a mistake, and the link leads somewhere', () => {
    expectNone(
      faultsOn(answering, (page) => {
        const wanted = strings(page.lang)('trust.mistake');
        const report = trustOf(page)
          ?.querySelectorAll('a')
          .find((link) => textOf(link) === wanted);
        const url = target(page, report?.getAttribute('href') ?? '');
        const isReal =
          report !== undefined && (url.protocol === 'mailto:' || findPage(url.pathname) !== undefined);
        return isReal ? [] : ['none'];
      }),
    );
  });

  test('says where its facts come from, when it is about one thing', () => {
    const kinds = ['call', 'model', 'service', 'sector', 'newsItem', 'event'] as const;
    const about = kinds.flatMap((kind) => LANGS.flatMap((lang) => addressesOf(kind, lang))).map(pageAt);
    expectNone(
      faultsOn(about, (page) => {
        const sources = page.elements.find(({ classList }) => classList.contains('sources'));
        return sources && linksIn(sources).length > 0 ? [] : ['no source'];
      }),
    );
  });
});

describe('a project that is not the theme’s own', () => {
  const noticesOf = (page: BuiltPage) =>
    page.elements.filter(({ classList }) => classList.contains('notice')).map(textOf);

  test.each(LANGS)('says in "%s" that it is not counted; the theme’s own do not', (lang) => {
    const notice = strings(lang)('projects.notCounted');
    expectNone(
      themeExport.projects.flatMap((project) => {
        const page = pageAt(pagesOf('project', project.code)[lang]);
        const isSaid = noticesOf(page).includes(notice);
        return isSaid === isThemeProject(project)
          ? [`${page.path}: ${project.kind}, said: ${String(isSaid)}`]
          : [];
      }),
    );
  });

  test('is called so in every list', () => {
    const kinds = new Map(
      themeExport.projects.flatMap((project) =>
        LANGS.map((lang) => [pagesOf('project', project.code)[lang], project] as const),
      ),
    );
    expectNone(
      faultsOn(langPages, (page) =>
        page.elements
          .filter(({ classList }) => classList.contains('project-card'))
          .filter((card) => {
            const project = kinds.get(card.querySelector('h3 a')?.getAttribute('href') ?? '');
            const label = card.querySelector('.label');
            if (project === undefined || label === null) return true;
            const isOwn = label.classList.contains('label-theme');
            const kind = strings(page.lang)(`projects.kinds.${project.kind}`);
            return isOwn !== isThemeProject(project) || textOf(label) !== kind;
          })
          .map((card) => textOf(card).slice(0, 80)),
      ),
    );
  });

  test.each(LANGS)('has its like among the calls: those outside the theme say so in "%s"', (lang) => {
    const note = strings(lang)('calls.relatedNoteOne');
    const outside = new Set(relatedCalls());
    expectNone(
      itemsOf('call').flatMap(({ id, pages }) => {
        const isSaid = noticesOf(pageAt(pages[lang])).includes(note);
        return isSaid === outside.has(id) ? [] : [`${pages[lang]}, said: ${String(isSaid)}`];
      }),
    );
  });
});

/** Calls shown as other ways to fund, by their place on the Finnish list. */
function relatedCalls(): string[] {
  const list = mainOf(pageAt(href('fi', 'calls'))).querySelector('section[aria-labelledby="related-calls"]');
  return (list?.querySelectorAll('li[data-id]') ?? []).map((item) => item.getAttribute('data-id') ?? '');
}

/** Regulation (EU) 2021/1060, Article 49(2): what is told of every call, or said not to be stated. */
function missingItems(lang: Lang, call: HTMLElement): string[] {
  const t = strings(lang);
  const facts = new Map(
    call.querySelectorAll('dt').map((name) => [textOf(name), textOf(name.nextElementSibling)]),
  );
  const wanted = [t('calls.area'), t('calls.objectives'), t('calls.whoFor'), t('calls.money')];
  const period = call.querySelectorAll('.call-period p').map(textOf);
  const dates = [t('calls.opens'), t('calls.closes')].filter(
    (label) => !period.some((line) => line.startsWith(label) && line.length > label.length),
  );
  return [...wanted.filter((name) => !facts.get(name)), ...dates];
}

describe.each(LANGS)(
  'a call in "%s" tells area, objective, applicants, support and dates, or that they are not stated',
  (lang) => {
    test('on the calls page', () => {
      const list = mainOf(pageAt(href(lang, 'calls')));
      const cards = list.querySelectorAll('li[data-id]');
      expect(cards.map((card) => card.getAttribute('data-id')).toSorted()).toEqual(
        itemsOf('call')
          .map(({ id }) => id)
          .toSorted(),
      );
      expectNone(
        cards.flatMap((card) =>
          missingItems(lang, card).map((item) => `${card.getAttribute('data-id') ?? ''}: ${item}`),
        ),
      );
    });

    test('on its own page', () => {
      expectNone(
        addressesOf('call', lang).flatMap((path) =>
          missingItems(lang, mainOf(pageAt(path))).map((item) => `${path}: ${item}`),
        ),
      );
    });
  },
);

describe('the state of a call', () => {
  const callPages = LANGS.flatMap((lang) => addressesOf('call', lang)).map(pageAt) as LangPage[];

  test('is left to the moment of reading: nothing on the call’s page says it beforehand', () => {
    expectNone(
      faultsOn(callPages, (page) => {
        const states = CALL_STATES.map((state) => strings(page.lang)(`calls.state.${state}`)).join('|');
        const aState = new RegExp(`(?<!\\p{L})(?:${states})(?!\\p{L})`, 'u');
        return passages(mainOf(page))
          .filter(({ element }) => !isInsideClass(element, 'prose'))
          .map(({ text }) => text)
          .filter((text) => aState.test(text));
      }),
    );
  });

  test('has an empty place of its own on the call’s page, with the moments the script reads', () => {
    expectNone(
      faultsOn(callPages, (page) => {
        const [place] = named(page, 'call-status');
        const isReady = place?.hasAttribute('data-moments') && place.hasAttribute('data-words');
        return isReady && place?.textContent.trim() === '' ? [] : [textOf(place) || 'no place'];
      }),
    );
  });

  test('has no place anywhere that was filled by the build', () => {
    expectNone(
      faultsOn(langPages, (page) =>
        named(page, 'call-status', 'project-status')
          .map(textOf)
          .filter((text) => text !== ''),
      ),
    );
  });

  test.each(LANGS)(
    'is told without scripts as a sentence with its moment, on the front page and the calls page in "%s"',
    (lang) => {
      expectNone(
        faultsOn([pageAt(href(lang, 'home')), pageAt(href(lang, 'calls'))], (page) => {
          const [now] = named(page, 'calls-now');
          return /\d{4}.*\d[.:]\d\d/.test(textOf(now)) ? [] : [textOf(now) || 'no sentence'];
        }),
      );
    },
  );
});

describe('the money of the theme', () => {
  const SUMS: ByLang<[string, string]> = {
    fi: ['14 miljoonaa euroa', '12,7 miljoonaa euroa'],
    sv: ['14 miljoner euro', '12,7 miljoner euro'],
    en: ['14 million euros', '12.7 million euros'],
  };
  const DATES = ['2022', '2026-05-15'];

  test.each(
    LANGS.flatMap((lang) => [[href(lang, 'theme'), lang] as const, [href(lang, 'results'), lang] as const]),
  )('is told on %s by both sources side by side, each with date and link', (path, lang) => {
    const figures = mainOf(pageAt(path)).querySelectorAll('.figures > li');
    expectNone(
      SUMS[lang].flatMap((sum, index) => {
        const figure = figures.find((each) => textOf(each.querySelector('.figure-value')).endsWith(sum));
        if (figure === undefined) return [`${sum} is not there`];
        const date = figure.querySelector('time')?.getAttribute('datetime');
        return [
          ...(date === DATES[index] ? [] : [`${sum} is dated ${date ?? 'nowhere'}`]),
          ...(linksIn(figure).some((link) => link.startsWith('https://')) ? [] : [`${sum} has no source`]),
        ];
      }),
    );
  });

  test('is told apart from the programme’s: no sum of the programme stands under the theme’s money', () => {
    const own = new Set(LANGS.flatMap((lang) => SUMS[lang]));
    const isOwn = (value: string) => [...own].some((sum) => value.endsWith(sum));
    const lists = LANGS.flatMap((lang) => [
      mainOf(pageAt(href(lang, 'home'))).querySelector('section[aria-labelledby="figures"]'),
      mainOf(pageAt(href(lang, 'results'))).querySelector('section[aria-labelledby="money"]'),
    ]);
    expect(lists).not.toContain(null);
    expectNone(
      lists
        .flatMap((list) => list?.querySelectorAll('.figure-value') ?? [])
        .map(textOf)
        .filter((value) => !isOwn(value)),
    );
  });
});

test('every figure has its date and its source', () => {
  expectNone(
    faultsOn(langPages, (page) =>
      page.elements
        .filter(({ classList }) => classList.contains('figure-value'))
        .filter((value) => {
          const figure = value.parentNode;
          const isDated = Boolean(figure?.querySelector('time[datetime]'));
          const isSourced = figure !== null && linksIn(figure).some((link) => link.startsWith('http'));
          return !isDated || !isSourced;
        })
        .map(textOf),
    ),
  );
});

test('every date can be read by machines', () => {
  const machine = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d([+-]\d\d:\d\d)?)?)?)?$/;
  expectNone(
    faultsOn(langPages, (page) =>
      named(page, 'time')
        .map((time) => time.getAttribute('datetime') ?? '')
        .filter((date) => !machine.test(date)),
    ),
  );
});

interface Tree {
  [key: string]: string | Tree;
}

function keysOf(tree: Tree, before = ''): string[] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [before + name] : [before + name, ...keysOf(value, `${before}${name}.`)],
  );
}

describe('no page shows', () => {
  test('the name of a text in place of the text', () => {
    // A key of one ordinary word ("external") cannot be told from the word.
    const keys = new Set(keysOf(STRINGS.fi).filter((key) => /[.A-Z]/.test(key)));
    expectNone(
      faultsOn(langPages, ({ html }) => {
        const shown = html.replaceAll(/ (?:href|src|action)="[^"]*"/g, '');
        return [...new Set(shown.match(/\b[a-z]\w*(?:\.[\w-]+)*\b/g))].filter((word) => keys.has(word));
      }),
    );
  });

  test('the machine’s word for nothing', () => {
    const nothing = /\bundefined\b|\[object \w+\]|\bNaN\b|Invalid Date|\{\{/;
    const alone = new Set(['null', 'true', 'false']);
    expectNone(
      faultsOn(langPages, (page) =>
        [...passages(page.document), ...spokenAttributes(page)]
          // Names of data fields and their values are written as code.
          .filter(({ element }) => !isInsideNamed(element, 'code'))
          .map(({ text }) => text)
          .filter((text) => nothing.test(text) || alone.has(text)),
      ),
    );
  });

  test('the marks an editor writes', () => {
    expectNone(
      faultsOn(langPages, (page) =>
        passages(page.document)
          .map(({ text }) => text)
          .filter((text) =>
            /\]\(|\*\*|^#{1,6} |\b(?:page|call|project|model|service|sector|region|news|event):[a-zA-Z]/.test(
              text,
            ),
          ),
      ),
    );
  });

  test('an empty key fact', () => {
    expectNone(
      faultsOn(langPages, (page) =>
        named(page, 'dt', 'dd')
          .filter((part) => textOf(part) === '')
          .map((part) => textOf(part.parentNode) || 'an empty pair'),
      ),
    );
  });
});

test('the parts the tests look at exist', () => {
  expect(relatedCalls()).not.toEqual([]);
  expect(having(pageAt(href('fi', 'calls')), 'data-moments').length).toBeGreaterThan(5);
});

test('nothing made up for trying the site out has come into it', () => {
  expectNone([...files].filter((file) => file.includes('komponentit')));
  expectNone(pages.filter(({ html }) => html.includes('Keksitty')).map(({ path }) => path));
});

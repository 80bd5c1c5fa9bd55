/** What machines read in the pages is well formed, says what the page says, and nothing it does not know. */
import jsonld, { type Options } from 'jsonld';
import { describe, expect, test } from 'vitest';
import { LANGS } from '~/i18n/languages.ts';
import { href } from '~/i18n/routes.ts';
import { themeExport } from '~/site/data.ts';
import { expectNone, mainOf, ORIGIN, pageAt, plain, read, textOf } from './built-site.ts';
import { faultsOfThing, SCHEMA_ORG_CONTEXT } from './schema-org.ts';
import { itemsOf } from './site-items.ts';
import { described, theThing, valuesOf, wordsOf, type Json, type Thing } from './structured-data.ts';

const KB = 1000;

/** No address but schema.org's is known, and that one is not fetched. */
const documentLoader = (url: string) =>
  /^https:\/\/schema\.org\/?$/.test(url)
    ? Promise.resolve({ documentUrl: url, document: SCHEMA_ORG_CONTEXT })
    : Promise.reject(new Error(`${url} is not to be fetched.`));

/** Safe mode fails on any word that the context does not know; its types are older than it. */
const expanding: Options.Expand & { safe: true } = { documentLoader, safe: true };

function faults(find: (page: (typeof described)[number]) => readonly string[]): string[] {
  return described.flatMap((each) => find(each).map((what) => `${each.page.path}: ${what}`));
}

const idOf = (thing: Thing) => (typeof thing['@id'] === 'string' ? thing['@id'] : undefined);

/** Every `@id` that stands alone: a word about a thing told of elsewhere. */
function referencesIn(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length === 1 && typeof value['@id'] === 'string') return [value['@id']];
  return Object.values(value).flatMap(referencesIn);
}

test('takes at most 3 kB of a page', () => {
  const sizes = described
    .map(({ page, texts }) => ({ path: page.path, bytes: Buffer.byteLength(texts.join('')) }))
    .toSorted((a, b) => b.bytes - a.bytes);
  const [largest] = sizes;
  console.log(`The largest structured data: ${String(largest?.bytes)} B, ${largest?.path ?? ''}`);
  expect(sizes.filter(({ bytes }) => bytes > 3 * KB)).toEqual([]);
});

test('stands on every page of a language that search engines may list', () => {
  expectNone(
    faults(({ page, things }) => {
      const told = things.some((thing) => thing['@type'] === 'WebPage');
      const mustBe = page.lang !== null && !page.notFound && !page.gone;
      return told === mustBe ? [] : [`told: ${String(told)}`];
    }),
  );
});

test('holds no sign that could end the element it stands in', () => {
  expectNone(faults(({ texts }) => texts.filter((text) => /[<>&\u2028\u2029]/.test(text))));
});

test('is JSON-LD for a processor, which loses nothing of it', async () => {
  const lost = await Promise.all(
    described.flatMap(({ page, documents }) =>
      documents.map(async (document) => {
        const expanded = await jsonld.expand(document, expanding);
        return expanded.length > 0 ? [] : [page.path];
      }),
    ),
  );
  expectNone(lost.flat());
});

test('has of each thing what its type must have, and nothing its type does not know', () => {
  expectNone(faults(({ things }) => [...new Set(things.flatMap(faultsOfThing))]));
});

test('tells of a thing once a page', () => {
  expectNone(
    faults(({ things }) => {
      const ids = things.flatMap((thing) => idOf(thing) ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    }),
  );
});

test('says the same of a thing wherever it is told of, in whatever language', () => {
  const byId = new Map<string, Map<string, string>>();
  const clash = faults(({ things, page }) =>
    things.flatMap((thing) => {
      const id = idOf(thing);
      if (id === undefined) return [];
      const known = byId.get(id) ?? new Map<string, string>();
      byId.set(id, known);
      return ['@type', 'identifier', 'validFrom', 'startDate', 'foundingDate'].flatMap((property) => {
        const value = JSON.stringify(thing[property]);
        const before = known.get(property);
        known.set(property, value);
        return before === undefined || before === value
          ? []
          : [`${id} ${property} in "${String(page.lang)}"`];
      });
    }),
  );
  expectNone(clash);
});

test('gives two things never one name of the same kind: the same organisation has the same id', () => {
  const idsByName = new Map<string, Set<string>>();
  for (const { things } of described) {
    for (const thing of things) {
      const id = idOf(thing);
      if (!['Organization', 'AdministrativeArea', 'FundingScheme'].includes(wordsOf(thing['@type'])))
        continue;
      if (id === undefined) continue;
      const key = `${wordsOf(thing['@type'])} ${JSON.stringify(thing['name'])}`;
      idsByName.set(key, (idsByName.get(key) ?? new Set()).add(id));
    }
  }
  expect(idsByName.size).toBeGreaterThan(40);
  expectNone([...idsByName].filter(([, ids]) => ids.size > 1).map(([name]) => name));
});

test('refers to things that some page tells of', () => {
  const told = new Set(described.flatMap(({ things }) => things.flatMap((thing) => idOf(thing) ?? [])));
  expectNone(
    faults(({ documents }) =>
      documents.flatMap((document) => referencesIn(document)).filter((id) => !told.has(id)),
    ),
  );
});

test('gives addresses of this site that exist', () => {
  expectNone(
    faults(({ things }) =>
      things
        .flatMap((thing) => ['url', 'item'].flatMap((property) => valuesOf(thing, property)))
        .filter((url): url is string => typeof url === 'string' && url.startsWith(`${ORIGIN}/`))
        .filter((url) => {
          try {
            pageAt(url.slice(ORIGIN.length));
            return false;
          } catch {
            return true;
          }
        }),
    ),
  );
});

test('the breadcrumbs are those the page shows', () => {
  expectNone(
    faults(({ page, things }) => {
      const shown = (page.document.querySelector('.breadcrumbs')?.querySelectorAll('a') ?? []).map(
        (link) => `${plain(link.textContent)} ${ORIGIN}${link.getAttribute('href') ?? ''}`,
      );
      const told = things
        .filter((thing) => thing['@type'] === 'ListItem')
        .map((item) => `${wordsOf(item['name'])} ${wordsOf(item['item'])}`);
      return shown.join('|') === told.join('|') ? [] : [`${shown.join('|')} ≠ ${told.join('|')}`];
    }),
  );
});

test('the language and the days of a page are those it shows', () => {
  expectNone(
    faults(({ page, things }) => {
      const [told] = things.filter((thing) => thing['@type'] === 'WebPage');
      if (told === undefined) return [];
      const days = page.document.querySelectorAll('main time').map((time) => time.getAttribute('datetime'));
      const wrong = ['dateModified', 'lastReviewed']
        .flatMap((property) => valuesOf(told, property))
        .filter((day) => !days.includes(wordsOf(day)));
      const language = told['inLanguage'];
      const isKnown =
        language === page.lang || (language === 'fi' && told['translationOfWork'] === undefined);
      return [...wrong.map((day) => `${wordsOf(day)} is not shown`), ...(isKnown ? [] : ['language'])];
    }),
  );
});

test('a page and its translations name each other', () => {
  const pagesTold = new Map(
    described.flatMap(({ things }) =>
      things
        .filter((thing) => thing['@type'] === 'WebPage')
        .map((thing) => [wordsOf(thing['@id']), thing] as const),
    ),
  );
  const idIn = (value: Json) => (value as { '@id': string })['@id'];
  expectNone(
    [...pagesTold].flatMap(([id, page]) => [
      ...valuesOf(page, 'workTranslation')
        .filter((other) => {
          const back = valuesOf(pagesTold.get(idIn(other)) ?? {}, 'translationOfWork');
          return back.map(idIn).join() !== id;
        })
        .map(() => id),
      ...valuesOf(page, 'translationOfWork')
        .filter(
          (other) =>
            !valuesOf(pagesTold.get(idIn(other)) ?? {}, 'workTranslation').some((back) => idIn(back) === id),
        )
        .map(() => id),
    ]),
  );
});

describe.each(LANGS)('in "%s"', (lang) => {
  const title = (path: string) => textOf(mainOf(pageAt(path)).querySelector('h1'));

  test.each([
    ['call', 'GovernmentService'],
    ['project', 'Project'],
    ['model', 'CreativeWork'],
    ['service', 'Service'],
    ['event', 'Event'],
  ] as const)('the page of each %s tells of one %s by the name it shows', (kind, type) => {
    const items = itemsOf(kind);
    expect(items.length).toBeGreaterThan(9);
    expectNone(
      items
        .map(({ pages }) => pages[lang])
        .filter((path) => plain(wordsOf(theThing(path, type)['name'])) !== title(path)),
    );
  });

  test('the glossary is told of as a whole, with a file that holds its terms', () => {
    const { encoding } = theThing(href(lang, 'glossary'), 'DefinedTermSet');
    const file = wordsOf((encoding as Thing)['contentUrl']).slice(ORIGIN.length + 1);
    const { '@graph': terms } = JSON.parse(read(file)) as { '@graph': Thing[] };
    const anchors = mainOf(pageAt(href(lang, 'glossary')))
      .querySelectorAll('.glossary [id]')
      .map((term) => term.getAttribute('id') ?? '');
    const told = terms.filter((term) => term['@type'] === 'DefinedTerm');
    expect(told.map((term) => wordsOf(term['@id']).split('#')[1]).toSorted()).toEqual(anchors.toSorted());
    expectNone(told.flatMap(faultsOfThing));
  });

  test('the days of a call are those its page shows', () => {
    expectNone(
      itemsOf('call').flatMap(({ pages }) => {
        const path = pages[lang];
        const [offer] = valuesOf(theThing(path, 'GovernmentService'), 'offers') as Thing[];
        const days = [offer?.['validFrom'], offer?.['validThrough']].flatMap(
          (time) => wordsOf(time).slice(0, 10) || [],
        );
        const shown = textOf(mainOf(pageAt(path)).querySelector('.call-head'));
        return days
          .filter((day) => !shown.includes(dayText(day)))
          .map((day) => `${path}: ${day} is not in "${shown}"`);
      }),
    );
  });

  test('an event begins on the day or in the month its page shows', () => {
    expectNone(
      itemsOf('event').flatMap(({ pages }) => {
        const path = pages[lang];
        const start = wordsOf(theThing(path, 'Event')['startDate']);
        const shown = textOf(mainOf(pageAt(path)).querySelector('.facts, dl'));
        const [year = '', , day] = start.slice(0, 10).split('-');
        const parts = [year, ...(day === undefined ? [] : [String(Number(day))])];
        return parts.every((part) => shown.includes(part)) ? [] : [`${path}: ${start} is not in "${shown}"`];
      }),
    );
  });

  /** Day and month as every language writes them, `15.12.` or `15 December`: the day's number is enough to find it. */
  function dayText(day: string): string {
    return String(Number(day.slice(8)));
  }
});

test('no natural person is named', () => {
  const people = themeExport.organisations.filter(({ naturalPerson }) => naturalPerson !== false);
  expectNone(
    faults(({ texts }) => people.map(({ name }) => name).filter((name) => texts.join('').includes(name))),
  );
});

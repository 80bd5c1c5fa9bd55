/**
 * One journey per visitor of the site map, from the front page by the links a person would follow.
 * Where it matters the same is walked without scripts.
 */
import { expect, test } from '@playwright/test';
import { href } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { itemPage } from './page-kinds.ts';
import {
  addressOf,
  chooseFromFooter,
  chooseFromMenu,
  expectOfficialLink,
  factOf,
  filterForm,
  isPhone,
  sectionOf,
} from './support.ts';

const t = strings('fi');
/** Words of the programme that an employer should not have to know. */
const PROGRAMME_TERMS = /ESR\+|erityistavoit|toimintalinja|EURA 2021|hankehau/i;

test('an applicant sees on the front page whether a call is open, and one click on all about it', async ({
  page,
}) => {
  await page.goto('/fi/');
  const now = page.getByRole('region', { name: t('home.callsNow') });
  await expect(now.locator('calls-now')).toHaveText(t('calls.now.none'));
  await now.getByRole('link', { name: t('calls.readAll') }).click();

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const call = page.locator('call-board article').filter({ hasText: 'Muutostilanteissa olevat toimialat' });
  await expect(call.locator('call-status')).toHaveText(t('calls.state.closed'));
  await call.getByRole('link', { name: 'Muutostilanteissa olevat toimialat' }).click();

  await expect(page).toHaveURL(/\/fi\/haut\/muutostilanteissa-olevat-toimialat-2023\/$/);
  const period = page.locator('.call-period');
  await expect(period.locator('time').nth(0)).toHaveText('torstai 2.11.2023');
  await expect(period.locator('time').nth(0)).toHaveAttribute('datetime', '2023-11-02');
  await expect(period.locator('time').nth(1)).toHaveText('perjantai 29.12.2023');
  await expect(period).toContainText(t('time.noClock'));
  await expect(page.locator('main')).toContainText(t('calls.clockNote'));

  const headings = await page.locator('main h2').allTextContents();
  expect(headings[0], 'who may apply comes before everything else').toBe(t('calls.eligibility'));
  for (const fact of ['calls.whoFor', 'calls.area', 'calls.money', 'calls.objectives'] as const) {
    await expect(factOf(page, t(fact)), 'said, or said to be unknown').not.toBeEmpty();
  }
  await expectOfficialLink(page.getByRole('link', { name: t('calls.notice') }));

  const calendar = await page.request.get(
    (await page.getByRole('link', { name: t('calls.calendar') }).getAttribute('href')) ?? '',
  );
  expect(calendar.headers()['content-type']).toContain('text/calendar');
  expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR\r\n[^]*DTSTART[^]*END:VCALENDAR\r\n$/);
});

test('an applicant between calls finds what is known, how to prepare, other routes and how to be told', async ({
  page,
}) => {
  await page.goto('/fi/');
  await page.getByRole('link', { name: t('home.doorApply') }).click();
  await expect(page.locator('.status-now')).toHaveText(t('calls.now.none'));

  const contents = page.getByRole('navigation', { name: t('calls.now.whatToDo') });
  for (const part of [
    'Kun yhtään hakua ei ole auki',
    'Näin valmistaudut',
    'Muita reittejä',
    'Näin kuulet seuraavasta hausta',
  ]) {
    await contents.getByRole('link', { name: part, exact: true }).click();
    await expect(page.getByRole('heading', { level: 2, name: part, exact: true })).toBeInViewport();
  }
  await expect(sectionOf(page, 'Näin valmistaudut').getByRole('listitem').first()).toBeVisible();
  await expectOfficialLink(
    sectionOf(page, 'Muita reittejä')
      .getByRole('link', { name: /National themes/ })
      .first(),
  );

  const related = page.locator('call-board').last();
  await expect(related.getByRole('heading', { level: 3, name: t('calls.group.closed') })).toBeVisible();
  const calendar = await page.request.get(
    (await page.getByRole('link', { name: t('subscribe.file') }).getAttribute('href')) ?? '',
  );
  await expect(page.getByRole('link', { name: t('calls.calendarAll') })).toHaveAttribute(
    'href',
    /^webcal:\/\/[^/]+\/fi\/haut\.ics$/,
  );
  expect((await calendar.text()).match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(0);

  const self = sectionOf(page, 'Testaa ideasi');
  await expect(self.getByRole('listitem')).toHaveCount(7);
});

test('an employer who cannot find workers reaches a service in two clicks, in plain words', async ({
  page,
}) => {
  await page.goto('/fi/');
  await page.getByRole('link', { name: t('home.doorRecruit') }).click();
  await expect(page.getByRole('heading', { level: 2, name: t('services.chooser') })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Kenelle soittaa' })).toBeVisible();
  await sectionOf(page, t('services.title')).getByRole('link', { name: 'Palkkatuki', exact: true }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Palkkatuki' })).toBeVisible();
  for (const part of ['services.gives', 'services.does', 'services.rules'] as const) {
    await expect(sectionOf(page, t(part)).getByRole('listitem').first()).toBeVisible();
  }
  await expect(factOf(page, t('services.provider'))).not.toBeEmpty();
  await expect(factOf(page, t('services.checked'))).toHaveText(/^\d{1,2}\.\d{1,2}\.20\d\d$/);
  await expectOfficialLink(page.getByRole('link', { name: t('services.official') }));
  await expect(page.locator('main')).not.toContainText(PROGRAMME_TERMS);
});

test('an employer who must cut staff chooses the need and finds the help', async ({ page }) => {
  await page.goto('/fi/');
  await page.getByRole('link', { name: t('home.doorRecruit') }).click();
  await page
    .getByRole('navigation', { name: t('services.chooser') })
    .getByRole('link', { name: t('needs.change') })
    .click();
  await page.getByRole('link', { name: 'Joudun irtisanomaan väkeä' }).click();
  await expect(page.getByRole('heading', { level: 2, name: t('employers.first') })).toBeVisible();
  const link = sectionOf(page, t('employers.help')).getByRole('link', { name: /^Muutosturva/ });
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: /^Muutosturva/ })).toBeVisible();
  await expectOfficialLink(page.getByRole('link', { name: t('services.official') }));
  await expect(page.locator('main')).not.toContainText(PROGRAMME_TERMS);
});

test('a citizen reads what the money was for, in figures with date and source, then a project and a region', async ({
  page,
}) => {
  await page.goto('/fi/');
  await page.getByRole('link', { name: t('home.doorResults') }).click();
  const figures = page.locator('main .figures > li');
  expect(await figures.count()).toBeGreaterThan(5);
  const dates = await figures.locator('.figure-source time[datetime]').allTextContents();
  expect(dates, 'each figure has its date').toHaveLength(await figures.count());
  for (const date of dates) expect(date).toMatch(/20\d\d$/);
  await expect(figures.locator('a[href^="http"]'), 'and its source').toHaveCount(dates.length);
  const money = page.getByRole('region', { name: t('results.money'), exact: true });
  await expect(money, 'both figures, side by side').toContainText(/14\s/);
  await expect(money).toContainText(/12,7\s/);
  await expect(money, 'what is unknown is said').toContainText(t('results.unknown.byRegion'));
  await expect(page.getByRole('table', { name: t('results.byRegion') })).toBeVisible();

  await chooseFromMenu(page, 'fi', t('nav.projects'));
  await page.getByRole('link', { name: 'Tulevaisuuden työmarkkinat', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tulevaisuuden työmarkkinat' })).toBeVisible();
  await expect(sectionOf(page, t('projects.promised')).getByRole('listitem').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: t('projects.achieved') })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: t('projects.basis') })).toBeVisible();
  await expect(factOf(page, t('projects.lead'))).toHaveText('Uudenmaan ELY-keskus');
  await expectOfficialLink(sectionOf(page, t('sources.title')).getByRole('link').first());
  await page
    .locator('main')
    .getByRole('link', { name: 'Työmarkkinoiden kohtaanto -teeman koordinaatiohankkeen haku' })
    .click();
  await expect(page.getByRole('heading', { level: 2, name: t('calls.projects') })).toBeVisible();

  await chooseFromMenu(page, 'fi', t('nav.regions'));
  await page.locator('.region-tiles').getByRole('link', { name: 'Keski-Suomi' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Keski-Suomi' })).toBeVisible();
  await expect(factOf(page, t('regions.centre'))).toContainText('elinvoimakeskus');
  for (const part of ['#projects', '#models', '#calls', '#events', '#employment']) {
    await expect(page.locator(part)).toBeVisible();
  }
});

test('a project that is not of the theme says so on its page', async ({ page }) => {
  await page.goto('/fi/hankkeet/seuturekry/');
  await expect(page.locator('main')).toContainText(t('projects.notCounted'));
});

test('a regional developer narrows the model bank, compares two models and reads a card', async ({
  page,
}) => {
  await page.goto('/fi/');
  await chooseFromMenu(page, 'fi', t('nav.models'));
  const form = await filterForm(page, 'fi');
  const all = await page.locator('.model-card:visible').count();
  await form
    .getByRole('combobox', { name: t('filter.challenge'), exact: true })
    .selectOption({ label: 'Kansainvälinen rekrytointi' });
  await form.getByRole('button', { name: t('filter.show') }).click();
  const cards = page.locator('.model-card:visible');
  await expect.poll(() => cards.count()).toBeLessThan(all);
  for (const challenges of await factOf(cards, t('filter.challenge')).allTextContents()) {
    expect(challenges).toContain('Kansainvälinen rekrytointi');
  }

  const names = await cards.getByRole('heading', { level: 3 }).allTextContents();
  const [first = '', second = ''] = names.map((name) => name.trim());
  for (const [index, name] of [first, second].entries()) {
    const box = cards.nth(index).getByRole('checkbox');
    await expect(box).toHaveAccessibleName(new RegExp(`^${t('models.comparePick')}`));
    const label = await box.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent);
    expect(label).toContain(name.replaceAll('\u00ad', ''));
    await box.check();
  }
  const table = page.getByRole('region', { name: t('models.compare') }).getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText([t('models.name'), first, second]);
  for (const row of ['problem', 'cost', 'effort', 'needs', 'results', 'lessons'] as const) {
    const cells = table
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: t(`models.${row}`), exact: true }) })
      .getByRole('cell');
    await expect(cells).toHaveCount(2);
    for (const text of await cells.allTextContents()) expect(text, `${row} is never left blank`).not.toBe('');
  }

  await cards.getByRole('link', { name: first, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first);
  const strip = page.getByRole('region', { name: t('models.strip') });
  await expect(strip.locator('dt')).toHaveText([
    t('models.evidence.label'),
    t('models.cost'),
    t('models.effort'),
  ]);
  const headings = (await page.locator('main h2').allTextContents()).map((text) => text.trim());
  for (const part of ['problem', 'steps', 'needs', 'results', 'lessons', 'contact'] as const) {
    expect(headings).toContain(t(`models.${part}`));
  }
});

test('the models chosen for comparison stay when the list is narrowed afterwards', async ({ page }) => {
  await page.goto('/fi/mallit/');
  const form = await filterForm(page, 'fi');
  const boxes = page.locator('.compare-choice input:visible');
  await boxes.first().check();
  const name = (await page.locator('.model-card h3').first().textContent())?.trim() ?? '';
  await form
    .getByRole('combobox', { name: t('filter.challenge'), exact: true })
    .selectOption({ label: 'Kansainvälinen rekrytointi' });
  await form.getByRole('button', { name: t('filter.show') }).click();
  await expect(page.getByRole('status').first()).not.toBeEmpty();
  await boxes.last().check();
  const table = page.getByRole('region', { name: t('models.compare') }).getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  await expect(table.getByRole('columnheader').nth(1)).toHaveText(name);
  await page.reload();
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  await expect(
    (await filterForm(page, 'fi')).getByRole('combobox', { name: t('filter.challenge'), exact: true }),
  ).not.toHaveValue('');
});

for (const { lang, sector, doors } of [
  {
    lang: 'en',
    sector: 'health-and-social-care',
    doors: ['tyomarkkinatori.fi', 'eures.europa.eu', 'workinfinland.com'],
  },
  {
    lang: 'sv',
    sector: 'social-och-halsovard',
    doors: ['tyomarkkinatori.fi', 'eures.europa.eu', 'workinfinland.com'],
  },
] as const) {
  test(`a newcomer reads in "${lang}" which fields need people and where to look`, async ({ page }) => {
    const own = strings(lang);
    await page.goto(`/${lang}/`);
    await chooseFromMenu(page, lang, own('nav.sectors'));
    await page.locator(`main a[href="${href(lang, 'sector', sector)}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    const figures = sectionOf(page, own('sectors.situation')).locator('.figures > li');
    for (const figure of await figures.all()) {
      await expect(figure.locator('time[datetime]')).toHaveText(/20\d\d/);
      await expect(figure.getByRole('link')).toBeVisible();
    }
    expect(await figures.count()).toBeGreaterThan(0);
    await expect(sectionOf(page, own('sectors.forWorkers')).getByRole('listitem').first()).toBeVisible();

    await chooseFromFooter(page, own('nav.jobseekers'));
    await expect(page).toHaveURL(new RegExp(`${href(lang, 'jobseekers')}$`));
    for (const host of doors) {
      await expectOfficialLink(page.locator(`main .prose a[href*="${host}"]`).first());
    }
    await page
      .locator(`main a[href="${href(lang, 'sectors')}"]`)
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('a re-user of data downloads the file, it parses, and its numbers are those of the page', async ({
  page,
}) => {
  await page.goto('/fi/');
  await chooseFromFooter(page, t('nav.openData'));
  const files = page.getByRole('table', { name: t('openData.files'), exact: true });
  const names = await files.getByRole('link').allTextContents();
  for (const table of ['projects', 'calls', 'models', 'services', 'regions', 'terms']) {
    expect.soft(names, table).toEqual(expect.arrayContaining([`${table}.json`, `${table}.csv`]));
  }
  await expect(page.getByRole('table', { name: t('openData.otherFiles') }).getByRole('link')).toHaveText([
    '/data/export.json',
    '/data/export.schema.json',
    '/data/quality.json',
    '/data/changes.json',
    '/data/dcat.jsonld',
    '/data/sha256sums.txt',
    '/fi/haut.xml',
    '/fi/haut.ics',
    '/fi/ajankohtaista.xml',
    '/fi/tapahtumat.xml',
    '/fi/tapahtumat.ics',
  ]);
  const projects = await page.request.get('/data/projects.csv');
  expect(await projects.text()).toMatch(/^\uFEFF[^\n]*;/);
  for (const fact of ['retrieved', 'licence', 'complete', 'counts', 'sha'] as const) {
    await expect(factOf(page, t(`openData.${fact}`))).not.toBeEmpty();
  }

  const answer = await page.request.get('/data/export.json');
  expect(answer.headers()['content-type']).toBe('application/json; charset=utf-8');
  const data = (await answer.json()) as {
    schemaVersion: string;
    counts: { projects: number; calls: number };
    projects: { code: string }[];
    calls: { id: string }[];
  };
  expect(data.schemaVersion).toMatch(/^\d+\.\d+\.\d+$/);
  expect(data.projects).toHaveLength(data.counts.projects);
  expect(data.calls).toHaveLength(data.counts.calls);
  await expect(factOf(page, t('openData.counts'))).toContainText(
    t('projects.count', { count: data.projects.length }),
  );
  const schema = (await (await page.request.get('/data/export.schema.json')).json()) as { $schema?: string };
  expect(schema.$schema).toContain('json-schema.org');
  const feed = await page.request.get('/fi/ajankohtaista.xml');
  expect(await feed.text()).toContain('<feed');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the calls page states absolute dates and a sentence with its own date', async ({ page }) => {
    await page.goto('/fi/haut/');
    const dated = /^\s*\d{1,2}\.\d{1,2}\.20\d\d klo\s\d{1,2}\.\d\d yhtään teeman hakua ei ollut auki\.\s*$/;
    await expect(page.locator('.status-now')).toHaveText(dated);
    const cards = page.locator('call-board article');
    await expect(cards).toHaveCount(14);
    await expect(page.locator('call-board article:visible')).toHaveCount(14);
    const states = await cards.locator('call-status').allTextContents();
    expect(states.join('').trim(), 'nothing that only a clock could know').toBe('');
    await expect(cards.filter({ hasText: 'Muutostilanteissa olevat toimialat' })).toContainText(
      'perjantai 29.12.2023',
    );
    await expect(page.locator('filter-list form')).toBeHidden();
    await page.goto('/fi/');
    await expect(page.locator('calls-now')).toHaveText(dated);
  });

  for (const [name, path, item] of [
    ['projects', '/fi/hankkeet/', '.project-card'],
    ['models', '/fi/mallit/', '.model-card'],
  ] as const) {
    test(`the list of ${name} is whole and the ready-made lists lead by region and by sector`, async ({
      page,
    }) => {
      await page.goto(path);
      const { projects } = (await (await page.request.get('/data/export.json')).json()) as {
        projects: unknown[];
      };
      const cards = page.locator(`main ${item}`);
      if (name === 'projects') await expect(cards).toHaveCount(projects.length);
      else expect(await cards.count()).toBeGreaterThanOrEqual(30);
      await expect(page.locator(`main ${item}:visible`)).toHaveCount(await cards.count());
      const lists = page.getByRole('region', { name: t('filter.lists') });
      expect(await lists.getByRole('link').count()).toBeGreaterThanOrEqual(19 + 4);
      await lists.getByRole('link', { name: 'Keski-Suomi', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Keski-Suomi' })).toBeVisible();
      await page.goBack();
      await lists.getByRole('link', { name: 'Sosiaali- ja terveysala', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Sosiaali- ja terveysala' })).toBeVisible();
    });
  }

  test('every service stands on the employers’ page', async ({ page }) => {
    await page.goto('/fi/tyonantajille/');
    await expect(sectionOf(page, t('services.title')).locator('li a:visible')).toHaveCount(22);
  });

  test('the search page says what to do', async ({ page }) => {
    await page.goto('/fi/etsi/?q=palkkatuki');
    // Playwright leaves `noscript` out when it looks for text, though the browser shows it.
    const notice = page.locator('noscript p');
    await expect(notice).toBeVisible();
    expect(await notice.innerText()).toBe(t('search.noScript'));
    const lists = page.getByRole('region', { name: t('filter.lists') });
    await expect(lists.getByRole('link', { name: 'Keski-Suomi', exact: true })).toBeVisible();
  });

  test('the menu leads everywhere', async ({ page }) => {
    await page.goto('/fi/');
    const fold = page.getByRole('banner').locator('summary');
    if (isPhone()) await expect(fold).toBeVisible();
    await chooseFromMenu(page, 'fi', t('nav.theme'));
    expect(addressOf(page)).toBe('/fi/teema/');
  });

  test('events and events’ dates stand as they are', async ({ page }) => {
    await page.goto('/fi/tapahtumat/');
    const items = page.locator('event-list li');
    expect(await items.count()).toBeGreaterThan(10);
    await expect(items.first()).toBeVisible();
    await expect(page.getByText(t('events.none'))).toBeHidden();
    await page.goto(itemPage('event').fi);
    await expect(factOf(page, t('events.when')).first()).toContainText(/20\d\d/);
  });
});

import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test, type Page } from '@playwright/test';
import { faultsOn } from '../axe.ts';
import { filesIn, offerFolder } from './editor-folder.ts';
import { EditorForm } from './editor-form.ts';

const url = process.env['EDITOR_URL'] ?? '';
const OLD = 'content/calls/pohjois-suomi-2026-esr-41/index.fi.mdx';
const NEW = 'content/calls/digihaku-2027';
const PICTURE = 'tests/browser/looks/light-360/tiles.png';

// Fields below the screen are drawn when they come into view: a screen this tall shows the whole form.
test.use({ viewport: { width: 1400, height: 9000 }, actionTimeout: 15_000 });
// One editor at a time, and a second try: it is another's program, and draws a form this long slowly on a busy machine.
test.describe.configure({ mode: 'default', retries: 1 });

/** What the page asks of others, and what its security policy stops. */
function watch(page: Page): { outside: string[]; stopped: string[] } {
  const seen = { outside: [] as string[], stopped: [] as string[] };
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !/^(blob|data):/.test(address)) seen.outside.push(address);
  });
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) seen.stopped.push(message.text());
  });
  return seen;
}

/** The page with the folder picked and the list of calls open. */
async function openEditor(page: Page, lang: 'fi' | 'sv' = 'fi'): Promise<EditorForm> {
  await page.goto(`${url}/?lang=${lang}`);
  await offerFolder(page, { [OLD]: readFileSync(OLD, 'utf8') });
  await page.reload();
  await page.getByRole('button', { name: lang === 'fi' ? /paikallisen/ : /lokal/i }).click();
  const calls = page.getByRole('treeitem', { name: lang === 'fi' ? /^Haku/ : /^Utlysning/ });
  // The editor goes to its first list by itself when it has read everything: whoever clicked earlier clicks again.
  await expect(async () => {
    await calls.click({ timeout: 5000 });
    await expect(page.getByRole('row', { name: 'Pohjois-Suomen' })).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 60_000 });
  return new EditorForm(page);
}

/** A copy of the project's content with these files in it. */
function contentWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'muokattu-'));
  cpSync('content', join(folder, 'content'), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file.endsWith('.mdx') ? text : Buffer.from(text, 'base64'));
  }
  return folder;
}

test('a call is written in Finnish, translated, changed and given a picture; the site builds with it', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const seen = watch(page);
  const form = await openEditor(page);

  await test.step('written in Finnish', async () => {
    await form.begin();
    await form.choose('owner', 'toimitus');
    await form.field('fi', 'reviewed').locator('input').fill('2026-11-24');
    await form.addRow('fi', 'sources');
    await form.write('fi', 'sources.0.url', 'https://rakennerahastot.fi/haut');
    await form.write('fi', 'sources.0.name', 'Hakuilmoitus');
    await form.choose('sources.0.lang', 'Suomi');
    await form.choose('kind', 'Alahankkeiden haku');
    await form.write('fi', 'opens', '2026-12-01 08:00');
    await form.write('fi', 'closes', '2027-01-29');
    await form.write('fi', 'title', 'Digihaku');
    await form.write('fi', 'summary', 'Haku auttaa yrityksiä ja osaajia: "heti".');
    await form.write('fi', 'urlName', 'digihaku-2027');
    await form.addRow('fi', 'aims', 'Löytää osaajia pula-aloille.');
    await form.writeBody('fi', 'Kysy hausta: {rooli} <info@rahoittaja.example> tai 5 < 6.');
    await page.getByRole('textbox').last().fill('digihaku-2027');
    await form.save(`${NEW}/index.fi.mdx`, 'Kysy hausta');
  });
  const first = await filesIn(page);
  expect(Object.keys(first).toSorted()).toEqual([`${NEW}/index.fi.mdx`, OLD].toSorted());
  expect(first[`${NEW}/index.fi.mdx`]).toBe(`---
owner: editors
reviewed: 2026-11-24
sources:
  - url: https://rakennerahastot.fi/haut
    name: Hakuilmoitus
    lang: fi
draft: true
kind: sub-project
opens: 2026-12-01 08:00
closes: 2027-01-29
title: Digihaku
summary: 'Haku auttaa yrityksiä ja osaajia: "heti".'
urlName: digihaku-2027
aims:
  - Löytää osaajia pula-aloille.
---

Kysy hausta: \\{rooli\\} [info@rahoittaja.example](mailto:info@rahoittaja.example) tai 5 \\< 6.
`);
  expect(first[OLD]).toBe(readFileSync(OLD, 'utf8'));

  // A list in a translation begins with as many rows as the Finnish one has.
  await test.step('translated', async () => {
    await form.translateInto('sv', 'Ruotsi');
    await form.write('sv', 'title', 'Digiutlysning');
    await form.write('sv', 'summary', 'Utlysningen hjälper företag och kunniga.');
    await form.write('sv', 'urlName', 'digiutlysning-2027');
    await form.write('sv', 'aims.0', 'Hitta kunniga till bristbranscher.');
    await form.writeBody('sv', 'Fråga om utlysningen.');
    await form.translateInto('en', 'Englanti');
    await form.write('en', 'title', 'Digital call');
    await form.write('en', 'summary', 'The call helps companies and skilled people.');
    await form.write('en', 'urlName', 'digital-call-2027');
    await form.write('en', 'aims.0', 'Find people for sectors that lack them.');
    await form.save(`${NEW}/index.en.mdx`, 'Digital call');
  });
  const second = await filesIn(page);
  expect(second[`${NEW}/index.sv.mdx`]).toBe(`---
title: Digiutlysning
summary: Utlysningen hjälper företag och kunniga.
urlName: digiutlysning-2027
aims:
  - Hitta kunniga till bristbranscher.
---

Fråga om utlysningen.
`);
  expect(second[`${NEW}/index.fi.mdx`]).toBe(first[`${NEW}/index.fi.mdx`]);

  await test.step('changed and given a picture', async () => {
    await form.write('fi', 'closes', '2027-02-12 16:15');
    await form.writeBody('fi', '\n');
    await form.field('fi', 'body').getByRole('button', { name: 'Lisää', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Kuva' }).click();
    const block = form.side('fi').locator('[data-component-name$="picture"]');
    await block.locator('input[type=file]').first().setInputFiles(PICTURE);
    await expect(block.locator('img').first()).toBeVisible();
    const describe = async (text: string) => {
      await block.getByRole('textbox', { name: 'Tekstivastine' }).fill(text);
    };
    await describe('Teeman merkki');
    await form.save(`${NEW}/index.fi.mdx`, '![Teeman merkki](./tiles.png)', async () => {
      await describe('Teeman');
      await describe('Teeman merkki');
    });
  });
  const third = await filesIn(page);
  const text = third[`${NEW}/index.fi.mdx`] ?? '';
  expect(text).toContain('closes: 2027-02-12 16:15\n');
  expect(text).toContain('![Teeman merkki](./tiles.png)');
  expect(third[`${NEW}/tiles.png`]).toBe(readFileSync(PICTURE).toString('base64'));
  expect(seen).toEqual({ outside: [], stopped: [] });

  const folder = contentWith(third);
  const said = execFileSync(process.execPath, ['scripts/check.ts', '--content', join(folder, 'content')], {
    encoding: 'utf8',
  });
  expect(said).not.toContain('✖');

  const built = await promisify(execFile)(
    process.execPath,
    ['scripts/preview.ts', '--build-only', '--content', join(folder, 'content')],
    { encoding: 'utf8' },
  );
  expect(built.stdout).toContain('Mitään ei julkaistu');
  expect(readFileSync('preview/fi/haut/digihaku-2027/index.html', 'utf8')).toMatch(
    /<img[^>]* alt="Teeman merkki"/,
  );
  expect(readFileSync('preview/sv/utlysningar/digiutlysning-2027/index.html', 'utf8')).toContain(
    'Hitta kunniga till bristbranscher.',
  );
  rmSync(folder, { recursive: true });
});

test('an entry that is opened and changed in one place keeps the rest, and is not made a draft', async ({
  page,
}) => {
  test.setTimeout(150_000);
  const form = await openEditor(page);
  await form.open('Pohjois-Suomen');
  const rename = (name: string) => form.write('fi', 'urlName', name);
  await rename('pohjois-suomi-2026-haku');
  await form.save(OLD, 'urlName: pohjois-suomi-2026-haku\n', async () => {
    await rename('pohjois-suomi-2026');
    await rename('pohjois-suomi-2026-haku');
  });
  const text = (await filesIn(page))[OLD] ?? '';
  expect(text).toContain('urlName: pohjois-suomi-2026-haku\n');
  expect(text).not.toContain('draft: true');
  // A day without a clock stays a day: a clock would move the closing to the morning.
  expect(text).toContain('closes: 2026-03-26\n');
});

test('the form says what is missing and in which form it is written', async ({ page }) => {
  const form = await openEditor(page);
  await form.begin();
  await form.write('fi', 'opens', '1.12.2026 klo 8');
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByText(/kentässä on virheitä/).first()).toBeVisible();
  await expect(form.field('fi', 'opens')).toContainText('2026-12-15 16:15');
  expect((await filesIn(page))[`${NEW}/index.fi.mdx`]).toBeUndefined();
});

test('the form is in Swedish by its address, and a machine finds only known faults in it', async ({
  page,
}) => {
  const form = await openEditor(page, 'sv');
  await form.open('Pohjois-Suomen');
  await expect(page.getByText('Sammanfattning').first()).toBeVisible();
  // None of them is in the form itself: the editor's page as a whole lacks a heading and landmarks, and holds the zoom.
  expect((await faultsOn(page)).map((fault) => fault.split(':')[0])).toEqual([
    'landmark-one-main',
    'meta-viewport',
    'page-has-heading-one',
    'region',
  ]);
});

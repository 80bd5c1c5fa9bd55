import { expect, test } from 'vitest';
import { findChromium, installers, type Machine } from './chromium.ts';

const PLAYWRIGHTS = '/somewhere/ms-playwright/chromium/chrome';

function machine(files: string[], changes: Partial<Machine> = {}): Machine {
  return {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    isRoot: false,
    playwrightsOwn: PLAYWRIGHTS,
    exists: (path) => files.includes(path),
    works: () => true,
    ...changes,
  };
}

test('the browser that CHROMIUM_PATH names comes before any other', () => {
  const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/my/chrome' };
  expect(findChromium(machine(['/opt/my/chrome', '/usr/bin/chromium'], { env }))).toBe('/opt/my/chrome');
});

test('a CHROMIUM_PATH that leads nowhere does not stop the search', () => {
  const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/my/chrome' };
  expect(findChromium(machine(['/usr/bin/chromium'], { env }))).toBe('/usr/bin/chromium');
});

test('the browser of the system comes before the one Playwright has downloaded', () => {
  expect(findChromium(machine([PLAYWRIGHTS, '/usr/bin/google-chrome']))).toBe('/usr/bin/google-chrome');
  expect(findChromium(machine([PLAYWRIGHTS]))).toBe(PLAYWRIGHTS);
});

test("Ubuntu's chromium-browser that only advertises a snap is passed over", () => {
  const works = (path: string) => path !== '/usr/bin/chromium-browser';
  expect(findChromium(machine(['/usr/bin/chromium-browser', PLAYWRIGHTS], { works }))).toBe(PLAYWRIGHTS);
});

test('on a Mac the browser is found among the applications', () => {
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findChromium(machine([chrome], { platform: 'darwin' }))).toBe(chrome);
});

test('a machine without a browser has none', () => {
  expect(findChromium(machine([]))).toBeUndefined();
});

test('only root on Debian or Ubuntu may install the browser of the system', () => {
  const apt = ['/usr/bin/apt-get'];
  expect(installers(machine(apt, { isRoot: true }))).toEqual(['apt', 'playwright']);
  expect(installers(machine(apt))).toEqual(['playwright']);
  expect(installers(machine([], { isRoot: true }))).toEqual(['playwright']);
});

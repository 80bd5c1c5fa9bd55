import { expect, test } from 'vitest';
import { mistakeReport } from './mistake-report.ts';

const page = {
  email: 'toimitus@kohtaanto.example',
  lang: 'sv',
  address: 'https://kohtaanto.example/sv/utlysningar/ny/',
  revision: '0123456789ab',
} as const;

/** The letter as a mail program shows it. */
function letter(address: string) {
  const url = new URL(address);
  return { to: url.pathname, ...Object.fromEntries(url.searchParams) };
}

test('the letter goes to the role and names the page and the version', () => {
  expect(letter(mistakeReport(page))).toEqual({
    to: 'toimitus@kohtaanto.example',
    subject: 'Fel på sidan /sv/utlysningar/ny/',
    body: 'Berätta vad som är fel:\r\n\r\n\r\nSida: https://kohtaanto.example/sv/utlysningar/ny/\r\nVersion: 0123456789ab',
  });
});

test('a version that is not known is not made up', () => {
  expect(letter(mistakeReport({ ...page, lang: 'fi', revision: undefined }))).toMatchObject({
    body: 'Kerro, mikä on väärin:\r\n\r\n\r\nSivu: https://kohtaanto.example/sv/utlysningar/ny/',
  });
});

test('spaces are written so that no mail program shows them as plus signs', () => {
  expect(mistakeReport(page)).not.toMatch(/[+ ]/);
});

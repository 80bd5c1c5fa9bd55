import { expect, test } from 'vitest';
import { byLang } from '../i18n/languages.ts';
import {
  calendarAddress,
  callIcs,
  callsIcs,
  eventIcs,
  eventsIcs,
  feedAddress,
  jsonFeedAddress,
  subscribeAddress,
} from './addresses.ts';
import { testCall, testEvent } from './fixtures.ts';

test('a calendar and a feed stand beside the page they repeat', () => {
  expect(byLang(callsIcs)).toEqual({ fi: '/fi/haut.ics', sv: '/sv/utlysningar.ics', en: '/en/calls.ics' });
  expect(byLang(eventsIcs)).toEqual({
    fi: '/fi/tapahtumat.ics',
    sv: '/sv/evenemang.ics',
    en: '/en/events.ics',
  });
  expect(byLang((lang) => feedAddress(lang, 'news'))).toEqual({
    fi: '/fi/ajankohtaista.xml',
    sv: '/sv/aktuellt.xml',
    en: '/en/news.xml',
  });
});

test('a part of a list stands below it by its code', () => {
  const region = { by: 'region', value: '13' } as const;
  expect(byLang((lang) => calendarAddress(lang, 'calls', region))).toEqual({
    fi: '/fi/haut/alue/13.ics',
    sv: '/sv/utlysningar/region/13.ics',
    en: '/en/calls/region/13.ics',
  });
  expect(calendarAddress('fi', 'calls', { by: 'objective', value: '4.1' })).toBe('/fi/haut/tavoite/4.1.ics');
  expect(calendarAddress('sv', 'calls', { by: 'applicant', value: 'municipality' })).toBe(
    '/sv/utlysningar/sokande/municipality.ics',
  );
  expect(feedAddress('en', 'models', region)).toBe('/en/models/region/13.xml');
  expect(jsonFeedAddress('fi', 'news')).toBe('/fi/ajankohtaista.feed.json');
});

test('subscribing opens the calendar program at the full address', () => {
  expect(subscribeAddress('https://theme.example', '/fi/haut.ics')).toBe(
    'webcal://theme.example/fi/haut.ics',
  );
});

test('a call has a calendar once one of its days is known', () => {
  expect(callIcs('sv', testCall({ closes: '2026-12-15' }))).toBe('/sv/utlysningar/haku-sv.ics');
  expect(callIcs('sv', testCall({ plannedWindow: { from: '2027-01', to: '2027-03' } }))).toBeUndefined();
});

test('an event has a calendar when its day is known and not inferred', () => {
  expect(eventIcs('fi', testEvent({ starts: '2026-03-26' }))).toBe('/fi/tapahtumat/messut.ics');
  expect(eventIcs('fi', testEvent({ starts: '2026-03' }))).toBeUndefined();
  expect(eventIcs('fi', testEvent({ starts: '2026-03-26', estimate: true }))).toBeUndefined();
});

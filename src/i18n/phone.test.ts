import { expect, test } from 'vitest';
import { formatPhone, phoneLink } from './phone.ts';

test('a number is written as people in Finland call it, and for English readers as it is called from anywhere', () => {
  expect(formatPhone('fi', '+358 295 016 770')).toBe('0295 016 770');
  expect(formatPhone('sv', '+358 295 016 770')).toBe('0295 016 770');
  expect(formatPhone('en', '+358 295 016 770')).toBe('+358 295 016 770');
  expect(phoneLink('+358 295 016 770')).toBe('tel:+358295016770');
});

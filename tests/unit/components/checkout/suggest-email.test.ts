import { expect, test } from '@playwright/test';
import { suggestEmail } from '@/components/checkout/fields/suggest-email';

for (const [typed, meant] of [
  ['anna@gmial.com', 'anna@gmail.com'],
  ['anna@gmail.con', 'anna@gmail.com'],
  ['anna@gmal.com', 'anna@gmail.com'],
  ['anna@gmaill.com', 'anna@gmail.com'],
  ['Anna@Hotmial.com', 'Anna@hotmail.com'],
  ['anna@wbe.de', 'anna@web.de'],
  ['anna@hotmial.co.uk', 'anna@hotmail.co.uk'],
] as const) {
  test(`${typed} is probably ${meant}`, () => {
    expect(suggestEmail(typed)).toBe(meant);
  });
}

for (const fine of [
  'anna@gmail.com',
  'anna@GMX.de',
  'anna@example.com',
  'anna@ymail.com',
  'anna',
  '@gmial.com',
  '',
]) {
  test(`nothing is suggested for "${fine}"`, () => {
    expect(suggestEmail(fine)).toBeNull();
  });
}

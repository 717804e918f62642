import { expect, test } from '@playwright/test';
import { groupsOf, jointsOf } from '@/components/orders/delivered/groups';
import { isReveal } from '@/components/orders/delivered/is-reveal';
import { partsOf } from '@/components/orders/delivered/parts';
import { platformOf } from '@/components/orders/delivered/platform';
import type { Delivery } from '@/lib/orders';

const NOTHING: Delivery = {
  line: 0,
  code: null,
  link: null,
  esim: null,
  serial: null,
  securityCode: null,
  barcode: null,
  operatorReference: null,
  instructionsHtml: null,
};
const ESIM = {
  activation: 'LPA:1$smdp.example$T-1',
  server: 'smdp.example',
  code: 'T-1',
  needsConfirmation: true,
  apple: 'https://a.example',
  android: 'https://b.example',
  page: null,
};

const named = (delivery: Partial<Delivery>, kind = 'giftcard') =>
  partsOf({ ...NOTHING, ...delivery }, kind).map(({ name, value }) => `${name} ${value}`);

test('code, PIN and serial are parts of their own', () => {
  expect(named({ code: 'C', securityCode: '1', serial: 'S' })).toEqual([
    'code C',
    'securityCode 1',
    'serial S',
  ]);
  expect(named({ link: 'https://x.example', securityCode: '1' })).toEqual([
    'link https://x.example',
    'securityCode 1',
  ]);
  expect(named({ operatorReference: 'R' })).toEqual(['operatorReference R']);
  expect(named({})).toEqual([]);
});

test('a code is called what it is', () => {
  expect(named({ code: 'C' }, 'mobile_recharge')).toEqual(['topUpPin C']);
  expect(named({ code: 'http://x.example/C' })).toEqual(['link http://x.example/C']);
});

test('of an eSIM each part can be copied, and the number that looks like a PIN is its confirmation code', () => {
  expect(named({ esim: ESIM, securityCode: '4821', serial: '8939' })).toEqual([
    'server smdp.example',
    'activationCode T-1',
    'confirmationCode 4821',
    'activation LPA:1$smdp.example$T-1',
    'iccid 8939',
  ]);
  expect(named({ esim: { ...ESIM, code: '' } })).not.toContain('activationCode ');
});

const shown = (code: string) =>
  groupsOf(code)
    .map(({ text, isOpen }) => (isOpen ? `${text}|` : text))
    .join('');

test('a code is cut at its own separators, and what is longer in fours', () => {
  expect(shown('SBX-4GYY-77HK-2J6M')).toBe('SBX-4GYY-77HK-2J6M|');
  expect(shown('SBX24GYY77HK2J6M')).toBe('SBX2|4GYY|77HK|2J6M|');
  expect(shown('12345678')).toBe('12345678|');
  expect(shown('8939000000000000001')).toBe('8939|0000|0000|0000|001|');
  expect(shown('ABCD EFGH')).toBe('ABCD |EFGH|');
});

test('whatever it looks like, the pieces together are the code', () => {
  for (const code of [
    '',
    '-',
    'SBX--1',
    ' A  B ',
    'ÄÖÜ€🛒ÄÖÜ€🛒ÄÖÜ€🛒',
    'x'.repeat(500),
    'https://a.example/b?c=d&e=f-g_h',
    'line one\nline two is longer',
  ]) {
    for (const cut of [groupsOf, jointsOf])
      expect(
        cut(code)
          .map(({ text }) => text)
          .join(''),
      ).toBe(code);
  }
});

test('no piece is too long for a line of the smallest phone', () => {
  for (const code of [
    'x'.repeat(500),
    `${'a'.repeat(63)}.example`,
    'LPA:1$smdp.sandbox.example$SBX-K2J4-77QP',
  ]) {
    for (const cut of [groupsOf, jointsOf]) {
      expect(Math.max(...cut(code).map(({ text }) => text.length))).toBeLessThanOrEqual(21);
    }
  }
});

test('a phone is told from a desk, and an iPad from a Mac', () => {
  const platform = (userAgent: string, maxTouchPoints = 0) => platformOf({ userAgent, maxTouchPoints });
  expect(platform('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)', 5)).toBe('apple');
  expect(platform('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 5)).toBe('apple');
  expect(platform('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)')).toBe('other');
  expect(platform('Mozilla/5.0 (Linux; Android 15; Pixel 9)', 5)).toBe('android');
  expect(platform('Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 10)).toBe('other');
});

test('an answer of another shape is no reveal', () => {
  const reveal = { orderNumber: 'x', remaining: 9, deliveries: [{ ...NOTHING, esim: ESIM }, NOTHING] };
  expect(isReveal(reveal)).toBe(true);
  for (const other of [
    null,
    [],
    {},
    { ...reveal, remaining: '9' },
    { ...reveal, deliveries: null },
    { ...reveal, deliveries: [{ ...NOTHING, code: 5 }] },
    { ...reveal, deliveries: [{ ...NOTHING, esim: { ...ESIM, apple: null } }] },
    { ...reveal, deliveries: [{ line: 0 }] },
  ]) {
    expect(isReveal(other), JSON.stringify(other)).toBe(false);
  }
});

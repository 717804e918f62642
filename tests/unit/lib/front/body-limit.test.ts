import { expect, test } from '@playwright/test';
import { bodyRefusal } from '@/lib/front/body-limit';

test('a body up to 32 kB is taken, one byte more is not', () => {
  expect(bodyRefusal({ 'content-length': '32768' })).toBeUndefined();
  expect(bodyRefusal({ 'content-length': '32769' })).toBe(413);
  expect(bodyRefusal({ 'content-length': '99999999999999999999' })).toBe(413);
});

test('no body at all is fine', () => {
  expect(bodyRefusal({})).toBeUndefined();
});

test('a body that does not say its length is not taken', () => {
  expect(bodyRefusal({ 'transfer-encoding': 'chunked' })).toBe(411);
});

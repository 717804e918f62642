import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { seal, unseal } from '@/lib/orders/seal';
import { ORDER_ID, ORDER_KEY, UPSTREAM_ID } from './world';

test('what was sealed comes back under the same key and order', () => {
  expect(unseal(seal(UPSTREAM_ID, ORDER_KEY, ORDER_ID), ORDER_KEY, ORDER_ID)).toBe(UPSTREAM_ID);
});

test('two seals of the same id differ, and neither shows it', () => {
  const [a, b] = [seal(UPSTREAM_ID, ORDER_KEY, ORDER_ID), seal(UPSTREAM_ID, ORDER_KEY, ORDER_ID)];
  expect(a).not.toBe(b);
  expect(Buffer.from(a, 'base64url').toString('latin1')).not.toContain(UPSTREAM_ID);
});

test('another key, and another order, open nothing', () => {
  const sealed = seal(UPSTREAM_ID, ORDER_KEY, ORDER_ID);
  expect(unseal(sealed, 'x'.repeat(43), ORDER_ID)).toBeNull();
  expect(unseal(sealed, ORDER_KEY, 'BBBBBBBBBBBBBBBBBBBBBB')).toBeNull();
});

test('a seal with any bit changed, or cut, opens nothing', () => {
  const bytes = Buffer.from(seal(UPSTREAM_ID, ORDER_KEY, ORDER_ID), 'base64url');
  const flip = fc.tuple(fc.nat(bytes.length - 1), fc.nat(7));
  fc.assert(
    fc.property(flip, ([place, bit]) => {
      const changed = Buffer.from(bytes);
      changed[place] = (changed[place] ?? 0) ^ (1 << bit);
      expect(unseal(changed.toString('base64url'), ORDER_KEY, ORDER_ID)).toBeNull();
    }),
    { numRuns: 300 },
  );
  for (const length of [0, 1, 28, bytes.length - 1]) {
    expect(unseal(bytes.subarray(0, length).toString('base64url'), ORDER_KEY, ORDER_ID)).toBeNull();
  }
});

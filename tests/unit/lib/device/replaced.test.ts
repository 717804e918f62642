import { expect, test } from '@playwright/test';
import { beginReplacing, endReplacing, replacedSlot } from '@/lib/device';
import { FakeStorage, installBrowser } from './browser';

const STEAM = { brand: 'steam', country: 'US', denomination: '20 USD' };
const AIRBNB = { brand: 'airbnb', country: 'US', denomination: 'range', value: '100' };
const replaced = () => replacedSlot('shop').read();

test('the next order over the same things takes the place of the one that was given up', () => {
  installBrowser(new FakeStorage());
  beginReplacing('shop', 'old', [STEAM, AIRBNB]);
  endReplacing('shop', 'new', [AIRBNB, { ...STEAM, value: null }]);
  expect(replaced()).toEqual({ old: 'new' });
  endReplacing('shop', 'third', [STEAM, AIRBNB]);
  expect(replaced()).toEqual({ old: 'new' });
});

test('an order over other things takes the place of none', () => {
  installBrowser(new FakeStorage());
  endReplacing('shop', 'first', [STEAM]);
  beginReplacing('shop', 'old', [STEAM, AIRBNB]);
  endReplacing('shop', 'other', [STEAM]);
  endReplacing('shop', 'dearer', [STEAM, { ...AIRBNB, value: '200' }]);
  endReplacing('shop', 'old', [STEAM, AIRBNB]);
  expect(replaced()).toBeNull();
  endReplacing('shop', 'new', [STEAM, AIRBNB]);
  expect(replaced()).toEqual({ old: 'new' });
});

test('a hundred are kept, the newest of them', () => {
  installBrowser(new FakeStorage());
  for (let number = 0; number < 120; number++) {
    beginReplacing('shop', `old-${number}`, [STEAM]);
    endReplacing('shop', `new-${number}`, [STEAM]);
  }
  const kept = Object.keys(replaced() ?? {});
  expect(kept).toHaveLength(100);
  expect(kept.at(-1)).toBe('old-119');
});

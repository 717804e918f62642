import { expect, test } from '@playwright/test';
import {
  type BasketLine,
  basketSlot,
  emptyBasket,
  isPersistent,
  putInBasket,
  readBasket,
  renewKeys,
} from '@/lib/device';
import { FakeStorage, installBrowser, ThrowingStorage } from './browser';

const line: BasketLine = {
  brand: 'airbnb',
  name: 'Airbnb',
  country: 'US',
  denomination: '50 USD',
  label: '$50',
  deliveryType: 'by_email',
  logo: null,
  background: '#ffffff',
  seen: { amount: '51.08', currency: 'USDC' },
};

test('a basket is there after a reload, with keys of 128 and 256 bits', () => {
  const storage = new FakeStorage();
  installBrowser(storage);
  putInBasket('kept', line);

  const basket = JSON.parse(storage.getItem('gf:kept:basket') ?? '');
  expect(basket.lines).toEqual([line]);
  expect(basket.idempotencyKey).toMatch(/^[\w-]{22}$/);
  expect(basket.orderKey).toMatch(/^[\w-]{43}$/);
  expect(readBasket('kept')).toEqual(basket);
  expect(isPersistent('kept')).toBe(true);
});

test('shops do not see one another', () => {
  installBrowser(new FakeStorage());
  putInBasket('one', line);
  expect(readBasket('other')).toBeNull();
});

test('another purchase, a renewal and an empty basket each end the keys before them', () => {
  installBrowser(new FakeStorage());
  const keys = new Set<string | undefined>();
  putInBasket('keys', line);
  keys.add(readBasket('keys')?.orderKey);
  putInBasket('keys', { ...line, label: '$20' });
  keys.add(readBasket('keys')?.orderKey);
  renewKeys('keys');
  keys.add(readBasket('keys')?.orderKey);
  expect(keys.size).toBe(3);
  expect(readBasket('keys')?.lines).toEqual([{ ...line, label: '$20' }]);

  emptyBasket('keys');
  expect(readBasket('keys')).toBeNull();
  renewKeys('keys');
  expect(readBasket('keys')).toBeNull();
});

test('where storage throws the basket lives in memory and says so', () => {
  installBrowser(new ThrowingStorage());
  putInBasket('frame', line);
  expect(readBasket('frame')?.lines).toEqual([line]);
  expect(isPersistent('frame')).toBe(false);
  emptyBasket('frame');
  expect(readBasket('frame')).toBeNull();
});

test('the same basket is the same object until it changes, here or in another tab', () => {
  const storage = new FakeStorage();
  const { changeElsewhere } = installBrowser(storage);
  putInBasket('same', line);
  const first = readBasket('same');
  expect(readBasket('same')).toBe(first);

  let calls = 0;
  const stop = basketSlot('same').subscribe(() => calls++);
  renewKeys('same');
  changeElsewhere('gf:same:basket');
  changeElsewhere('gf:other:basket');
  changeElsewhere(null);
  expect(calls).toBe(3);
  expect(readBasket('same')).not.toBe(first);
  stop();
  renewKeys('same');
  expect(calls).toBe(3);
});

for (const text of [
  '',
  '{',
  'null',
  '[]',
  '{"lines":[]}',
  '{"idempotencyKey":"a","orderKey":"b","lines":[{}]}',
  '7',
]) {
  test(`a stored basket of ${text || 'nothing'} is no basket`, () => {
    const storage = new FakeStorage();
    installBrowser(storage);
    storage.setItem('gf:broken:basket', text);
    expect(readBasket('broken')).toBeNull();
  });
}

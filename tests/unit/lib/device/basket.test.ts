import { expect, test } from '@playwright/test';
import {
  type BasketItem,
  basketSlot,
  changeLine,
  isPersistent,
  MOST_ITEMS,
  putInBasket,
  putLineBack,
  readBasket,
  removeLine,
  renewKeys,
  setQuantity,
  takeOrdered,
} from '@/lib/device';
import { FakeStorage, installBrowser, ThrowingStorage } from './browser';

const item: BasketItem = {
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
const other = { ...item, brand: 'steam', name: 'Steam' };
const topUp: BasketItem = { ...item, brand: 't-mobile', deliveryType: 'by_phone' };

const linesOf = (shop: string) => readBasket(shop)?.lines ?? [];
const shown = (shop: string) => linesOf(shop).map(({ brand, quantity }) => `${quantity} ${brand}`);
/** Puts it in and fails where there is no room. */
function put(shop: string, one: BasketItem = item): string {
  const id = putInBasket(shop, one);
  if (!id) throw new Error('the basket is full');
  return id;
}

test('a basket is there after a reload, with keys of 128 and 256 bits', () => {
  const storage = new FakeStorage();
  installBrowser(storage);
  const id = put('kept');

  const basket = JSON.parse(storage.getItem('gf:kept:basket') ?? '');
  expect(basket.lines).toEqual([{ ...item, id, quantity: 1 }]);
  expect(basket.idempotencyKey).toMatch(/^[\w-]{22}$/);
  expect(basket.orderKey).toMatch(/^[\w-]{43}$/);
  expect(readBasket('kept')).toEqual(basket);
  expect(isPersistent('kept')).toBe(true);
});

test('shops do not see one another', () => {
  installBrowser(new FakeStorage());
  put('one');
  expect(readBasket('other')).toBeNull();
});

test('the same thing again is one more of it, another thing is another line', () => {
  installBrowser(new FakeStorage());
  const id = put('more');
  put('more', other);
  expect(put('more')).toBe(id);
  expect(shown('more')).toEqual(['2 airbnb', '1 steam']);
});

test('two top-ups of one kind are two lines: each goes to a number of its own', () => {
  installBrowser(new FakeStorage());
  expect(put('numbers', topUp)).not.toBe(put('numbers', topUp));
  expect(shown('numbers')).toEqual(['1 t-mobile', '1 t-mobile']);
  setQuantity('numbers', linesOf('numbers')[0]?.id ?? '', 4);
  expect(shown('numbers')).toEqual(['1 t-mobile', '1 t-mobile']);
});

test('a full basket takes no more, and says so', () => {
  installBrowser(new FakeStorage());
  const id = put('full');
  setQuantity('full', id, 99);
  expect(linesOf('full')[0]?.quantity).toBe(MOST_ITEMS);
  expect(putInBasket('full', item)).toBeNull();
  expect(putInBasket('full', other)).toBeNull();
  setQuantity('full', id, 0);
  expect(linesOf('full')[0]?.quantity).toBe(1);
});

test('a line that is taken out comes back to its place; the last one leaves no basket', () => {
  installBrowser(new FakeStorage());
  put('back');
  const id = put('back', other);
  put('back', topUp);
  const [, line] = linesOf('back');
  removeLine('back', id);
  expect(shown('back')).toEqual(['1 airbnb', '1 t-mobile']);
  if (line) putLineBack('back', line, 1);
  expect(shown('back')).toEqual(['1 airbnb', '1 steam', '1 t-mobile']);
  for (const one of linesOf('back')) removeLine('back', one.id);
  expect(readBasket('back')).toBeNull();
});

test('another amount takes the place of a line and keeps its name, or joins the line that has it', () => {
  installBrowser(new FakeStorage());
  const id = put('edit');
  setQuantity('edit', id, 2);
  changeLine('edit', id, { ...item, denomination: '100 USD', label: '$100' });
  expect(linesOf('edit')).toMatchObject([{ id, quantity: 2, label: '$100' }]);
  const second = put('edit');
  changeLine('edit', second, { ...item, denomination: '100 USD', label: '$100' });
  expect(linesOf('edit')).toMatchObject([{ id, quantity: 3, label: '$100' }]);
  changeLine('edit', 'gone', other);
  expect(shown('edit')).toEqual(['3 airbnb']);
});

test('what was ordered leaves, what came meanwhile stays', () => {
  installBrowser(new FakeStorage());
  put('ordered');
  put('ordered');
  put('ordered', other);
  takeOrdered('ordered', [{ ...item, quantity: 1 }]);
  expect(shown('ordered')).toEqual(['1 airbnb', '1 steam']);
  takeOrdered('ordered', [
    { ...item, quantity: 3 },
    { ...other, quantity: 1 },
  ]);
  expect(readBasket('ordered')).toBeNull();
});

test('every change of what is in it ends the keys before it, and nothing else does', () => {
  installBrowser(new FakeStorage());
  const keys = new Set<string | undefined>();
  const keep = () => keys.add(readBasket('keys')?.orderKey);
  const id = put('keys');
  keep();
  put('keys');
  keep();
  setQuantity('keys', id, 3);
  keep();
  changeLine('keys', id, other);
  keep();
  put('keys', topUp);
  keep();
  removeLine('keys', id);
  keep();
  renewKeys('keys');
  keep();
  expect(keys.size).toBe(7);

  removeLine('keys', 'gone');
  setQuantity('keys', linesOf('keys')[0]?.id ?? '', 1);
  keep();
  expect(keys.size).toBe(7);
  basketSlot('keys').write(null);
  renewKeys('keys');
  expect(readBasket('keys')).toBeNull();
});

test('where storage throws the basket lives in memory and says so', () => {
  installBrowser(new ThrowingStorage());
  const id = put('frame');
  expect(linesOf('frame')).toEqual([{ ...item, id, quantity: 1 }]);
  expect(isPersistent('frame')).toBe(false);
  basketSlot('frame').write(null);
  expect(readBasket('frame')).toBeNull();
});

test('the same basket is the same object until it changes, here or in another tab', () => {
  const storage = new FakeStorage();
  const { changeElsewhere } = installBrowser(storage);
  put('same');
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

const line = { ...item, id: 'a', quantity: 1 };
for (const lines of [
  [],
  [{}],
  [item],
  [{ ...line, quantity: 0 }],
  [{ ...line, quantity: 11 }],
  [{ ...line, quantity: 1.5 }],
]) {
  test(`a basket of ${JSON.stringify(lines).slice(-60)} is no basket`, () => {
    const storage = new FakeStorage();
    installBrowser(storage);
    storage.setItem('gf:broken:basket', JSON.stringify({ idempotencyKey: 'a', orderKey: 'b', lines }));
    expect(readBasket('broken')).toBeNull();
  });
}
for (const text of ['', '{', 'null', '[]', '{"lines":[]}', '7']) {
  test(`a stored basket of ${text || 'nothing'} is no basket`, () => {
    const storage = new FakeStorage();
    installBrowser(storage);
    storage.setItem('gf:broken:basket', text);
    expect(readBasket('broken')).toBeNull();
  });
}

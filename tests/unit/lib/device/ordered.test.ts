import { expect, test } from '@playwright/test';
import {
  type BasketLine,
  EMPTY_FORM,
  formSlot,
  keepOrdered,
  putInBasket,
  putOrderedBack,
  readBasket,
} from '@/lib/device';
import { FakeStorage, installBrowser } from './browser';

const line = (id: string, brand: string): BasketLine => ({
  id,
  brand,
  name: brand,
  country: 'US',
  denomination: '10 USD',
  label: '$10',
  deliveryType: 'by_phone',
  logo: null,
  background: null,
  quantity: 1,
});
const ORDERED = {
  orderId: 'old',
  lines: [line('a', 't-mobile'), line('b', 'verizon')],
  recipients: { a: '+14155551234', b: '+14155551235' },
};

test('what this tab ordered last is in the basket again, for the same recipients', () => {
  installBrowser(new FakeStorage());
  formSlot('shop').write({ ...EMPTY_FORM, email: 'ada@example.com' });
  const { id: _, quantity: __, ...other } = line('c', 'steam');
  putInBasket('shop', other);
  keepOrdered('shop', ORDERED);
  expect(putOrderedBack('shop', 'old')).toBe(true);
  expect(readBasket('shop')?.lines.map(({ brand }) => brand)).toEqual(['steam', 't-mobile', 'verizon']);
  expect(formSlot('shop').read()).toMatchObject({ email: 'ada@example.com', recipients: ORDERED.recipients });
  expect(putOrderedBack('shop', 'old')).toBe(true);
  expect(readBasket('shop')?.lines).toHaveLength(3);
});

test('an order of another tab, or of before, is not known', () => {
  installBrowser(new FakeStorage());
  formSlot('shop').write(EMPTY_FORM);
  expect(putOrderedBack('shop', 'old')).toBe(false);
  keepOrdered('shop', { ...ORDERED, orderId: 'newer' });
  expect(putOrderedBack('shop', 'old')).toBe(false);
  expect(readBasket('shop')).toBeNull();
});

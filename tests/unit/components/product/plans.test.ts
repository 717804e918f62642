import { expect, test } from '@playwright/test';
import { asLong, dataText, daysText, groupsOf, hasManyPlans } from '@/components/product/plans';
import type { FixedProduct, Plan } from '@/lib/catalog';

const planned = (data: Plan['data'], days: number): FixedProduct => ({
  type: 'fixed',
  denomination: `${data?.amount ?? 'unlimited'} ${days}`,
  label: 'a plan',
  deliveryType: 'by_email',
  price: null,
  faceValue: null,
  isOutOfStock: false,
  plan: { data, days },
});
const gigabytes = (amount: string) => ({ amount, unit: 'gigabyte' as const });

test('plans come by their data, the least first and unlimited last, and in each by days', () => {
  const groups = groupsOf([
    planned(null, 7),
    planned(gigabytes('10'), 30),
    planned(gigabytes('2'), 30),
    planned({ amount: '500', unit: 'megabyte' }, 1),
    planned(gigabytes('2'), 7),
  ]);
  expect(groups.map(({ key, products }) => [key, ...products.map(({ plan }) => plan.days)])).toEqual([
    ['500 megabyte', 1],
    ['2 gigabyte', 7, 30],
    ['10 gigabyte', 30],
    ['unlimited', 7],
  ]);
});

test('a plan has its like in other data where that lasts as long and can be had', () => {
  const price = { amount: '5', currency: 'USDC' };
  const week = { ...planned(gigabytes('1'), 7), price, plan: { data: gigabytes('1'), days: 7 } };
  const likeIn = (...products: FixedProduct[]) =>
    groupsOf(products).map((group) => asLong(week, group)?.denomination);
  expect(likeIn({ ...planned(gigabytes('5'), 7), price }, planned(null, 7))).toEqual(['5 7', undefined]);
  expect(likeIn({ ...planned(gigabytes('5'), 30), price })).toEqual([undefined]);
});

test('a few plans, and plans among other products, are shown as they are', () => {
  const many = Array.from({ length: 10 }, (_, day) => planned(gigabytes('1'), day + 1));
  expect(hasManyPlans({ products: many })).toBe(true);
  expect(hasManyPlans({ products: many.slice(1) })).toBe(false);
  expect(hasManyPlans({ products: [...many, { ...planned(null, 1), plan: undefined }] })).toBe(false);
});

test('data and days are written as the reader writes them', () => {
  expect(dataText(gigabytes('1.5'), 'de-DE')).toBe('1,5\u00a0GB');
  expect([daysText(1, 'en-US'), daysText(30, 'en-US')]).toEqual(['1 day', '30 days']);
});

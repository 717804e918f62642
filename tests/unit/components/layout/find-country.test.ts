import { expect, test } from '@playwright/test';
import { matches } from '@/components/layout/find-country';
import { countriesByName } from '@/components/layout/names';
import { COUNTRIES } from '@/lib/storefronts/countries';

const find = (query: string, tag = 'en-US') =>
  matches(countriesByName(tag, COUNTRIES), query).map(({ code }) => code);

test('a country is found by how its name begins, before others that merely contain it', () => {
  expect(find('ger')[0]).toBe('DE');
  expect(find('united')).toEqual(expect.arrayContaining(['AE', 'GB', 'US']));
  expect(find('oman')).toEqual(['OM', 'RO']);
});

test('words inside a name, accents and case do not matter', () => {
  expect(find('aland')[0]).toBe('AX');
  expect(find('leone')).toEqual(['SL']);
  expect(find('OSTERREICH', 'de-DE')).toEqual(['AT']);
  expect(find('turkiye', 'tr-TR')).toEqual(['TR']);
  expect(find('ivoire')).toContain('CI');
});

test('a code is a name too', () => {
  expect(find('xk')).toEqual(['XK']);
  expect(find('uk')[0]).toBe('UA');
});

test('what no country is called finds none', () => {
  expect(find('zzzz')).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { alternatesOf } from '@/components/layout/alternates';
import { countryInText, countryName, languageName } from '@/components/layout/names';
import { type Storefront, storefrontSchema } from '@/lib/storefronts/schema';

const shop: Storefront = storefrontSchema.parse(
  JSON.parse(readFileSync('lib/storefronts/giftframe.json', 'utf8')),
);
const locale = { tag: 'de-US', language: 'de', country: 'US' } as const;

test('countries are named in the language of the reader', () => {
  expect(countryName('de-DE', 'DE')).toBe('Deutschland');
  expect(countryName('en-DE', 'DE')).toBe('Germany');
});

test('an English sentence gives some countries an article', () => {
  expect(countryInText('en-US', 'US')).toBe('the United States');
  expect(countryInText('en-US', 'IT')).toBe('Italy');
  expect(countryInText('de-US', 'US')).toBe('Vereinigte Staaten');
});

test('languages are named by their speakers', () => {
  expect(languageName('de')).toBe('Deutsch');
  expect(languageName('fr')).toBe('Français');
});

test('a page that every market has names them all, and a default', () => {
  const { canonical, languages } = alternatesOf(shop, locale, { page: 'brands' }, 'everywhere');
  expect(canonical).toBe('/de-US/brands');
  expect(Object.keys(languages ?? {})).toHaveLength(shop.languages.length * shop.countries.length + 1);
  expect(languages).toMatchObject({ 'en-GB': '/en-GB/brands', 'x-default': '/en-US/brands' });
});

test('a brand’s page names only the languages of its own country', () => {
  const { languages } = alternatesOf(shop, locale, { page: 'brand', slug: 'steam' }, 'country');
  expect(languages).toEqual({ 'en-US': '/en-US/brands/steam', 'de-US': '/de-US/brands/steam' });
});

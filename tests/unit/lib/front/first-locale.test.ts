import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { firstLocaleOf } from '@/lib/front/first-locale';
import { findLocale } from '@/lib/storefronts';
import { storefrontSchema } from '@/lib/storefronts/schema';

const shop = storefrontSchema.parse({
  ...JSON.parse(readFileSync('lib/storefronts/giftframe.json', 'utf8')),
  languages: ['en', 'de'],
  countries: 'all',
});
const begin = (languages?: string, country?: string, header: string | undefined = 'cf-ipcountry') =>
  firstLocaleOf(shop, header).of({
    ...(languages === undefined ? {} : { 'accept-language': languages }),
    ...(country === undefined ? {} : { 'cf-ipcountry': country }),
  });

const BEGINNINGS: [languages: string | undefined, country: string | undefined, locale: string][] = [
  [undefined, undefined, 'en-US'],
  ['', undefined, 'en-US'],
  ['*', undefined, 'en-US'],
  ['de-AT,de;q=0.9,en;q=0.8', undefined, 'de-AT'],
  ['de', undefined, 'de-DE'],
  ['ja', undefined, 'en-JP'],
  ['ja,de-CH;q=0.5', undefined, 'de-JP'],
  ['en;q=0.2,de-CH;q=0.8', undefined, 'de-CH'],
  ['en;q=0,de', undefined, 'de-DE'],
  ['es-419,es;q=0.9', undefined, 'en-ES'],
  ['de-KP', undefined, 'de-US'],
  ['de', 'BR', 'de-BR'],
  ['de', 'br', 'de-BR'],
  ['de', 'KP', 'de-DE'],
  ['de', 'T1', 'de-DE'],
  [undefined, 'CH', 'en-CH'],
  ['<script>, de-AT', undefined, 'de-AT'],
];

for (const [languages, country, locale] of BEGINNINGS) {
  test(`a browser that speaks ${languages} in ${country ?? 'no known country'} begins at ${locale}`, () => {
    expect(begin(languages, country)).toBe(locale);
  });
}

test('a country is taken from the header of our own proxy, and from no other', () => {
  expect(begin('de', 'BR', 'x-country')).toBe('de-DE');
  expect(firstLocaleOf(shop, undefined).of({ 'cf-ipcountry': 'BR' })).toBe('en-US');
  expect(firstLocaleOf(shop, 'cf-ipcountry').vary).toBe('accept-language, cf-ipcountry');
  expect(firstLocaleOf(shop, undefined).vary).toBe('accept-language');
});

const NAMED: [named: string, languages: string | undefined, locale: string | undefined][] = [
  ['de', undefined, 'de-DE'],
  ['de', 'en-US,en', 'de-DE'],
  ['de', 'en-US,de-AT;q=0.5', 'de-AT'],
  ['en', 'de-CH', 'en-US'],
  ['fr', 'fr', undefined],
  ['us', undefined, undefined],
];

for (const [named, languages, locale] of NAMED) {
  test(`an address in ${named} for a browser that speaks ${languages} begins at ${locale}`, () => {
    const headers = languages === undefined ? {} : { 'accept-language': languages };
    expect(firstLocaleOf(shop, undefined).inLanguage(named, headers)).toBe(locale);
  });
}

test('a language that an address names is spoken in the country that our proxy names', () => {
  expect(firstLocaleOf(shop, 'cf-ipcountry').inLanguage('de', { 'cf-ipcountry': 'BR' })).toBe('de-BR');
});

test('whatever a request says, it begins at a market of the shop', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (languages, country) => {
      expect(findLocale(shop, begin(languages, country))?.tag).toMatch(/^(en|de)-[A-Z]{2}$/);
    }),
  );
});

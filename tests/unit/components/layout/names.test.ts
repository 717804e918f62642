import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { alternatesOf } from '@/components/layout/alternates';
import { countriesByName, countryInText, countryName, languageName } from '@/components/layout/names';
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
});

for (const [country, name] of [
  ['US', 'die Vereinigten Staaten'],
  ['AE', 'die Vereinigten Arabischen Emirate'],
  ['GB', 'das Vereinigte Königreich'],
  ['VG', 'die Britischen Jungferninseln'],
  ['KY', 'die Kaimaninseln'],
  ['CH', 'die Schweiz'],
  ['DO', 'die Dominikanische Republik'],
  ['IQ', 'den Irak'],
  ['HK', 'Hongkong'],
  ['IT', 'Italien'],
] as const) {
  test(`a German sentence is for ${name}`, () => {
    expect(countryInText('de-US', country)).toBe(name);
  });
}

test('a Spanish sentence gives some countries an article, by how their names begin', () => {
  expect(countryInText('es-ES', 'GB')).toBe('el Reino Unido');
  expect(countryInText('es-MX', 'NL')).toBe('los Países Bajos');
  expect(countryInText('es-US', 'DO')).toBe('la República Dominicana');
  expect(countryInText('es-US', 'KY')).toBe('las Islas Caimán');
  expect(countryInText('es-US', 'US')).toBe('Estados Unidos');
  expect(countryInText('es-US', 'MX')).toBe('México');
});

test('languages are named by their speakers', () => {
  expect(languageName('de')).toBe('Deutsch');
  expect(languageName('fr')).toBe('Français');
});

test('countries stand in the order of the reader’s alphabet', () => {
  const namesIn = (tag: string) => countriesByName(tag, ['AT', 'AX', 'ZA', 'DE']).map(({ name }) => name);
  expect(namesIn('de-AT')).toEqual(['Ålandinseln', 'Deutschland', 'Österreich', 'Südafrika']);
  expect(namesIn('en-AT')).toEqual(['Åland Islands', 'Austria', 'Germany', 'South Africa']);
});

test('a page names itself in the other languages of its country, and one for everybody else', () => {
  const { canonical, languages } = alternatesOf(shop, locale, { page: 'brand', slug: 'steam' });
  expect(canonical).toBe('/de-US/brands/steam');
  expect(languages).toMatchObject({
    'en-US': '/en-US/brands/steam',
    'de-US': '/de-US/brands/steam',
    'x-default': '/en-US/brands/steam',
  });
  expect(Object.keys(languages ?? {})).toHaveLength(shop.languages.length + 1);
});

test('the front page of nobody’s language is where a market is looked for', () => {
  const { languages } = alternatesOf(shop, locale, { page: 'home' });
  expect(languages).toMatchObject({ 'de-US': '/de-US', 'x-default': '/' });
});

test('words that are no language have no other address', () => {
  const pseudo = { tag: 'en-US-x-rtl', language: 'en', country: 'US', pseudo: 'rtl' } as const;
  expect(alternatesOf(shop, pseudo, { page: 'brands' })).toEqual({ canonical: '/en-US-x-rtl/brands' });
});

import type { Brand } from './brand';
import { COPY, HOSTILE, themeOf, type Words } from './copy';

/** Other names people search for. */
const ALSO: Record<string, string> = {
  'PlayStation Store': 'PSN, PS4, PS5',
  'Xbox Game Pass': 'Game Pass Ultimate',
  'Nintendo eShop': 'Nintendo Switch',
  Apple: 'iTunes, App Store, Apple Music',
  'Google Play': 'Play Store, Android',
  'Fortnite V-Bucks': 'Epic Games',
};

/** The description of a brand in a language, English where there is none. Top-ups and eSIMs have none at all. */
export function richDescription(brand: Brand, country: string, lang: string): Record<string, unknown> | null {
  if (brand.kind === 'mobile_recharge') return null;
  const locale = Object.hasOwn(COPY, lang) ? lang : 'en';
  const words = COPY[locale] as Words;
  const fill = (text: string) =>
    text.replaceAll('{brand}', escaped(brand.name)).replaceAll('{country}', countryName(country, locale));
  const paragraphs = (texts: string[]) => texts.map((text) => `<p>${fill(text)}</p>`).join('');
  const steps = brand.productType === 'digital' ? words.redeem : [...words.redeem, words.inStore];
  const about = paragraphs([words.about[themeOf(brand.categories[0])], words.gift]);
  return {
    markup: 'html',
    description: brand.hostile ? HOSTILE : about,
    how_to_redeem: `<ol>${steps.map((step) => `<li>${fill(step)}</li>`).join('')}</ol>`,
    redeem_geo: null,
    term_and_conditions: `<ul>${words.terms.map((term) => `<li>${fill(term)}</li>`).join('')}</ul>`,
    country_code: brand.productType === 'digital' ? null : country,
    locale,
    note: brand.popular ? `<p><strong>#protip</strong> ${words.note}</p>` : null,
    brand_tagline: null,
    brand_use_case: null,
    brand_url: null,
    brand_alt_names: ALSO[brand.name] ?? null,
  };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const countryName = (country: string, locale: string) =>
  new Intl.DisplayNames([locale], { type: 'region' }).of(country) ?? country;

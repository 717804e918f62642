import type { Brand } from './brand';

export function richDescription(brand: Brand, country: string, lang: string): Record<string, unknown> | null {
  if (brand.kind === 'mobile_recharge') return null;
  return {
    markup: 'html',
    description: `<p>${brand.name}</p>`,
    how_to_redeem: '<ol><li>Sign in.</li><li>Enter the code.</li></ol>',
    redeem_geo: null,
    term_and_conditions: '<p>Not for cash.</p>',
    country_code: country,
    locale: lang,
    note: null,
    brand_tagline: null,
    brand_use_case: null,
    brand_url: null,
    brand_alt_names: null,
  };
}

import { type Decimal, decimal, format, isDecimal } from '../decimal';

export type Country = 'US' | 'DE' | 'IT' | 'BR' | 'GB' | 'IN';

export type Market = {
  country: Country;
  currency: string;
  /** US dollars for one unit of the currency. */
  usd: Decimal;
  sign: string;
  /** Telephone numbers of the country in E.164. */
  phone: RegExp;
  language: string;
};

const market = (
  country: Country,
  currency: string,
  sign: string,
  usd: string,
  phone: RegExp,
  language: string,
): Market => ({ country, currency, sign, usd: decimal(usd), phone, language });

export const MARKETS: Record<Country, Market> = {
  US: market('US', 'USD', '$', '1', /^\+1[2-9]\d{9}$/, 'en'),
  DE: market('DE', 'EUR', '€', '1.1627', /^\+49[1-9]\d{6,11}$/, 'de'),
  IT: market('IT', 'EUR', '€', '1.1627', /^\+39\d{8,11}$/, 'it'),
  BR: market('BR', 'BRL', 'R$', '0.1862', /^\+55[1-9]\d{9,10}$/, 'pt'),
  GB: market('GB', 'GBP', '£', '1.3318', /^\+44[1-9]\d{8,9}$/, 'en'),
  IN: market('IN', 'INR', '₹', '0.01131', /^\+91[6-9]\d{9}$/, 'en'),
};

export const findMarket = (country: string): Market | undefined =>
  Object.hasOwn(MARKETS, country) ? MARKETS[country as Country] : undefined;

/** `$2,000`, `R$50`, `€9.99`: what a person reads, never what a machine orders. */
export function moneyLabel({ sign }: Market, amount: string): string {
  if (!isDecimal(amount)) return amount;
  const [whole = '', fraction] = amount.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return sign + (fraction ? `${grouped}.${format(decimal(`0.${fraction}`), 2).slice(2)}` : grouped);
}

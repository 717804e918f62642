import { type Decimal, decimal, format, isDecimal } from '../decimal';
import { readLines } from './table';

export type Market = {
  country: string;
  currency: string;
  /** US dollars for one unit of the currency. */
  usd: Decimal;
  sign: string;
  /** Telephone numbers of the country in E.164. */
  phone: RegExp;
  region: string;
  /** 1 is a large market, 4 a place where hardly anybody lives. */
  size: number;
};

/** Where more is known of a country's numbers than how they begin. */
const PHONES: Record<string, RegExp> = {
  US: /^\+1[2-9]\d{9}$/,
  DE: /^\+49[1-9]\d{6,11}$/,
  IT: /^\+39\d{8,11}$/,
  BR: /^\+55[1-9]\d{9,10}$/,
  GB: /^\+44[1-9]\d{8,9}$/,
  IN: /^\+91[6-9]\d{9}$/,
};

function readMarkets(): Map<string, Market> {
  const rates = new Map(readLines('currencies.txt').map((line) => line.split(' ') as [string, string]));
  const signs = new Map([...rates.keys()].map((currency) => [currency, signOf(currency)]));
  return new Map(
    readLines('countries.txt').map((line) => {
      const [country = '', currency = '', codes = '', region = '', size] = line.split(' ');
      const market: Market = {
        country,
        currency,
        usd: decimal(rates.get(currency) ?? ''),
        sign: signs.get(currency) ?? '',
        phone: PHONES[country] ?? new RegExp(`^\\+(?:${codes.replaceAll(',', '|')})\\d{4,11}$`),
        region,
        size: size ? +size : 3,
      };
      return [country, market];
    }),
  );
}

/** `$`, `CA$`, `€`; a currency without a sign of its own is written `PLN `. */
function signOf(currency: string): string {
  const parts = new Intl.NumberFormat('en', { style: 'currency', currency }).formatToParts(1);
  const upTo = parts.findIndex(({ type }) => type === 'integer');
  return parts
    .slice(0, upTo)
    .map(({ value }) => value)
    .join('')
    .replace(/\s/g, ' ');
}

/** Every country that is served. */
export const MARKETS: ReadonlyMap<string, Market> = readMarkets();

export const findMarket = (country: string): Market | undefined => MARKETS.get(country);

/** Throws for a country that is not served. */
export function marketOf(country: string): Market {
  const market = MARKETS.get(country);
  if (!market) throw new Error(`no market in ${country}`);
  return market;
}

/** `$2,000`, `R$50`, `€9.99`, `PLN 20`: what a person reads, never what a machine orders. */
export function moneyLabel({ sign }: Market, amount: string): string {
  if (!isDecimal(amount)) return amount;
  const [whole = '', fraction] = amount.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return sign + (fraction ? `${grouped}.${format(decimal(`0.${fraction}`), 2).slice(2)}` : grouped);
}

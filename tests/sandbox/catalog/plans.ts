import { type Decimal, decimal, scalePpm } from '../decimal';
import type { Offer, Product } from './brand';
import { MARKETS } from './markets';

const GIGABYTES = [1, 2, 3, 5, 10, 15, 20, 30, 50, 100, -1];
const DAYS = [1, 3, 5, 7, 10, 14, 15, 21, 30, 45, 60, 90, 180, 365];
const REGIONAL_PPM = 1_300_000;

/** What was seen, by gigabytes and days. −1 is unlimited. */
const SEEN: Record<string, string> = {
  '1/3': '3.49',
  '1/7': '4.98',
  '3/30': '8.45',
  '5/30': '11.90',
  '10/30': '18.02',
  '20/30': '27.60',
  '50/90': '58.40',
  '-1/3': '12.40',
  '-1/10': '31.75',
};

function price(gigabytes: number, days: number): Decimal {
  const seen = SEEN[`${gigabytes}/${days}`];
  const cents = gigabytes < 0 ? 400 + days * 275 : 220 + gigabytes * 115 + days * 12;
  return seen ? decimal(seen) : decimal(cents) / 100n;
}

/** Every size for every time: of one country, of a region (countries.txt), or of the larger markets of the world. */
export function plansFor(region: string | undefined, offer: Offer): Product[] {
  const regions = region ? covered(region) : [offer.country];
  return GIGABYTES.flatMap((gigabytes) =>
    DAYS.map((days): Product => {
      const name = `${gigabytes < 0 ? 'Unlimited' : `${gigabytes} GB`} ${days} ${days === 1 ? 'day' : 'days'}`;
      const usdc = price(gigabytes, days);
      return {
        ...offer,
        secret: 'esim',
        denomination: name,
        label: name,
        stock: 'in',
        usdc: region ? scalePpm(usdc, REGIONAL_PPM) : usdc,
        plan: { gigabytes, days, regions },
      };
    }),
  );
}

const covered = (region: string): string[] =>
  [...MARKETS.values()]
    .filter((market) => market.size < 3 && (region === 'world' || market.region === region))
    .map(({ country }) => country);

import { decimal } from '../decimal';
import type { Offer } from './amounts';
import type { Product } from './brand';

const EUROPE = [
  'AT',
  'BE',
  'CH',
  'CZ',
  'DE',
  'DK',
  'ES',
  'FI',
  'FR',
  'GB',
  'GR',
  'IE',
  'IT',
  'NL',
  'PL',
  'PT',
  'SE',
];

/** Gigabytes (−1 is unlimited), days, price in USDC. */
const PLANS: [number, number, string][] = [
  [1, 3, '3.49'],
  [1, 7, '4.98'],
  [3, 30, '8.45'],
  [5, 30, '11.90'],
  [10, 30, '18.02'],
  [20, 30, '27.60'],
  [50, 90, '58.40'],
  [-1, 3, '12.40'],
  [-1, 10, '31.75'],
];

export function plansFor(scope: 'plans' | 'regional', offer: Offer): Product[] {
  const regional = scope === 'regional';
  return PLANS.slice(regional ? 2 : 0).map(([gigabytes, days, usdc]) => {
    const name = `${gigabytes < 0 ? 'Unlimited' : `${gigabytes} GB`} ${days} days`;
    return {
      ...offer,
      secret: 'esim',
      denomination: name,
      label: name,
      stock: 'in',
      usdc: regional ? (decimal(usdc) * 13n) / 10n : decimal(usdc),
      plan: { gigabytes, days, regions: regional ? EUROPE : [offer.country] },
    };
  });
}

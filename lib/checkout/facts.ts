import { compareDecimals, isDecimal, restOf } from '@/lib/money';

type Details = Record<string, unknown>;
export type Facts = Record<string, string | undefined>;

export const recordOf = (value: unknown): Details =>
  typeof value === 'object' && value !== null ? (value as Details) : {};

/** A figure of the wire as a plain decimal, or undefined for anything else: no text of the upstream passes here. */
export function figure(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.length <= 40 && isDecimal(text) ? text : undefined;
}

/** A name that consists of what coins and currencies consist of. */
export const symbol = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[A-Za-z0-9.]{1,10}$/.test(value) ? value : undefined;

/** What is left of a day's or a month's limit: of the shopper's own or the address's, the smaller. */
export function limitFacts(details: Details, max: string, spent: readonly string[]): Facts {
  const limit = recordOf(details[max]);
  const most = figure(limit.amount);
  const rests = spent.map((name) => most && restOf(most, figure(recordOf(details[name]).amount) ?? '0'));
  return {
    max: most,
    left: rests.reduce((a, b) => (a && b && compareDecimals(b, a) < 0 ? b : a)),
    price: figure(recordOf(details.order_price_in_currency).amount),
    currency: symbol(limit.currency),
  };
}

/** `USDC (Arbitrum), BTC (Lightning)`: what a product can be paid with instead. */
export function combinationsOf(details: Details): string | undefined {
  const combinations = details.supported_protocol_coin_combo;
  if (!Array.isArray(combinations)) return undefined;
  const names = combinations.slice(0, 12).flatMap((combination) => {
    const { protocol, coin } = recordOf(combination);
    const [, chain] = /^([A-Z0-9]{2,20})_LIKE$/.exec(String(protocol)) ?? [];
    return chain && symbol(coin) ? [`${symbol(coin)} (${chain[0]}${chain.slice(1).toLowerCase()})`] : [];
  });
  return names.length > 0 ? names.join(', ') : undefined;
}

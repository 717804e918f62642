import { compareDecimals, isDecimal, restOf } from '@/lib/money';
import { networkOfProtocol } from '@/lib/payments';

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

/** The coins and networks that a product can be paid with instead, as far as we know them, each once. */
export function combinationsOf(details: Details): readonly { coin: string; network: string }[] {
  const combinations = details.supported_protocol_coin_combo;
  if (!Array.isArray(combinations)) return [];
  const known = combinations.slice(0, 40).flatMap((combination) => {
    const { protocol, coin } = recordOf(combination);
    const name = symbol(coin);
    const network = name && networkOfProtocol(name, String(protocol));
    return network ? [{ coin: name, network }] : [];
  });
  return [...new Map(known.map((one) => [`${one.coin} ${one.network}`, one])).values()];
}

/** What a text of the upstream has to look like before it may be spoken of. */
const PATTERNS = {
  day: /^\d{4}-\d{2}-\d{2}(?=T|$)/,
  key: /^[a-z][a-z_-]{1,39}$/,
  country: /^[A-Z]{2}$/,
  brand: /^[\p{L}\p{N}][\p{L}\p{N} .,&'’+!()-]{0,59}$/u,
};

/** A text, or the texts of a list one below the other, eight at most; undefined where none is what it should be. */
export function wordsOf(pattern: keyof typeof PATTERNS, value: unknown): string | undefined {
  const texts = (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string');
  const found = texts.slice(0, 8).flatMap((text) => PATTERNS[pattern].exec(text)?.[0] ?? []);
  return found.length > 0 ? found.join('\n') : undefined;
}

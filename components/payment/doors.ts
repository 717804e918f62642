import type { PaymentCoin, Quote, QuoteRequest } from '@/lib/catalog';
import type { Problems } from '@/lib/problem';
import { flag, listOf, number, object, orNull, type Shape, text } from '@/lib/shape';
import { problemsIn } from './problems-in';

const isMoney = object({ amount: text, currency: text });
const isQuote = object({ price: isMoney, faceValue: orNull(isMoney), label: text, at: number });
const isNetwork = object({ network: text, label: text, isSuspended: flag, minimum: orNull(isMoney) });
const isMethods = object({
  coins: listOf(object({ coin: text, isSuspended: flag, networks: listOf(isNetwork) })),
});

/** A refusal with its reasons, for the one who asked. */
export class Refusal extends Error {
  constructor(readonly problems: Problems) {
    super(problems[0].code);
  }
}

/** The price, with `at` moved to this device's clock. Throws a `Refusal` with the shop's reasons. */
export async function fetchQuote(request: QuoteRequest, signal: AbortSignal): Promise<Quote> {
  const { data, sentAt } = await get(`/api/quote?${query(request)}`, isQuote, signal);
  return { ...data, at: Date.now() - Math.max(0, sentAt - data.at) };
}

/** Throws a `Refusal` with the shop's reasons. */
export const fetchPaymentMethods = async (signal: AbortSignal): Promise<readonly PaymentCoin[]> =>
  (await get('/api/payment-methods', isMethods, signal)).data.coins;

async function get<T>(
  path: string,
  shape: Shape<T>,
  signal: AbortSignal,
): Promise<{ data: T; sentAt: number }> {
  const response = await fetch(path, { signal, headers: { accept: 'application/json' } });
  const body: unknown = await response.json();
  if (response.ok && shape(body)) {
    return { data: body, sentAt: Date.parse(response.headers.get('date') ?? '') || Date.now() };
  }
  throw new Refusal(problemsIn(body));
}

function query({ country, brand, denomination, value, coin }: QuoteRequest): string {
  const search = new URLSearchParams({ country, brand, denomination, coin });
  if (value) search.set('value', value);
  return search.toString();
}

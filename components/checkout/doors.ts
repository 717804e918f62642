import * as z from 'zod/mini';
import type { PaymentCoin, Quote, QuoteRequest } from '@/lib/catalog';
import { type Problems, problemSchema } from '@/lib/problem';

const money = z.object({ amount: z.string(), currency: z.string() });
const quoteSchema = z.object({
  price: money,
  faceValue: z.nullable(money),
  label: z.string(),
  at: z.number(),
});
const methodsSchema = z.object({
  coins: z.array(
    z.object({
      coin: z.string(),
      isSuspended: z.boolean(),
      networks: z.array(
        z.object({
          network: z.string(),
          label: z.string(),
          isSuspended: z.boolean(),
          minimum: z.nullable(money),
        }),
      ),
    }),
  ),
});
const problemsSchema = z.object({ problems: z.array(problemSchema).check(z.minLength(1)) });

/** A refusal with its reasons, for the one who asked. */
export class Refusal extends Error {
  constructor(readonly problems: Problems) {
    super(problems[0].code);
  }
}

/** The price, with `at` moved to this device's clock. Throws a `Refusal` with the shop's reasons. */
export async function fetchQuote(request: QuoteRequest, signal: AbortSignal): Promise<Quote> {
  const { data, sentAt } = await get(`/api/quote?${query(request)}`, quoteSchema, signal);
  return { ...data, at: Date.now() - Math.max(0, sentAt - data.at) };
}

/** Throws a `Refusal` with the shop's reasons. */
export const fetchPaymentMethods = async (signal: AbortSignal): Promise<readonly PaymentCoin[]> =>
  (await get('/api/payment-methods', methodsSchema, signal)).data.coins;

type Reader<T> = { safeParse: (value: unknown) => { success: true; data: T } | { success: false } };

async function get<T>(
  path: string,
  schema: Reader<T>,
  signal: AbortSignal,
): Promise<{ data: T; sentAt: number }> {
  const response = await fetch(path, { signal, headers: { accept: 'application/json' } });
  const body: unknown = await response.json();
  const parsed = schema.safeParse(body);
  if (response.ok && parsed.success) {
    return { data: parsed.data, sentAt: Date.parse(response.headers.get('date') ?? '') || Date.now() };
  }
  const refused = problemsSchema.safeParse(body);
  throw new Refusal(
    refused.success ? (refused.data.problems as unknown as Problems) : [{ code: 'upstream_unreadable' }],
  );
}

function query({ country, brand, denomination, value, coin }: QuoteRequest): string {
  const search = new URLSearchParams({ country, brand, denomination, coin });
  if (value) search.set('value', value);
  return search.toString();
}

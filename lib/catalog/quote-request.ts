import * as z from 'zod/mini';
import { isDecimal } from '@/lib/money';

const word = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));

/** What a shopper may ask a price for; `brand` is a slug. `value` only for a range. */
export const quoteRequestSchema = z.object({
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  brand: word(120),
  denomination: word(200),
  value: z.optional(z.string().check(z.maxLength(24), z.refine(isDecimal))),
  coin: word(20),
});

export type QuoteRequest = z.infer<typeof quoteRequestSchema>;

/** What a shopper may ask the prices of all fixed amounts for. */
export const pricesRequestSchema = z.pick(quoteRequestSchema, { country: true, brand: true, coin: true });

export type PricesRequest = z.infer<typeof pricesRequestSchema>;

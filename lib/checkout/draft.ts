import * as z from 'zod/mini';
import { countItems, MOST_ITEMS } from '@/lib/device';
import { isDecimal } from '@/lib/money';
import { isOrderKey } from '@/lib/orders';
import { isEmail } from './index';

const word = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));

/**
 * One thing to buy, how often, and who gets it: an e-mail address, or a phone number in E.164 for `by_phone`. The order
 * of its parts stays: the hash that tells whether a press is the same is made over them.
 */
const lineSchema = z.object({
  brand: word(120),
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  denomination: word(200),
  value: z.optional(z.string().check(z.maxLength(24), z.refine(isDecimal))),
  quantity: z.int().check(z.minimum(1), z.maximum(MOST_ITEMS)),
  recipient: word(254),
});

/**
 * Everything that one press of "Pay" sends. `idempotencyKey` and `orderKey` are minted and kept by the browser
 * before it sends; `seen` is the total the shopper saw on the button. `coupon` and `refundAddress` where they were given.
 */
export const draftSchema = z.object({
  idempotencyKey: z.string().check(z.regex(/^[\w-]{22}$/)),
  orderKey: z.string().check(z.refine(isOrderKey)),
  locale: z.string().check(z.regex(/^[a-z]{2}-[A-Z]{2}$/)),
  lines: z.array(lineSchema).check(
    z.minLength(1),
    z.maxLength(MOST_ITEMS),
    z.refine((lines) => countItems(lines) <= MOST_ITEMS, 'PRODUCT_COUNT_EXCEEDED'),
  ),
  email: z.string().check(z.maxLength(254), z.refine(isEmail, 'invalid_email')),
  coin: word(20),
  network: word(40),
  seen: z.object({ amount: z.string().check(z.refine(isDecimal)), currency: word(20) }),
  coupon: z.optional(word(64)),
  refundAddress: z.optional(word(128)),
  acceptsTerms: z.literal(true, 'terms_not_accepted'),
  acceptsNewsletter: z.boolean(),
});

export type Line = z.infer<typeof lineSchema>;
export type Draft = z.infer<typeof draftSchema>;

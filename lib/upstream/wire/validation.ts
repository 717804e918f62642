import { z } from 'zod';
import { list, maybe, maybeDecimal, text } from './scalars';

const inFiat = maybe(z.object({ value_to_pay_in_crypto: maybeDecimal }));

/** A validation's figures; its problems are read apart, since they come with any status. */
export const wireValidation = z.object({
  coin: text,
  coin_amount: maybeDecimal,
  original_coin_amount: maybeDecimal,
  coupon_code: maybe(text),
  summary: maybe(z.object({ as_USD: inFiat, as_EUR: inFiat })),
  deliveries: list(
    z.object({
      deliverable: z.object({ brand_name: text, denomination: text, coin_amount: maybeDecimal }),
    }),
  ),
});

export type WireValidation = z.output<typeof wireValidation>;

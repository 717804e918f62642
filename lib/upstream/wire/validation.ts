import { z } from 'zod';
import { maybe, maybeDecimal, text } from './scalars';

/** A validation's figures; its problems are read apart, since they come with any status. */
export const wireValidation = z.object({
  coin: text,
  coin_amount: maybeDecimal,
  original_coin_amount: maybeDecimal,
  coupon_code: maybe(text),
});

export type WireValidation = z.output<typeof wireValidation>;

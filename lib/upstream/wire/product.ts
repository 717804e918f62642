import { z } from 'zod';
import { wireBrand } from './brand';
import { decimal, flag, list, maybe, maybeDecimal, rows, text } from './scalars';

const bound = z.union([z.object({ amount: decimal }).transform(({ amount }) => amount), maybeDecimal]);

/** `{ price }` of a fixed card, `{ min, max }` of a range: strings, numbers or objects, under two names each. */
const faceValue = z
  .object({
    currency_code: text,
    amount: z.object({ price: maybeDecimal, min: bound, max: bound, minimum: bound, maximum: bound }),
  })
  .transform(({ currency_code, amount }) => ({
    currency: currency_code,
    price: amount.price,
    min: amount.min ?? amount.minimum,
    max: amount.max ?? amount.maximum,
  }));

const range = z.object({ min: decimal, max: decimal, step_size: maybeDecimal, currency: text });

/** What a plan carries of one thing: an amount in `unit`, or −1 for no limit. Forms vary; what does not fit is left out. */
const benefit = z.object({
  type: text,
  unit: text,
  amount: z.object({
    base: z.object({ amount: z.union([z.literal([-1, '-1']).transform(() => '-1'), decimal]) }),
  }),
});

const wireProduct = z
  .object({
    is_dynamic: z.boolean().nullish().catch(null),
    denomination: text,
    localized_denomination: text,
    coin: text,
    coin_amount: maybeDecimal,
    range: maybe(range),
    face_value: maybe(faceValue),
    delivery_type: text,
    is_out_of_stock: flag(false),
    benefits: list(benefit),
    additional_details: maybe(z.object({ durationInDays: z.number().int().positive() })),
    valid_regions: list(z.string().regex(/^[A-Z]{2}$/)),
  })
  .transform((product) => ({ ...product, is_dynamic: product.is_dynamic ?? product.denomination === null }));

export type WireProduct = z.output<typeof wireProduct>;

/** Untrusted HTML throughout. */
const richDescription = z.object({
  description: text,
  how_to_redeem: text,
  term_and_conditions: text,
  note: text,
  locale: text,
});

/** One brand of the family that was asked for, with what it sells. */
const wireProductGroup = z.intersection(
  wireBrand,
  z.object({
    products: list(wireProduct),
    product_tc: text,
    redeem_method: list(z.string()),
    rich_description: maybe(richDescription),
  }),
);

export type WireProductGroup = z.output<typeof wireProductGroup>;

export const wireProducts = rows(wireProductGroup);

export const wirePrice = z.object({ coin: text, coin_amount: maybeDecimal });

export type WirePrice = z.output<typeof wirePrice>;

import { z } from 'zod';
import { flag, list, maybe, maybeDecimal, rows, text } from './scalars';

const network = z.object({
  name: z.string().min(1),
  display_name: text,
  threshold: maybeDecimal,
  is_suspended: flag(false),
  smart_contract: maybe(z.object({ address: z.string().min(1) })),
});

const currency = z.object({
  name: z.string().min(1),
  threshold: maybeDecimal,
  is_suspended: flag(false),
  networks: list(network),
});

/** Names go back to the upstream verbatim. A via that does not say so is available. */
const wirePaymentVia = z.object({
  name: z.string().min(1),
  available: flag(true),
  currencies: list(currency),
});

export type WirePaymentVia = z.output<typeof wirePaymentVia>;

export const wirePaymentVias = rows(wirePaymentVia);

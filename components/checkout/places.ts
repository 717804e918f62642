import type { BasketLine, CheckoutForm } from '@/lib/device';
import type { Problem } from '@/lib/problem';
import { isForOther } from './draft';

/** Where on the page something can be wrong; also the id of the element that takes the focus. */
export type Place =
  | 'email'
  | 'coin'
  | 'network'
  | 'coupon'
  | 'refund'
  | 'terms'
  | 'confirm'
  | `recipient-${number}`
  | `line-${number}`;

export const isRecipientPlace = (name: string): name is `recipient-${number}` => /^recipient-\d+$/.test(name);

const FIELDS: Record<string, Place> = {
  lines: 'line-0',
  email: 'email',
  coin: 'coin',
  network: 'network',
  coupon: 'coupon',
  refundAddress: 'refund',
  acceptsTerms: 'terms',
};

/** What a code is about, for problems that name no field. */
const CODES: Partial<Record<Problem['code'], Place>> = {
  INVALID_EMAIL_DOMAIN: 'email',
  EMAIL_NOT_CONFIRMED: 'email',
  USER_BLOCKED: 'email',
  SUSPENDED_COIN: 'coin',
  payment_method_unavailable: 'network',
  SUSPENDED_NETWORK: 'network',
  UNSUPPORTED_PROTOCOL_COIN_COMBINATION: 'network',
  AMOUNT_LESS_THEN_MINIMUM_ALLOWED: 'network',
  FULLNAME_MISSING: 'network',
  OUT_OF_STOCK: 'line-0',
  NOT_ACTIVE: 'line-0',
  NOT_AVAILABLE_PRODUCT: 'line-0',
  amount_not_offered: 'line-0',
  brand_not_found: 'line-0',
};

/** Where a problem belongs. What is about no field of this page stands beside the pay button. */
export function placeOf(
  { field = '', code }: Problem,
  lines: readonly BasketLine[],
  form: CheckoutForm,
): Place {
  const [, index, part] = /^lines\.(\d+)(?:\.(\w+))?/.exec(field) ?? [];
  if (index === undefined) {
    const place = FIELDS[field] ?? CODES[code] ?? 'confirm';
    // A field that is not open has no place on the page.
    return place === 'coupon' && form.coupon === null ? 'confirm' : place;
  }
  const at = Number.parseInt(index, 10);
  const line = lines[at];
  if (part !== 'recipient' || !line) return `line-${at}`;
  return isForOther(line, form) ? `recipient-${at}` : 'email';
}

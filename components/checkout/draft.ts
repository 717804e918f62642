import { type Draft, isEmail, isPhone } from '@/lib/checkout';
import { type Basket, type BasketLine, type CheckoutForm, isSingle } from '@/lib/device';
import type { Money } from '@/lib/money';
import type { Problem } from '@/lib/problem';
import { phoneNumber } from './fields/phone-number';
import { type Choice, takesRefund } from './price/choice';

/** Who gets a line, as it is sent: a number in E.164, an account as it was typed, else an e-mail address. */
export function recipientOf({ id, deliveryType, country }: BasketLine, form: CheckoutForm): string {
  const typed = form.recipients[id];
  if (deliveryType === 'by_phone') return phoneNumber(typed ?? '', country);
  return (deliveryType === 'by_email' ? (typed ?? form.email) : (typed ?? '')).trim();
}

/** True for what goes to anyone but the buyer. */
export const isForOther = ({ id, deliveryType }: BasketLine, { recipients }: CheckoutForm): boolean =>
  deliveryType !== 'by_email' || recipients[id] !== undefined;

/** The problem of a recipient of its own; the buyer's address is looked at once, in its own field. */
export function recipientProblem(line: BasketLine, form: CheckoutForm): Problem['code'] | null {
  const recipient = recipientOf(line, form);
  if (line.deliveryType === 'by_phone') return isPhone(recipient) ? null : 'invalid_phone';
  if (line.deliveryType === 'by_account') return recipient ? null : 'invalid_input';
  return isForOther(line, form) && !isEmail(recipient) ? 'invalid_email' : null;
}

export const draftOf = (
  { idempotencyKey, orderKey, lines }: Basket,
  form: CheckoutForm,
  { coin, network }: Choice,
  seen: Money,
  locale: string,
): Draft => ({
  idempotencyKey,
  orderKey,
  locale,
  lines: lines.map((line) => ({
    brand: line.brand,
    country: line.country,
    denomination: line.denomination,
    value: line.value,
    quantity: line.quantity,
    recipient: recipientOf(line, form),
  })),
  email: form.email.trim(),
  coin: coin.coin,
  network: network.network,
  seen,
  coupon: form.coupon?.trim() || undefined,
  refundAddress: (takesRefund(coin.coin, network.network) && form.refundAddress?.trim()) || undefined,
  acceptsTerms: true,
  acceptsNewsletter: form.acceptsNewsletter,
});

const REPEATED = 'MULTIPLE_LIMITED_PRODUCT_SAME_ORDER';

/** What is wrong with the form before anything is sent, in the order of the page, in the codes of the server. */
export function problemsWith(
  lines: readonly BasketLine[],
  form: CheckoutForm,
  choice: Choice | null,
): Problem[] {
  const numbers = lines.map((line) => (isSingle(line) ? recipientOf(line, form) : ''));
  const isRepeated = (line: BasketLine, index: number) =>
    isSingle(line) && numbers.indexOf(numbers[index] ?? '') < index;
  const recipients = lines.flatMap((line, index): Problem[] => {
    const code = recipientProblem(line, form) ?? (isRepeated(line, index) ? REPEATED : null);
    return code ? [{ code, field: `lines.${index}.recipient` }] : [];
  });
  return [
    ...recipients,
    ...(isEmail(form.email.trim()) ? [] : [{ code: 'invalid_email', field: 'email' } as const]),
    ...(choice?.coin.isSuspended ? [{ code: 'SUSPENDED_COIN', field: 'coin' } as const] : []),
    ...(choice?.network.isSuspended ? [{ code: 'SUSPENDED_NETWORK', field: 'network' } as const] : []),
    ...(form.acceptsTerms ? [] : [{ code: 'terms_not_accepted', field: 'acceptsTerms' } as const]),
  ];
}

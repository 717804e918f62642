import { type Draft, isEmail, isPhone } from '@/lib/checkout';
import { type Basket, type BasketLine, type CheckoutForm, isSingle } from '@/lib/device';
import type { Money } from '@/lib/money';
import type { Problem } from '@/lib/problem';
import { phoneNumber, phoneProblem } from './fields/phone-number';
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
export function recipientProblem(line: BasketLine, form: CheckoutForm): Omit<Problem, 'field'> | null {
  const recipient = recipientOf(line, form);
  const { deliveryType, name, country } = line;
  switch (deliveryType) {
    case 'by_phone':
      return isPhone(recipient) ? null : phoneProblem(recipient, country);
    case 'by_account':
      return recipient ? null : { code: 'missing_account', facts: { name } };
    case 'by_email': {
      const isSound = !isForOther(line, form) || isEmail(recipient);
      return isSound ? null : { code: recipient ? 'invalid_email' : 'missing_recipient' };
    }
  }
}

export type Refund = { address: string; coin: string; network: string };

/** Where refunds go, if an address was named and the network takes one. */
export function refundOf(
  { refundAddress }: CheckoutForm,
  { coin, network }: { [part in keyof Choice]: Choice[part] | null },
): Refund | null {
  const address = refundAddress?.trim();
  if (!address || !coin || !network || !takesRefund(coin.coin, network.network)) return null;
  return { address, coin: coin.coin, network: network.network };
}

export const draftOf = (
  { idempotencyKey, orderKey, lines }: Basket,
  form: CheckoutForm,
  choice: Choice,
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
  coin: choice.coin.coin,
  network: choice.network.network,
  seen,
  coupon: form.coupon?.trim() || undefined,
  refundAddress: refundOf(form, choice)?.address,
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
    const problem = recipientProblem(line, form) ?? (isRepeated(line, index) ? { code: REPEATED } : null);
    return problem ? [{ ...problem, field: `lines.${index}.recipient` }] : [];
  });
  return [
    ...recipients,
    ...emailProblems(form.email.trim()),
    ...(choice?.coin.isSuspended ? [{ code: 'SUSPENDED_COIN', field: 'coin' } as const] : []),
    ...(choice?.network.isSuspended ? [{ code: 'SUSPENDED_NETWORK', field: 'network' } as const] : []),
    ...(form.acceptsTerms ? [] : [{ code: 'terms_not_accepted', field: 'acceptsTerms' } as const]),
  ];
}

const emailProblems = (email: string): Problem[] =>
  isEmail(email) ? [] : [{ code: email ? 'invalid_email' : 'missing_email', field: 'email' }];

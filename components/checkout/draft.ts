import { type Draft, isEmail, isPhone } from '@/lib/checkout';
import type { Basket, BasketLine, CheckoutForm } from '@/lib/device';
import type { Money } from '@/lib/money';
import type { Problem } from '@/lib/problem';
import type { Choice } from './price/choice';

/** `+49 151 234-567` and `0049151234567` as `+49151234567`. */
export const barePhone = (text: string): string => text.replaceAll(/[\s().\-/]/g, '').replace(/^00/, '+');

/** Who gets a line, as it is sent: a number in E.164, an account as it was typed, else the e-mail address. */
export function recipientOf({ deliveryType }: BasketLine, index: number, form: CheckoutForm): string {
  if (deliveryType === 'by_email') return form.email.trim();
  const typed = form.recipients[index] ?? '';
  return deliveryType === 'by_phone' ? barePhone(typed) : typed.trim();
}

/** The problem of a recipient, if it cannot be one; e-mail addresses are looked at once, in their own field. */
export function recipientProblem({ deliveryType }: BasketLine, recipient: string): Problem['code'] | null {
  if (deliveryType === 'by_phone' && !isPhone(recipient)) return 'invalid_phone';
  return deliveryType === 'by_account' && recipient === '' ? 'invalid_input' : null;
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
  lines: lines.map((line, index) => ({
    brand: line.brand,
    country: line.country,
    denomination: line.denomination,
    value: line.value,
    recipient: recipientOf(line, index, form),
  })),
  email: form.email.trim(),
  coin: coin.coin,
  network: network.network,
  seen,
  acceptsTerms: true,
  acceptsNewsletter: form.acceptsNewsletter,
});

/** What is wrong with the form before anything is sent, in the order of the page, in the codes of the server. */
export function problemsWith(
  lines: readonly BasketLine[],
  form: CheckoutForm,
  choice: Choice | null,
): Problem[] {
  const recipients = lines.flatMap((line, index): Problem[] => {
    const code = recipientProblem(line, recipientOf(line, index, form));
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

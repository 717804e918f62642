import type { PrefetchKind } from 'next/dist/client/components/router-reducer/router-reducer-types';
import { useRouter } from 'next/navigation';
import { useRef } from 'react';
import { useLocale } from 'use-intl';
import { useShopStatus } from '@/components/notice/use-shop-status';
import { useSlot } from '@/components/payment/use-slot';
import type { Draft } from '@/lib/checkout';
import {
  attemptSlot,
  type Basket,
  type CheckoutForm,
  coinSlot,
  EMPTY_FORM,
  formSlot,
  keepOrdered,
  pressBecame,
  renewKeys,
  takeOrdered,
} from '@/lib/device';
import type { Money } from '@/lib/money';
import { href } from '@/lib/storefronts';
import type { BasketEdits } from './basket/use-basket';
import { draftOf, problemsWith } from './draft';
import type { PlaceOrder } from './placement/send';
import { usePlacement } from './placement/use-placement';
import { coinOf, networkOf } from './price/choice';
import { usePaymentMethods } from './price/use-payment-methods';
import { useTotal } from './price/use-total';
import { useCheckoutForm } from './use-checkout-form';
import { useProblems } from './use-problems';
import { useUnpaid } from './use-unpaid';

/** What a change of the form takes back, where that is not the field of its name. */
const TOUCHED: Record<string, readonly string[]> = {
  coin: ['coin', 'network', 'refund', 'confirm'],
  network: ['network', 'refund'],
  refundAddress: ['refund'],
  acceptsTerms: ['terms'],
};

/** Everything the checkout knows and can do; the components only show it. */
export function useCheckout(
  storefrontId: string,
  basket: Basket,
  edits: BasketEdits,
  placeOrder: PlaceOrder,
  onPlaced: () => void,
) {
  const locale = useLocale();
  const router = useRouter();
  const [form, setForm] = useCheckoutForm(storefrontId);
  const { coins, isFailing } = usePaymentMethods();
  const liked = useSlot(coinSlot, storefrontId) ?? null;
  const coin = coins ? coinOf(coins, form, liked) : null;
  const isClosed = useShopStatus(true)?.checkout === 'closed';
  const total = useTotal(basket.lines, coin?.coin ?? null, isClosed);
  const network = coin && networkOf(coin, form, total.money);

  const opened = (orderId: string, { idempotencyKey, orderKey, lines }: Draft) => {
    const isKept = pressBecame(storefrontId, idempotencyKey, orderId);
    const { coin, network, acceptsNewsletter, recipients } = form;
    keepOrdered(storefrontId, { orderId, lines: basket.lines, recipients });
    formSlot(storefrontId).write({ ...EMPTY_FORM, email: form.email, coin, network, acceptsNewsletter });
    onPlaced();
    scrollTo(0, 0);
    router.push(href(locale, { page: 'order', orderId, ...(isKept ? {} : { key: orderKey }) }));
    takeOrdered(storefrontId, lines);
  };
  const { placing, place, asking, edit } = usePlacement(storefrontId, placeOrder, opened);
  const { unpaid, other, orderAnyway } = useUnpaid(storefrontId, basket.lines, form.email);
  const nothing = useRef([]);
  const raised = placing.step === 'editing' ? placing.problems : nothing.current;
  const problems = useProblems(raised, basket.lines, form);
  const quoteProblems = useProblems(total.problems, basket.lines, form);

  const change = (part: Partial<CheckoutForm>) => {
    setForm(part);
    if (placing.step === 'moved' && ('coin' in part || 'network' in part)) edit();
    problems.forgive(...Object.keys(part).flatMap((field) => TOUCHED[field] ?? [field]));
  };

  const setRecipient = (id: string, recipient: string | undefined) => {
    const { [id]: _, ...others } = form.recipients;
    setForm({ recipients: recipient === undefined ? others : { ...others, [id]: recipient } });
    problems.forgive(`recipient-${basket.lines.findIndex((line) => line.id === id)}`);
  };

  const setQuantity = (id: string, quantity: number) => {
    edits.setQuantity(id, quantity);
    if (placing.step === 'moved') edit();
    problems.forgive(`line-${basket.lines.findIndex((line) => line.id === id)}`, 'confirm');
  };

  const split = (id: string) => {
    const newId = edits.split(id);
    setForm({ recipients: { ...form.recipients, [newId]: '' } });
    return newId;
  };

  const remove = (id: string) => {
    edits.remove(id);
    if (placing.step === 'moved') edit();
    problems.forgive('confirm');
  };

  const order = (seen: Money | null) => {
    if (placing.step === 'placing' || !seen) return;
    const choice = coin && network ? { coin, network } : null;
    const found = problemsWith(basket.lines, form, choice);
    if (found.length > 0 || !choice) edit(found);
    else {
      place(draftOf(basket, form, choice, seen, locale));
      // The order's page comes while the order is made. Unasked, Next fetches no more of it than its outline.
      const page = href(locale, { page: 'order', orderId: '' });
      router.prefetch(page, { kind: 'full' as PrefetchKind });
    }
  };

  const startOver = () => {
    attemptSlot(storefrontId).write(null);
    renewKeys(storefrontId);
    edit();
  };

  return {
    form,
    coins,
    isFailing,
    chosen: { coin, network },
    total,
    isClosed,
    placing,
    raised,
    problems,
    quoteProblems,
    change,
    setRecipient,
    edits: { ...edits, setQuantity, split, remove },
    submit: () => order(total.money),
    confirmPrice: () => placing.step === 'moved' && order(placing.now),
    asking,
    isOther: attemptSlot(storefrontId).read()?.draft.idempotencyKey !== basket.idempotencyKey,
    startOver,
    edit,
    unpaid,
    other,
    orderAnyway,
  };
}

import { useRouter } from 'next/navigation';
import { useRef } from 'react';
import { useLocale } from 'use-intl';
import { useShopStatus } from '@/components/notice/use-shop-status';
import type { Draft } from '@/lib/checkout';
import {
  attemptSlot,
  type Basket,
  type CheckoutForm,
  emptyBasket,
  endReplacing,
  formSlot,
  readBasket,
  rememberOrder,
  renewKeys,
} from '@/lib/device';
import type { Money } from '@/lib/money';
import { href } from '@/lib/storefronts';
import { draftOf, problemsWith } from './draft';
import type { PlaceOrder } from './placement/send';
import { usePlacement } from './placement/use-placement';
import { coinOf, networkOf } from './price/choice';
import { usePaymentMethods } from './price/use-payment-methods';
import { useTotal } from './price/use-total';
import { useCheckoutForm } from './use-checkout-form';
import { useProblems } from './use-problems';

/** Everything the checkout knows and can do; the components only show it. */
export function useCheckout(
  storefrontId: string,
  basket: Basket,
  placeOrder: PlaceOrder,
  onPlaced: () => void,
) {
  const locale = useLocale();
  const router = useRouter();
  const [form, setForm] = useCheckoutForm(storefrontId);
  const { coins, isFailing } = usePaymentMethods();
  const coin = coins ? coinOf(coins, form) : null;
  const isClosed = useShopStatus(true)?.checkout === 'closed';
  const total = useTotal(basket.lines, coin?.coin ?? null, isClosed);
  const network = coin && networkOf(coin, form, total.money);

  const opened = (orderId: string, { idempotencyKey, orderKey, email, lines }: Draft) => {
    const [{ name = '', label = '' } = {}] = basket.lines;
    const order = { key: orderKey, email, brand: name, label, createdAt: Date.now() };
    const isKept = rememberOrder(storefrontId, orderId, order);
    endReplacing(storefrontId, orderId, lines);
    formSlot(storefrontId).write({ ...form, acceptsTerms: false });
    onPlaced();
    scrollTo(0, 0);
    router.push(href(locale, { page: 'order', orderId, ...(isKept ? {} : { key: orderKey }) }));
    // Another tab may have begun another purchase meanwhile.
    if (readBasket(storefrontId)?.idempotencyKey === idempotencyKey) emptyBasket(storefrontId);
  };
  const { placing, place, askAgain, edit } = usePlacement(storefrontId, placeOrder, opened);
  const nothing = useRef([]);
  const raised = placing.step === 'editing' ? placing.problems : nothing.current;
  const problems = useProblems(raised, basket.lines);
  const quoteProblems = useProblems(total.problems, basket.lines);

  const change = (part: Partial<CheckoutForm>) => {
    setForm(part);
    if (placing.step === 'moved' && ('coin' in part || 'network' in part)) edit();
    const touched = 'acceptsTerms' in part ? ['terms'] : Object.keys(part);
    problems.forgive(
      ...touched,
      ...('recipients' in part ? basket.lines.map((_, index) => `recipient-${index}`) : []),
      ...('coin' in part ? ['network', 'confirm'] : []),
    );
  };

  const order = (seen: Money | null) => {
    if (placing.step === 'placing' || !seen) return;
    const choice = coin && network ? { coin, network } : null;
    const found = problemsWith(basket.lines, form, choice);
    if (found.length > 0 || !choice) edit(found);
    else place(draftOf(basket, form, choice, seen, locale));
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
    submit: () => order(total.money),
    confirmPrice: () => placing.step === 'moved' && order(placing.now),
    askAgain,
    startOver,
    edit,
  };
}

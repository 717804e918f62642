import type { PaymentCoin, PaymentNetwork } from '@/lib/catalog';
import type { CheckoutForm } from '@/lib/device';
import { compareDecimals, type Money } from '@/lib/money';
import { knownNetwork } from '@/lib/payments';

/** How the order is going to be paid. */
export type Choice = { coin: PaymentCoin; network: PaymentNetwork };

/** Too little for a network: its fees would eat the payment. */
export const isBelow = ({ minimum }: PaymentNetwork, total: Money | null): boolean =>
  minimum !== null &&
  total !== null &&
  minimum.currency === total.currency &&
  compareDecimals(total.amount, minimum.amount) < 0;

/** Lightning has invoices, and no address that money could go back to. */
export const takesRefund = (coin: string, network: string): boolean =>
  knownNetwork(coin, network) !== 'lightning';

/**
 * The shopper's own choice where it is on offer, paused or not; else of those that work the one they like to see
 * prices in, else the first, in the shop's order.
 */
export function coinOf(
  coins: readonly PaymentCoin[],
  { coin }: Pick<CheckoutForm, 'coin'>,
  liked: string | null = null,
): PaymentCoin | null {
  const open = coins.filter(
    ({ isSuspended, networks }) => !isSuspended && networks.some((one) => !one.isSuspended),
  );
  return coins.find((one) => one.coin === coin) ?? open.find((one) => one.coin === liked) ?? open[0] ?? null;
}

export function networkOf(
  coin: PaymentCoin,
  { network }: Pick<CheckoutForm, 'network'>,
  total: Money | null,
): PaymentNetwork | null {
  const open = coin.networks.filter(({ isSuspended }) => !isSuspended);
  return (
    coin.networks.find((one) => one.network === network) ??
    open.find((one) => !isBelow(one, total)) ??
    open[0] ??
    coin.networks[0] ??
    null
  );
}

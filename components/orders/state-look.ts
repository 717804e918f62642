import type { IconName } from '@/components/ui/icon';
import type { ShownState } from '@/lib/orders';

/** What the shopper can do next, in order; the first one is the button that stands out. */
export type Offer = 'again' | 'otherWay' | 'support' | 'others';
type Tone = 'info' | 'success' | 'warning' | 'danger';

/**
 * All that a state looks like; its words are `states.*`. `paid` is what it offers instead once money was seen that the
 * order did not take further, with the words of `paid.*`. An `oldAddress` is shown struck out, where money may be
 * missing somebody can say `alreadyPaid`.
 */
type Look = {
  face: 'preparing' | 'pay' | 'message' | 'delivered';
  icon: IconName;
  tone: Tone;
  offers: readonly Offer[];
  paid?: readonly Offer[];
  oldAddress?: true;
  alreadyPaid?: true;
};

const preparing = (): Look => ({ face: 'preparing', tone: 'info', icon: 'clock', offers: [] });
const pay = (tone: Tone): Look => ({ face: 'pay', tone, icon: 'wallet', offers: ['support'] });
const says = (tone: Tone, icon: IconName, ...offers: Offer[]): Look => ({
  face: 'message',
  tone,
  icon,
  offers,
});
const ended: Pick<Look, 'paid' | 'oldAddress' | 'alreadyPaid'> = {
  paid: ['support'],
  oldAddress: true,
  alreadyPaid: true,
};

/** Not one of them is red: money is never lost in a state, and red at money frightens. */
export const LOOKS: Record<ShownState, Look> = {
  Placing: preparing(),
  Created: preparing(),
  WaitingForPayment: pay('info'),
  PartialPaymentStarted: pay('warning'),
  PaymentStarted: says('success', 'check'),
  PaymentReceived: says('success', 'check'),
  WaitingForDelivery: says('success', 'gift'),
  WaitingForRebuy: says('info', 'refresh'),
  WaitingForManualAction: says('info', 'eye', 'support'),
  InReview: says('info', 'eye', 'support'),
  Done: { face: 'delivered', tone: 'success', icon: 'check', offers: ['others'] },
  Expired: { ...says('warning', 'clock', 'again', 'otherWay'), ...ended },
  Canceled: { ...says('info', 'close', 'again', 'others'), ...ended },
  PaymentFailed: { ...says('warning', 'warning', 'support', 'otherWay'), ...ended },
  PaymentSetupFailed: { ...says('warning', 'warning', 'otherWay', 'support'), oldAddress: true },
  Refunded: says('success', 'receipt', 'again', 'support'),
  Unknown: says('warning', 'warning', 'again', 'support'),
};

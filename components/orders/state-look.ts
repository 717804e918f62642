import type { IconName } from '@/components/ui/icon';
import type { ShownState } from '@/lib/orders';

/** What the shopper can do next, in order; the first one is the button that stands out. */
export type Offer = 'again' | 'otherWay' | 'support' | 'others';
type Tone = 'info' | 'success' | 'warning' | 'danger';
type Look = { icon: IconName; tone: Tone; offers: readonly Offer[] };

const look = (tone: Tone, icon: IconName, ...offers: Offer[]): Look => ({ tone, icon, offers });

/** Not one of them is red: money is never lost in a state, and red at money frightens. */
export const LOOKS: Record<ShownState, Look> = {
  Placing: look('info', 'clock'),
  Created: look('info', 'clock'),
  WaitingForPayment: look('info', 'wallet'),
  PartialPaymentStarted: look('warning', 'wallet', 'support'),
  PaymentStarted: look('success', 'check'),
  PaymentReceived: look('success', 'check'),
  WaitingForDelivery: look('success', 'gift'),
  WaitingForRebuy: look('info', 'refresh'),
  WaitingForManualAction: look('info', 'eye', 'support'),
  InReview: look('info', 'eye', 'support'),
  Done: look('success', 'check', 'others'),
  Expired: look('warning', 'clock', 'again', 'others'),
  Canceled: look('info', 'close', 'again', 'others'),
  PaymentSetupFailed: look('warning', 'warning', 'otherWay'),
  PaymentFailed: look('warning', 'warning', 'support', 'otherWay'),
  Refunded: look('success', 'receipt', 'again', 'support'),
  Refused: look('warning', 'warning', 'otherWay'),
  Unknown: look('warning', 'warning', 'again'),
};

/** Money came in and the order went no further: first the money, then anything else. */
export const PAID_OFFERS: readonly Offer[] = ['support'];

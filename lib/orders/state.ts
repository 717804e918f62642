/**
 * Every order state that is known, in the upstream's spelling, by how far it is. A state never gives way to a lower
 * one. A payment that was seen may turn out too small, and its rest may be seen: of those two the newer word holds.
 */
export const STATE_RANK = {
  Created: 0,
  WaitingForPayment: 10,
  PartialPaymentStarted: 30,
  PaymentStarted: 30,
  Expired: 40,
  Canceled: 40,
  PaymentSetupFailed: 40,
  PaymentFailed: 45,
  PaymentReceived: 50,
  WaitingForDelivery: 60,
  WaitingForRebuy: 65,
  WaitingForManualAction: 70,
  Done: 90,
  Refunded: 95,
} as const;

export type OrderState = keyof typeof STATE_RANK;

/**
 * What a page shows. Three more than the upstream has: `Placing` while our own call is out, `Unknown` when its
 * outcome is not known, `InReview` for a state we have no words for.
 */
export type ShownState = OrderState | 'Placing' | 'Unknown' | 'InReview';

const ALIASES: Record<string, OrderState> = { Cancelled: 'Canceled', Completed: 'Done' };

/** The known state behind a word of the wire, or undefined. */
export function stateOf(word: string): OrderState | undefined {
  if (Object.hasOwn(STATE_RANK, word)) return word as OrderState;
  return Object.hasOwn(ALIASES, word) ? ALIASES[word] : undefined;
}

const FINAL: ReadonlySet<ShownState> = new Set(['Done', 'Refunded', 'Canceled', 'PaymentSetupFailed']);

/** Nothing more will come. `Expired` and `PaymentFailed` are not final: late money moves them. */
export const isFinal = (state: ShownState): boolean => FINAL.has(state);

const PAYABLE: ReadonlySet<ShownState> = new Set(['WaitingForPayment', 'PartialPaymentStarted']);

/** The address may be shown. In every other state it must not be paid. */
export const isPayable = (state: ShownState): boolean => PAYABLE.has(state);

const UNPAID: ReadonlySet<ShownState> = new Set([...PAYABLE, 'Created', 'Placing', 'Unknown', 'InReview']);

/** No money is known to have come, and it may still. */
export const isUnpaid = (state: ShownState): boolean => UNPAID.has(state);

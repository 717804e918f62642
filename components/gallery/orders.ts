import type { OrderLine, OrderSnapshot, ShownState } from '@/lib/orders';

/** An order as it can be, with a name for it: a state, then what is special about it. */
type OrderExhibit = { name: string; order: OrderSnapshot };

const MINUTE_MS = 60_000;
export const ADDRESS = 'GALLERYdoNotPayThisAddress1111111111111111';
const LONG_NAME = 'The Extraordinarily Long Name of a Department Store and Its Sons';

export const card: OrderLine = {
  brand: 'Steam',
  slug: 'steam',
  label: '$50',
  country: 'US',
  kind: 'giftcard',
  deliveryType: 'by_email',
  denomination: '50 USD',
  value: null,
  logo: null,
  background: '#171a21',
  state: 'WaitingForPayment',
  isDelivered: false,
};
export const plan: OrderLine = {
  ...card,
  brand: LONG_NAME,
  slug: null,
  label: '10 GB, 30 days',
  country: 'DE',
  background: null,
};
export const topUp: OrderLine = {
  ...card,
  brand: 'AT&T',
  slug: 'at-t',
  label: '$15',
  deliveryType: 'by_phone',
};

/** The course that leads to a state, as the timeline tells it. */
const COURSES: Partial<Record<ShownState, readonly ShownState[]>> = {
  PartialPaymentStarted: ['WaitingForPayment'],
  PaymentStarted: ['WaitingForPayment'],
  PaymentReceived: ['WaitingForPayment', 'PaymentStarted'],
  WaitingForDelivery: ['WaitingForPayment', 'PaymentStarted', 'PaymentReceived'],
  WaitingForRebuy: ['WaitingForPayment', 'PaymentReceived', 'WaitingForDelivery'],
  WaitingForManualAction: ['WaitingForPayment', 'PaymentReceived'],
  Done: ['WaitingForPayment', 'PaymentStarted', 'PaymentReceived', 'WaitingForDelivery'],
  Refunded: ['WaitingForPayment', 'PaymentReceived', 'WaitingForManualAction'],
  Expired: ['WaitingForPayment'],
  Canceled: ['WaitingForPayment'],
  PaymentFailed: ['WaitingForPayment', 'PaymentStarted'],
};

/** An order in a state, placed four minutes before `now`. */
export function orderOf(now: number, state: ShownState, change?: Partial<OrderSnapshot>): OrderSnapshot {
  const createdAt = now - 4 * MINUTE_MS;
  return {
    orderId: 'galleryGalleryGallery0',
    version: now,
    state,
    now,
    createdAt,
    confirmedAt: now,
    expiresAt: now + 26 * MINUTE_MS,
    coin: 'USDC',
    network: 'Solana',
    amount: '53.53',
    quoted: '53.53',
    received: '0',
    missing: null,
    address: ADDRESS,
    isTest: true,
    transactions: [],
    refund: null,
    lines: [card],
    timeline: [...(COURSES[state] ?? []), state].map((one, index) => ({
      state: one,
      at: createdAt + index * 50_000,
    })),
    ...change,
  };
}

/** Every state and what makes it look different. */
export function orderExhibits(now: number): OrderExhibit[] {
  const of = (state: ShownState, special = '', change: Partial<OrderSnapshot> = {}): OrderExhibit => ({
    name: special ? `${state}: ${special}` : state,
    order: orderOf(now, state, change),
  });
  const nothingYet = { createdAt: now - 2_000, address: null, amount: null, expiresAt: null };
  const paid = { received: '53.53', transactions: ['5Vdo9GalleryTransaction1111111111111111111111'] };
  const part = { received: '20', missing: '33.53', transactions: paid.transactions };
  const delivered = (line: OrderLine): OrderLine => ({ ...line, state: 'Succeeded', isDelivered: true });

  return [
    of('Placing', '', nothingYet),
    of('Created', '', nothingYet),
    of('Created', 'slow', { ...nothingYet, createdAt: now - 12_000 }),
    of('Created', 'too slow', { ...nothingYet, createdAt: now - 40_000 }),
    of('WaitingForPayment'),
    of('WaitingForPayment', 'Lightning', {
      coin: 'BTC',
      network: 'Lightning',
      amount: '0.00032833',
      quoted: '0.00032833',
      address: `lnbc328330n1p5${'example'.repeat(30)}`,
    }),
    of('WaitingForPayment', 'a bridged coin', {
      coin: 'USDC.e',
      network: 'Polygon (Matic)',
      address: '0x000000000000000000000000000000000000dEaD',
    }),
    of('WaitingForPayment', 'the last minutes', { expiresAt: now + 3 * MINUTE_MS }),
    of('WaitingForPayment', 'the time is over', { expiresAt: now - 1_000 }),
    of('WaitingForPayment', 'not confirmed by the upstream', { confirmedAt: now - 5 * MINUTE_MS }),
    of('WaitingForPayment', 'details that contradict the order', { isUnverified: true, address: null }),
    of('WaitingForPayment', 'three lines, long names', { lines: [card, plan, topUp] }),
    of('WaitingForPayment', 'real money', { isTest: false }),
    of('PartialPaymentStarted', '', part),
    of('PaymentStarted', '', paid),
    of('PaymentReceived', '', paid),
    of('WaitingForDelivery', '', paid),
    of('WaitingForDelivery', 'some lines are there', {
      ...paid,
      lines: [delivered(card), { ...plan, state: 'Pending' }, topUp],
    }),
    of('WaitingForRebuy', '', paid),
    of('WaitingForManualAction', '', paid),
    of('InReview'),
    of('Done', '', { ...paid, lines: [delivered(card)] }),
    of('Done', 'three lines, one for a friend', {
      ...paid,
      lines: [delivered(card), delivered(topUp), delivered({ ...plan, slug: 'gift' })],
    }),
    of('Done', 'not delivered', { ...paid, lines: [{ ...card, state: 'Failed' }] }),
    of('Done', 'refunded', {
      ...paid,
      refund: { amount: '53.53', currency: 'USDC' },
      lines: [{ ...card, state: 'Refunded' }],
    }),
    of('Done', 'some lines are refunded', {
      ...paid,
      refund: { amount: '16.05', currency: 'USDC' },
      lines: [delivered(card), { ...topUp, state: 'Refunded' }],
    }),
    of('Expired', 'nothing was received', { expiresAt: now - MINUTE_MS }),
    of('Expired', 'with money', { ...part, expiresAt: now - MINUTE_MS }),
    of('Canceled'),
    of('PaymentFailed'),
    of('PaymentFailed', 'with money', paid),
    of('PaymentSetupFailed', '', nothingYet),
    of('Refunded', '', { ...paid, refund: { amount: '53.53', currency: 'USDC' } }),
    of('Unknown', '', nothingYet),
  ];
}

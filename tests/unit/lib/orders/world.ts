import type { OrderLine } from '@/lib/orders';
import type { Clock } from '@/lib/orders/clock';
import type { OrderNews } from '@/lib/orders/from-wire';
import { newRecord, type OrderRecord } from '@/lib/orders/record';
import type { WireOrder } from '@/lib/upstream/server';
import { wireOrder } from '@/lib/upstream/wire/order';

process.env.CRYPTOREFILLS_API_URL ??= 'http://127.0.0.1:9';
process.env.CRYPTOREFILLS_PARTNER_ID ??= 'unit';
process.env.LOG_LEVEL ??= 'silent';

export const ORDER_ID = 'AAAAAAAAAAAAAAAAAAAAAA';
export const ORDER_KEY = 'k'.repeat(43);
export const UPSTREAM_ID = '3f1c7a52-8d0e-4b7e-9c55-2a6f0e1d4b90';
export const SHOPPER = { ip: '203.0.113.7', userAgent: 'test' };
export const START = 1_800_000_000_000;
export const WINDOW_MS = 1_800_000;

export const LINE: OrderLine = {
  brand: 'Airbnb',
  slug: 'airbnb',
  label: '100 USD',
  country: 'US',
  kind: 'giftcard',
  deliveryType: 'by_email',
  denomination: 'range',
  value: '100',
  logo: null,
  background: '#ff5a5f',
  state: 'Created',
  isDelivered: false,
};

/** What the order is paid to, and what it is not. */
export const ADDRESS = 'mvines9iiHiQTysrwkJjGf2gb9Ex9jXJX8ns3qwf2kN';
export const OTHER_ADDRESS = 'Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB';
const USDC_MINT = 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v';
export const textOver = (amount: string): string =>
  `solana:${ADDRESS}?amount=${amount}&spl-token=${USDC_MINT}`;

/** Seconds of the upstream, beginning at zero. */
const BEGUN = 1_791_547_200;

type Overrides = Record<string, unknown> & { at?: number };

/** An order as the upstream says it, through the schema. `at` is seconds after its creation. */
export function wire({ at = 0, ...overrides }: Overrides = {}): WireOrder {
  return wireOrder.parse({
    order_id: UPSTREAM_ID,
    payment_id: 'b2e8d9f4-6a31-4c0b-8f27-90c1d5e7a613',
    order_state: 'WaitingForPayment',
    payment_state: 'PaymentRequested',
    coin: 'USDC',
    network: 'Solana',
    coin_amount: '101.48',
    sent_coin_amount: '0',
    wallet_address: ADDRESS,
    qr_text: textOver('101.48'),
    qr_url: `https://api.example.com/v3/qrs/${UPSTREAM_ID}`,
    created_at: BEGUN,
    payment_requested_at: BEGUN,
    updated_at: BEGUN + at,
    timestamp_of_request: BEGUN + at,
    user: { email: 'buyer@example.com' },
    deliveries: [
      {
        id: '0c6a2f0e-5a2c-4a53-a9a8-1d6b0a2e7701',
        delivery_state: 'WaitingForPayment',
        kind: 'giftcard',
        deliverable: {
          brand_name: 'Airbnb',
          country_code: 'US',
          denomination: '100 USD',
          product_value: 100,
          delivery_type: 'by_email',
          beneficiary_account: 'buyer@example.com',
        },
      },
    ],
    payment_transactions: [],
    sandbox_mode: true,
    ...overrides,
  });
}

export const record = (change: Partial<Parameters<typeof newRecord>[0]> = {}): OrderRecord =>
  newRecord(
    { orderId: ORDER_ID, coin: 'USDC', network: 'Solana', lines: [LINE], quoted: '21.43', ...change },
    START,
  );

export const news = (change: Partial<OrderNews> = {}): OrderNews => ({
  state: 'WaitingForPayment',
  updatedAt: 1_000,
  heardAt: START + 1,
  expiresAt: START + WINDOW_MS,
  deliveries: [],
  coin: 'USDC',
  network: 'Solana',
  amount: '101.48',
  received: '0',
  missing: null,
  address: ADDRESS,
  qrText: null,
  isTest: true,
  transactions: [],
  refund: null,
  ...change,
});

export type FakeClock = Clock & {
  /** Moves time, running what comes due in its order, and lets promises settle between. */
  advance: (milliseconds: number) => Promise<void>;
  waiting: () => number;
};

/** Time that moves when told. `random` is constant. */
export function fakeClock(random = 0.5): FakeClock {
  let now = START;
  let timers: { at: number; act: () => void }[] = [];
  return {
    now: () => now,
    random: () => random,
    after(milliseconds, act) {
      const timer = { at: now + milliseconds, act };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    async advance(milliseconds) {
      const until = now + milliseconds;
      await settled();
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
        if (!next) break;
        timers = timers.filter((one) => one !== next);
        now = Math.max(now, next.at);
        next.act();
        await settled();
      }
      now = until;
    },
    waiting: () => timers.length,
  };
}

/** Every promise that can settle without time passing has. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

import type { PaymentCoin } from '@/lib/catalog';
import type { Offer } from '@/lib/catalog/server';
import type { Draft } from '@/lib/checkout';
import type { Doorkeeper, Tools } from '@/lib/checkout/tools';
import { apply } from '@/lib/orders/apply';
import { createClaims } from '@/lib/orders/claims';
import { newsOf } from '@/lib/orders/from-wire';
import { ok } from '@/lib/result';
import type { Creation, OrderRequest, Validation } from '@/lib/upstream/server';
import { databaseFile } from '../db/file';
import { LINE, ORDER_KEY, SHOPPER, WINDOW_MS, wire } from '../orders/world';

export const DRAFT: Draft = {
  idempotencyKey: 'i'.repeat(22),
  orderKey: ORDER_KEY,
  locale: 'en-US',
  lines: [
    {
      brand: 'airbnb',
      country: 'US',
      denomination: 'range',
      value: '100',
      quantity: 1,
      recipient: 'friend@example.com',
    },
  ],
  email: 'buyer@example.com',
  coin: 'USDC',
  network: 'Solana',
  seen: { amount: '101.48', currency: 'USDC' },
  acceptsTerms: true,
  acceptsNewsletter: false,
};

export const OFFER: Offer = {
  brand: {
    slug: 'airbnb',
    name: 'Airbnb',
    kind: 'giftcard',
    category: 'travel',
    categories: [],
    logo: null,
    background: LINE.background,
    range: null,
    tags: [],
    isOutOfStock: false,
    isPopular: false,
  },
  country: 'US',
  product: { type: 'range', min: '50', max: '500', step: '1', currency: 'USD', deliveryType: 'by_email' },
  denomination: 'range',
  value: '100',
  label: '100 USD',
  deliveryType: 'by_email',
  price: { amount: '101.48', currency: 'USDC' },
  faceValue: { amount: '100', currency: 'USD' },
  at: 0,
};

export const COINS: readonly PaymentCoin[] = [
  {
    coin: 'USDC',
    isSuspended: false,
    networks: [
      { network: 'Solana', label: 'Solana', isSuspended: false, minimum: null },
      { network: 'Base', label: 'Base', isSuspended: true, minimum: null },
    ],
  },
  { coin: 'USDT', isSuspended: true, networks: [] },
];

export const FINE: Validation = {
  problems: [],
  figures: {
    coin: 'USDC',
    coin_amount: '101.48',
    original_coin_amount: '101.48',
    coupon_code: null,
  },
};

export const openDoor: Doorkeeper = {
  check: async () => ok(undefined),
  admit: async () => ok(undefined),
  dismiss: async () => {},
  release: () => {},
  rest: () => {},
};

export const ORDER = { draft: DRAFT, shopper: SHOPPER, language: 'en', utmSource: 'giftframe' };

/** A shop with a database of its own, in which everything goes well until told otherwise. */
export function shop(change: Partial<Tools> & { creations?: Creation[] } = {}) {
  const file = databaseFile();
  const database = file.open();
  const created: OrderRequest[] = [];
  const validated: OrderRequest[] = [];
  const { creations = [], ...others } = change;
  const tools: Tools = {
    market: {
      findProduct: async () => ok(OFFER),
      paymentCoins: async () => ok(COINS),
      validate: async (request) => {
        validated.push(request);
        return ok(FINE);
      },
    },
    create: async (request) => {
      created.push(request);
      return creations.shift() ?? { outcome: 'answered', order: wire() };
    },
    claims: createClaims(database),
    door: openDoor,
    placed: (record, order) => ({
      record: apply(record, newsOf(order, { now: Date.now(), window: WINDOW_MS })).record,
      sealedId: 'sealed',
    }),
    now: Date.now,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    ...others,
  };
  const end = () => {
    database.close();
    file.remove();
  };
  return { tools, database, file, created, validated, end };
}

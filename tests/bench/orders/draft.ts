import { randomBytes } from 'node:crypto';
import type { Quote } from '@/lib/catalog';
import type { Draft } from '@/lib/checkout';
import type { Basket } from '@/lib/device';

/** What every order of the benchmarks is about. */
export const CHOICE = { brand: 'steam', country: 'US', denomination: '20 USD' };
const [COIN, NETWORK] = ['USDC', 'Solana'];

/** Where a device keeps its basket. */
export const BASKET = 'gf:giftframe:basket';

const mintKeys = () => ({ idempotencyKey: mint(16), orderKey: mint(32) });
const mint = (bytes: number) => randomBytes(bytes).toString('base64url');

/** An order for one gift card as the checkout would send it, each from another shopper. */
export const draftOf = ({ price }: Quote): Draft => {
  const email = `shopper-${mint(9).toLowerCase()}@example.com`;
  return {
    ...mintKeys(),
    locale: 'en-US',
    lines: [{ ...CHOICE, quantity: 1, recipient: email }],
    email,
    coin: COIN,
    network: NETWORK,
    seen: price,
    acceptsTerms: true,
    acceptsNewsletter: false,
  };
};

/** The same thing, still in the basket. */
export const basketOf = ({ price, label }: Quote): Basket => ({
  ...mintKeys(),
  lines: [
    {
      ...CHOICE,
      id: 'steam',
      quantity: 1,
      name: 'Steam',
      label,
      deliveryType: 'by_email',
      logo: null,
      background: null,
      seen: price,
    },
  ],
});

export async function quoteOf(shop: string): Promise<Quote> {
  const answer = await fetch(`${shop}/api/quote?${new URLSearchParams({ ...CHOICE, coin: COIN })}`);
  if (!answer.ok) throw new Error(`No price for the order: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Quote;
}

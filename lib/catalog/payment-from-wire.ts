import type { Money } from '@/lib/money';
import { isPinnedToken } from '@/lib/payments';
import type { Storefront } from '@/lib/storefronts';
import type { WirePaymentVia } from '@/lib/upstream/server';
import type { PaymentCoin, PaymentNetwork } from './index';

const OWN_WALLET = 'USER_WALLET';

type Shop = Pick<Storefront, 'coins' | 'networks'>;
type WireCurrency = WirePaymentVia['currencies'][number];
type WireNetwork = WireCurrency['networks'][number];

/** The coins this shop takes from the shopper's own wallet, in its order, with every network the upstream offers. */
export function paymentCoinsFromWire(
  vias: readonly WirePaymentVia[],
  { coins, networks }: Shop,
): PaymentCoin[] {
  const offered = vias.filter(({ name, available }) => name === OWN_WALLET && available);
  const currencies = offered.flatMap((via) => via.currencies);
  return coins.flatMap((coin) => {
    const currency = currencies.find(({ name }) => name === coin);
    const found = currency ? networksOf(currency, networks) : [];
    if (!currency || found.length === 0) return [];
    const isSuspended = currency.is_suspended || found.every((network) => network.isSuspended);
    return [{ coin, isSuspended, networks: found }];
  });
}

/** The shop's networks first, in its order; the others as the upstream has them. */
function networksOf(currency: WireCurrency, preferred: readonly string[]): PaymentNetwork[] {
  const rank = (network: string) => {
    const at = preferred.indexOf(network);
    return at < 0 ? preferred.length : at;
  };
  return currency.networks
    .map((network) => ({
      network: network.name,
      label: network.display_name ?? network.name,
      isSuspended: network.is_suspended || currency.is_suspended || isForeign(currency, network),
      minimum: moneyOf(network.threshold ?? currency.threshold, currency.name),
    }))
    .sort((a, b) => rank(a.network) - rank(b.network));
}

/** Offered under a name we know with a contract that is not that coin's: USDC.e as USDC, or worse. */
export const isForeign = ({ name: coin }: WireCurrency, { name, smart_contract }: WireNetwork): boolean =>
  smart_contract !== null && !isPinnedToken(coin, name, smart_contract.address);

const moneyOf = (amount: string | null, currency: string): Money | null =>
  amount ? { amount, currency } : null;

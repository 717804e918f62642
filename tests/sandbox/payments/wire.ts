import { COINS, type Coin, type Network } from './coins';

type Wire = Record<string, unknown>;

export type Suspended = { suspendedCoins: string[]; suspendedNetworks: string[] };

const icon = (origin: string, name: string) => `${origin}/icons/${name}_32x32.png`;

export function viasWire(origin: string, suspended: Suspended): Wire[] {
  return [
    {
      name: 'USER_WALLET',
      available: true,
      logo_url: icon(origin, 'user_wallet'),
      currencies: COINS.map((coin) => ({
        ...currencyWire(coin, origin, suspended),
        threshold: coin.threshold,
        networks: coin.networks.map((network) => networkWire(coin, network, origin, suspended)),
      })),
    },
    {
      name: 'KUCOIN_PAY',
      available: false,
      logo_url: icon(origin, 'kucoin'),
      currencies: [{ name: 'USDC', logo_url: icon(origin, 'usdc'), is_suspended: false, networks: [] }],
    },
  ];
}

export const currencyWire = (coin: Coin, origin: string, { suspendedCoins }: Suspended): Wire => ({
  name: coin.name,
  logo_url: icon(origin, coin.name.toLowerCase()),
  is_suspended: suspendedCoins.includes(coin.name),
});

const networkWire = (coin: Coin, network: Network, origin: string, suspended: Suspended): Wire => ({
  name: network.name,
  ...(network.chainId && { chain_id: network.chainId }),
  base_token: network.baseToken,
  threshold: network.threshold,
  logo_url: icon(origin, network.icon),
  is_suspended: suspended.suspendedNetworks.includes(`${coin.name}/${network.name}`),
  ...(network.contract && {
    smart_contract_engine: network.contract.engine,
    smart_contract: network.contract,
  }),
});

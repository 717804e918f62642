import type { Decimal } from '../decimal';
import { decimal } from '../decimal';

export type Chain = 'solana' | 'evm' | 'bitcoin' | 'lightning' | 'litecoin' | 'dogecoin' | 'tron' | 'ton';

export type Contract = { engine: 'SVM' | 'EVM' | 'TVM'; address: string; decimals: number; symbol: string };

export type Network = {
  /** Orders name it in these words, in any case. */
  name: string;
  chain: Chain;
  /** As in `payment_method_protocol` and problem details. */
  protocol: string;
  /** As in `payment_method`: `USDC-SOLANA`; empty where the coin alone says it. */
  method: string;
  icon: string;
  baseToken: string;
  /** The least amount payable, in the coin. */
  threshold: string;
  chainId?: number;
  contract?: Contract;
};

export type Coin = {
  name: string;
  /** Decimals of amounts on the wire. */
  places: number;
  /** Decimals of the native asset, where a payment URI counts in its smallest unit. */
  atomic: number;
  /** US dollars, before drift. */
  usd: Decimal;
  drifts: boolean;
  threshold: string;
  /** As catalog answers name the way to pay. */
  catalogMethod: string;
  networks: Network[];
};

type NetworkFacts = Omit<Network, 'threshold' | 'contract' | 'baseToken'> & { baseToken: string };

const NETWORKS = {
  solana: network('Solana', 'solana', 'SOLANA_LIKE', 'SOLANA', 'SOL'),
  base: network('Base', 'evm', 'BASE_LIKE', 'BASE', 'ETH', 8453),
  polygon: network('Polygon (Matic)', 'evm', 'MATIC_LIKE', 'MATIC', 'POL', 137),
  arbitrum: network('Arbitrum', 'evm', 'ARBITRUM_LIKE', 'ARBITRUM', 'ETH', 42161),
  eth: network('ETH Mainnet', 'evm', 'ETHEREUM_LIKE', 'ETH', 'ETH', 1),
  tron: network('Tron', 'tron', 'TRON_LIKE', 'TRON', 'TRX'),
  ton: network('Ton', 'ton', 'TON_LIKE', 'TON', 'TON'),
  lightning: network('Lightning', 'lightning', 'LIGHTNING_LIKE', 'LIGHTNING', 'BTC'),
  btc: network('Mainnet', 'bitcoin', 'BITCOIN_LIKE', '', 'BTC'),
  ltc: network('Mainnet', 'litecoin', 'LITECOIN_LIKE', '', 'LTC'),
  doge: network('Mainnet', 'dogecoin', 'DOGECOIN_LIKE', '', 'DOGE'),
};

function network(
  name: string,
  chain: Chain,
  protocol: string,
  method: string,
  baseToken: string,
  chainId?: number,
): NetworkFacts {
  const icon = method === '' ? baseToken.toLowerCase() : method.toLowerCase();
  return { name, chain, protocol, method, icon, baseToken, ...(chainId && { chainId }) };
}

const on = (id: keyof typeof NETWORKS, threshold: string, contract?: Contract): Network => ({
  ...NETWORKS[id],
  threshold,
  ...(contract && { contract }),
});

/** The native asset of a network needs no suffix: `SOL`, not `SOL-SOLANA`. */
const native = (id: keyof typeof NETWORKS, threshold: string): Network => ({
  ...on(id, threshold),
  method: '',
});

const evm = (symbol: string, address: string): Contract => ({ engine: 'EVM', address, decimals: 6, symbol });
const svm = (symbol: string, address: string): Contract => ({ engine: 'SVM', address, decimals: 6, symbol });
const tvm = (symbol: string, address: string): Contract => ({ engine: 'TVM', address, decimals: 6, symbol });

const USDC_MINIMUM = '0.562099175481640';
const USDT_MINIMUM = '0.562310447120933';

export const COINS: Coin[] = [
  {
    name: 'USDC',
    places: 2,
    atomic: 6,
    usd: decimal('0.9992'),
    drifts: false,
    threshold: USDC_MINIMUM,
    catalogMethod: 'USDC-MATIC',
    networks: [
      on('solana', USDC_MINIMUM, svm('USDC', 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v')),
      on('base', USDC_MINIMUM, evm('USDC', '0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913')),
      on('polygon', USDC_MINIMUM, evm('USDC', '0x3c499c542cEF5E3811e1192ce70d8cC03d5c3359')),
      on('arbitrum', USDC_MINIMUM, evm('USDC', '0xaf88d065e77c8cC2239327C5EDb3A432268e5831')),
      on('eth', '11.24198350963280', evm('USDC', '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48')),
    ],
  },
  {
    name: 'USDT',
    places: 2,
    atomic: 6,
    usd: decimal('0.9989'),
    drifts: false,
    threshold: USDT_MINIMUM,
    catalogMethod: 'USDT-MATIC',
    networks: [
      on('polygon', USDT_MINIMUM, evm('USDT', '0xc2132D05D31c914a87C6611C10748AEb04B58e8F')),
      on('solana', USDT_MINIMUM, svm('USDT', 'Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB')),
      on('arbitrum', USDT_MINIMUM, evm('USDT', '0xFd086bC7CD5C481DCC9C85ebE478A1C0b69FCbb9')),
      on('eth', '11.24620894241866', evm('USDT', '0xdAC17F958D2ee523a2206206994597C13D831ec7')),
      on('ton', USDT_MINIMUM, tvm('USDT', 'EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs')),
      on('tron', '2.81155223560466', tvm('USDT', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t')),
    ],
  },
  {
    name: 'BTC',
    places: 8,
    atomic: 8,
    usd: decimal('77650'),
    drifts: true,
    threshold: '0.00000741',
    catalogMethod: 'BTC',
    networks: [on('lightning', '0.00000741'), on('btc', '0.00014820')],
  },
  {
    name: 'ETH',
    places: 8,
    atomic: 18,
    usd: decimal('2398.40'),
    drifts: true,
    threshold: '0.000234100000000',
    catalogMethod: 'ETH',
    networks: [
      on('base', '0.000234100000000'),
      on('arbitrum', '0.000234100000000'),
      native('eth', '0.00468200'),
    ],
  },
  {
    name: 'SOL',
    places: 6,
    atomic: 9,
    usd: decimal('107.92'),
    drifts: true,
    threshold: '0.0046783',
    catalogMethod: 'SOL',
    networks: [native('solana', '0.0046783')],
  },
  {
    name: 'LTC',
    places: 8,
    atomic: 8,
    usd: decimal('84.17'),
    drifts: true,
    threshold: '0.00668000',
    catalogMethod: 'LTC',
    networks: [on('ltc', '0.00668000')],
  },
  {
    name: 'TRX',
    places: 6,
    atomic: 6,
    usd: decimal('0.2731'),
    drifts: true,
    threshold: '2.058000',
    catalogMethod: 'TRX',
    networks: [native('tron', '2.058000')],
  },
  {
    name: 'TON',
    places: 9,
    atomic: 9,
    usd: decimal('2.36'),
    drifts: true,
    threshold: '0.238000000',
    catalogMethod: 'TON',
    networks: [native('ton', '0.238000000')],
  },
  {
    name: 'DOGE',
    places: 8,
    atomic: 8,
    usd: decimal('0.1417'),
    drifts: true,
    threshold: '3.96000000',
    catalogMethod: 'DOGE',
    networks: [on('doge', '3.96000000')],
  },
];

export const findCoin = (name: string): Coin | undefined => COINS.find((coin) => coin.name === name);

/** In any case, but no aliases: "POLYGON (MATIC)" is known, "Polygon" is not. */
export const findNetwork = (coin: Coin, name: string): Network | undefined =>
  coin.networks.find((network) => network.name.toLowerCase() === name.toLowerCase());

export const paymentMethod = (coin: Coin, network: Network): string =>
  network.method ? `${coin.name}-${network.method}` : coin.name;

import { knownNetwork } from './network';

/** How a coin travels on a network, as far as a payment address needs to say it. */
export type Rail =
  | { kind: 'utxo'; scheme: 'bitcoin' | 'litecoin' | 'dogecoin'; decimals: 8 }
  | { kind: 'lightning' }
  | { kind: 'evm'; chainId: number; token?: string; decimals: number }
  | { kind: 'solana'; token?: string; decimals: number }
  | { kind: 'tron'; token?: string; decimals: number }
  | { kind: 'ton'; token?: string; decimals: number };

const ether = (chainId: number): Rail => ({ kind: 'evm', chainId, decimals: 18 });
const erc20 = (chainId: number, token: string): Rail => ({ kind: 'evm', chainId, token, decimals: 6 });
const spl = (token: string): Rail => ({ kind: 'solana', token, decimals: 6 });

/** Contracts are pinned: looked up by symbol, a fake one could stand in. What is not here is paid by address alone. */
const RAILS: Record<string, Rail> = {
  'BTC bitcoin': { kind: 'utxo', scheme: 'bitcoin', decimals: 8 },
  'BTC lightning': { kind: 'lightning' },
  'LTC litecoin': { kind: 'utxo', scheme: 'litecoin', decimals: 8 },
  'DOGE dogecoin': { kind: 'utxo', scheme: 'dogecoin', decimals: 8 },
  'ETH ethereum': ether(1),
  'ETH base': ether(8453),
  'ETH arbitrum': ether(42161),
  'USDC ethereum': erc20(1, '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48'),
  'USDC base': erc20(8453, '0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913'),
  'USDC arbitrum': erc20(42161, '0xaf88d065e77c8cC2239327C5EDb3A432268e5831'),
  'USDC polygon': erc20(137, '0x3c499c542cEF5E3811e1192ce70d8cC03d5c3359'),
  'USDC.E arbitrum': erc20(42161, '0xFF970A61A04b1cA14834A43f5dE4533eBDDB5CC8'),
  'USDC.E polygon': erc20(137, '0x2791Bca1f2de4661ED88A30C99A7a9449Aa84174'),
  'USDT ethereum': erc20(1, '0xdAC17F958D2ee523a2206206994597C13D831ec7'),
  'USDT base': erc20(8453, '0xfde4C96c8593536E31F229EA8f37b2ADa2699bb2'),
  'USDT arbitrum': erc20(42161, '0xFd086bC7CD5C481DCC9C85ebE478A1C0b69FCbb9'),
  'USDT polygon': erc20(137, '0xc2132D05D31c914a87C6611C10748AEb04B58e8F'),
  'SOL solana': { kind: 'solana', decimals: 9 },
  'USDC solana': spl('EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v'),
  'USDT solana': spl('Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB'),
  'TRX tron': { kind: 'tron', decimals: 6 },
  'USDT tron': { kind: 'tron', token: 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', decimals: 6 },
  'TON ton': { kind: 'ton', decimals: 9 },
  'USDT ton': { kind: 'ton', token: 'EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs', decimals: 6 },
};

export function railOf(coin: string, network: string): Rail | undefined {
  const known = knownNetwork(coin, network);
  return known && RAILS[`${coin.toUpperCase()} ${known}`];
}

export const tokenOf = (rail: Rail | undefined): string | undefined =>
  rail && 'token' in rail ? rail.token : undefined;

/** The contracts of every token, on any network. */
export const pinnedContracts = (): string[] => Object.values(RAILS).flatMap((rail) => tokenOf(rail) ?? []);

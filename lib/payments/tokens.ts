import { knownNetwork } from './network';
import { railOf, tokenOf } from './rails';

/** Where a coin has a bridged twin, which wallets show under almost the same name. */
const BRIDGED: Record<string, readonly string[]> = {
  USDC: ['arbitrum', 'polygon', 'optimism', 'avalanche', 'sonic'],
  USDT: ['avalanche'],
};

/** `USDC` for `USDC.e`; undefined for what is not bridged. */
export const bridgedFrom = (coin: string): string | undefined => /^(.+)\.e$/i.exec(coin)?.[1];

/** The other coin that is sent by mistake for this one on this network, or undefined. */
export function mistakenFor(coin: string, network: string): string | undefined {
  const hasTwin = BRIDGED[coin.toUpperCase()]?.includes(knownNetwork(coin, network) ?? '');
  return bridgedFrom(coin) ?? (hasTwin ? `${coin}.e` : undefined);
}

/**
 * False where we have pinned another contract for this coin. What is not pinned cannot be compared, nor can the raw
 * form of a TON address.
 */
export function isPinnedToken(coin: string, network: string, contract: string): boolean {
  const pinned = tokenOf(railOf(coin, network));
  if (pinned === undefined || contract.includes(':')) return true;
  return pinned.startsWith('0x') ? pinned.toLowerCase() === contract.toLowerCase() : pinned === contract;
}

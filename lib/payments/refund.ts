import { isAddress } from './checksum';
import { pinnedContracts } from './rails';
import { isSameAddress } from './same-address';

/** Why no refund can be sent somewhere: no address of the network, a token's contract, or one that the network owns. */
export type RefundFault = 'invalid' | 'contract' | 'system';

/** Programs that everyone uses, and whose ids wallets and explorers show beside the addresses of their owners. */
const PROGRAMS = [
  'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA',
  'TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb',
  'ATokenGPvbdGVxr1b2hvZbsiqW5xWH25efTNsLJA8knL',
  'MemoSq4gqABAXKb96qnH8TysNcWxMyWCqXgDLGmfcHr',
  'metaqbxxUerdq28cj1RbAWkYQm3ybzjb6a8bt518x1s',
];

/**
 * Addresses without a key. A wallet's is random: so long a run of zeros, or of the 1 that stands for one in base58, is
 * in built-in programs, precompiles and burn addresses only. `0xEeee…` stands for the coin of an EVM network itself.
 */
const KEYLESS = [
  /^0x0{30}/i,
  /^0xe{40}$/i,
  /1{10}/,
  /^(?:EQ|UQ)A{30}/,
  /^T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb$/,
];

/** What is wrong with a refund address, or null. The upstream refuses SegWit ones (`bc1…`). */
export function refundFault(coin: string, network: string, address: string): RefundFault | null {
  if (!isAddress(coin, network, address) || /^bc1/i.test(address)) return 'invalid';
  if (pinnedContracts().some((contract) => isSameAddress(contract, address))) return 'contract';
  return PROGRAMS.includes(address) || KEYLESS.some((form) => form.test(address)) ? 'system' : null;
}

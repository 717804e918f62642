import { digest } from '../digest';
import { base58, base58check } from './base58';
import { segwit } from './bech32';
import type { Chain } from './coins';
import { keccak256 } from './keccak';

const DOGECOIN = 0x1e;
const TRON = 0x41;
const TON_NOT_BOUNCEABLE = 0x51;

/** A valid address nobody holds a key to, the same for the same order. Lightning has invoices instead. */
export function addressFor(chain: Exclude<Chain, 'lightning'>, orderId: string): string {
  const seed = digest('address', chain, orderId);
  const short = seed.subarray(0, 20);
  switch (chain) {
    case 'solana':
      return base58(seed);
    case 'evm':
      return checksummed(short);
    case 'bitcoin':
      return segwit('bc', short);
    case 'litecoin':
      return segwit('ltc', short);
    case 'dogecoin':
      return base58check(DOGECOIN, short);
    case 'tron':
      return base58check(TRON, short);
    case 'ton':
      return tonAddress(seed);
  }
}

/** EIP-55: a letter is upper-case where the hash of the lower-case address says so. */
export function checksummed(bytes: Uint8Array): string {
  const lower = Buffer.from(bytes).toString('hex');
  const hash = keccak256(Buffer.from(lower)).toString('hex');
  const letters = [...lower].map((letter, index) =>
    Number.parseInt(hash[index] ?? '0', 16) > 7 ? letter.toUpperCase() : letter,
  );
  return `0x${letters.join('')}`;
}

/** Tag, workchain 0, account, CRC-16: 48 letters of base64url. */
export function tonAddress(account: Uint8Array): string {
  const body = Buffer.concat([Buffer.of(TON_NOT_BOUNCEABLE, 0), account]);
  const check = Buffer.alloc(2);
  check.writeUInt16BE(crc16(body));
  return Buffer.concat([body, check]).toString('base64url');
}

/** CRC-16 as XMODEM counts it. */
export function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc;
}

/** A transaction hash as the network would write it. */
export function transactionFor(chain: Chain, orderId: string, index: number): string {
  const seed = digest('transaction', chain, orderId, index);
  if (chain === 'solana') return base58(Buffer.concat([seed, digest(seed.toString('hex'))]));
  return chain === 'evm' ? `0x${seed.toString('hex')}` : seed.toString('hex');
}

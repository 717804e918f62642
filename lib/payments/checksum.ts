import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { base58, base64urlnopad, bech32, bech32m, createBase58check } from '@scure/base';
import { type AddressForm, addressForm } from './network';

const base58check = createBase58check(sha256);

/** Null instead of throwing: whatever cannot be decoded is no address. */
function decoded<T>(decode: () => T): T | null {
  try {
    return decode();
  } catch {
    return null;
  }
}

/** A version byte the network uses, and the hash of a key or script. */
function isHashed(address: string, ...versions: number[]): boolean {
  const bytes = decoded(() => base58check.decode(address));
  return bytes?.length === 21 && versions.includes(bytes[0] ?? -1);
}

/** BIP 173 for witness version 0, BIP 350 for the later ones. */
function isSegwit(address: string, prefix: string): boolean {
  for (const coder of [bech32, bech32m]) {
    const found = coder.decodeUnsafe(address, 90);
    if (!found || found.prefix !== prefix) continue;
    const [version = 99, ...words] = found.words;
    const length = decoded(() => coder.fromWords(words))?.length ?? 0;
    if (coder === bech32) return version === 0 && (length === 20 || length === 32);
    return version >= 1 && version <= 16 && length >= 2 && length <= 40 && (version > 1 || length === 32);
  }
  return false;
}

/** EIP-55: in mixed case the letters are the checksum. In one case there is none to check. */
function isEvm(address: string): boolean {
  if (!/^0x[0-9a-fA-F]{40}$/.test(address)) return false;
  const digits = address.slice(2);
  const lower = digits.toLowerCase();
  if (digits === lower || digits === digits.toUpperCase()) return true;
  const hash = Buffer.from(keccak_256(Buffer.from(lower))).toString('hex');
  return [...lower].every(
    (digit, index) => digits[index] === (/[89a-f]/.test(hash[index] ?? '') ? digit.toUpperCase() : digit),
  );
}

const TON_TAGS = [0x11, 0x51];
const TON_CHAINS = [0x00, 0xff];

/**
 * What a TON address names, without the tag that says whether money may bounce; null for what is none. Tag, workchain,
 * account and a CRC, in either alphabet of base64. Test addresses carry another tag.
 */
export function tonAccount(address: string): string | null {
  const urlSafe = address.replaceAll('+', '-').replaceAll('/', '_');
  const bytes = urlSafe.length === 48 ? decoded(() => base64urlnopad.decode(urlSafe)) : null;
  const [tag = -1, chain = -1] = bytes ?? [];
  const isSound = TON_TAGS.includes(tag) && TON_CHAINS.includes(chain) && bytes && crc16(bytes) === 0;
  return isSound ? base64urlnopad.encode(bytes.slice(1, 34)) : null;
}

/** XMODEM; zero over a message that ends with its own. */
function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc;
}

const CHECKS: Record<Exclude<AddressForm, 'lightning'>, (address: string) => boolean> = {
  bitcoin: (address) => isSegwit(address, 'bc') || isHashed(address, 0x00, 0x05),
  litecoin: (address) => isSegwit(address, 'ltc') || isHashed(address, 0x30, 0x32, 0x05),
  dogecoin: (address) => isHashed(address, 0x1e, 0x16),
  evm: isEvm,
  solana: (address) => decoded(() => base58.decode(address))?.length === 32,
  tron: (address) => isHashed(address, 0x41),
  ton: (address) => tonAccount(address) !== null,
  sui: (address) => /^0x[0-9a-fA-F]{64}$/.test(address),
};

/** One word of letters and digits, long enough to be one: all that can be said where the network is not known. */
const PLAIN = /^[\w:.-]{20,128}$/;

/**
 * Whether money can be sent to this on that network: its form, and its checksum where the network has one. A Lightning
 * invoice is no address; on a network we do not know any plain word passes.
 */
export function isAddress(coin: string, network: string, address: string): boolean {
  const form = addressForm(coin, network);
  if (form === 'lightning') return false;
  return form ? CHECKS[form](address) : PLAIN.test(address);
}

import { expect, test } from '@playwright/test';
import { isSameAddress } from '@/lib/payments/server';

const TON = 'UQDYzZmfsrGzhObKJUw4gzdeIxEai3jAFbiGKGwxvxHinf4K';
const TON_BOUNCEABLE = 'EQDYzZmfsrGzhObKJUw4gzdeIxEai3jAFbiGKGwxvxHinaPP';
const EVM = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
const BITCOIN = 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq';
const SOLANA = 'mvines9iiHiQTysrwkJjGf2gb9Ex9jXJX8ns3qwf2kN';

const SAME: [what: string, a: string, b: string][] = [
  ['bounceable and not bounceable on TON', TON_BOUNCEABLE, TON],
  ['the two alphabets of base64 on TON', usdtMaster('_'), usdtMaster('/')],
  ['with and without the checksum of EIP-55', EVM, EVM.toLowerCase()],
  ['capital and small bech32', BITCOIN, BITCOIN.toUpperCase()],
];
for (const [what, a, b] of SAME) {
  test(`${what} is the same account`, () => {
    expect(a).not.toBe(b);
    expect(isSameAddress(a, b)).toBe(true);
    expect(isSameAddress(b, a)).toBe(true);
  });
}

const OTHER: [what: string, a: string, b: string][] = [
  ['another account of TON', TON, usdtMaster('_')],
  ['a TON address with a slip', TON_BOUNCEABLE, TON.replace('DYzZ', 'DYzY')],
  ['another account in hexadecimal', EVM, EVM.replace('79C8', '79C9')],
  ['capitals where case matters', SOLANA, SOLANA.toLowerCase()],
  ['bech32 in mixed case', BITCOIN, BITCOIN.replace('ar0s', 'AR0S')],
];
for (const [what, a, b] of OTHER) {
  test(`${what} is another account`, () => {
    expect(isSameAddress(a, b)).toBe(false);
  });
}

function usdtMaster(letter: string): string {
  return `EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id${letter}sDs`;
}

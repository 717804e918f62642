import { tonAccount } from './checksum';

/** Hexadecimal is checked by its capitals at most; bech32 has them all or none. Elsewhere a capital is another address. */
const FOLDS = /^(?:0[xX][\da-fA-F]+|(?:bc1|ltc1|ln)[\da-z]+|(?:BC1|LTC1|LN)[\dA-Z]+)$/;

/** Whether money that is sent to either arrives at one account: networks spell it in several ways. */
export const isSameAddress = (a: string, b: string): boolean => a === b || accountOf(a) === accountOf(b);

const accountOf = (address: string): string =>
  FOLDS.test(address) ? address.toLowerCase() : (tonAccount(address) ?? address);

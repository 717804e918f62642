import { compareDecimals, isDecimal, toAtomic } from '@/lib/money';
import { readInvoice } from './bolt11';
import { isAddress } from './checksum';
import { addressForm, knownNetwork } from './network';
import { readPaymentText } from './payment-text';
import { type Rail, railOf, tokenOf } from './rails';
import { isSameAddress } from './same-address';

/** What about an answer does not fit: what was asked, the address itself, or the code text beside it. */
export type Mismatch =
  | 'coin'
  | 'network'
  | 'address'
  | 'invoice'
  | 'invoice_amount'
  | 'qr_recipient'
  | 'qr_amount'
  | 'qr_token'
  | 'qr_chain';

type Way = { coin: string; network: string };

/** `amount` is what is to be sent now, in the coin that was asked for. */
type PaymentAnswer = {
  asked: Way;
  said: Way;
  address: string | null;
  amount: string | null;
  qrText: string | null;
};

/** Everything in the upstream's answer that contradicts the order or itself. With any of it nothing may be shown. */
export function mismatchesOf({ asked, said, address, amount, qrText }: PaymentAnswer): Mismatch[] {
  const found: Mismatch[] = [];
  if (said.coin && said.coin.toLowerCase() !== asked.coin.toLowerCase()) found.push('coin');
  if (said.network && !isSameNetwork(asked, said.network)) found.push('network');
  if (address === null) return found;
  found.push(...(isLightning(asked) ? inInvoice(address, amount) : inAddress(asked, address)));
  if (qrText !== null) found.push(...inText(qrText, asked, address, amount));
  return found;
}

const isLightning = ({ coin, network }: Way): boolean => addressForm(coin, network) === 'lightning';

/** The upstream spells one network in several ways. */
function isSameNetwork({ coin, network }: Way, said: string): boolean {
  if (said.toLowerCase() === network.toLowerCase()) return true;
  const known = knownNetwork(coin, said);
  return known !== undefined && known === knownNetwork(coin, network);
}

const inAddress = ({ coin, network }: Way, address: string): Mismatch[] =>
  isAddress(coin, network, address) ? [] : ['address'];

function inInvoice(text: string, amount: string | null): Mismatch[] {
  const invoice = readInvoice(text);
  if (!invoice) return ['invoice'];
  return amount !== null && compareDecimals(invoice.amount, amount) === 0 ? [] : ['invoice_amount'];
}

/** A form nobody here reads has at least to name the address. */
function inText(text: string, way: Way, address: string, amount: string | null): Mismatch[] {
  const read = readPaymentText(text);
  if (!read) return text.toLowerCase().includes(address.toLowerCase()) ? [] : ['qr_recipient'];

  const rail = railOf(way.coin, way.network);
  const found: Mismatch[] = [];
  if (!isSameAddress(read.recipient, address)) found.push('qr_recipient');
  if (!rail) return found;
  if (read.chainId !== null && rail.kind === 'evm' && read.chainId !== String(rail.chainId))
    found.push('qr_chain');
  if (read.amount === null && read.token === null) return found;
  if (!isSameAddress(read.token ?? '', tokenOf(rail) ?? '')) found.push('qr_token');
  if (read.amount !== null && amount !== null && !isSameAmount(read.amount, amount, rail))
    found.push('qr_amount');
  return found;
}

/** Some forms count whole coins, some the smallest unit: both are the same money. */
function isSameAmount(written: string, amount: string, rail: Rail): boolean {
  const plain = withoutExponent(written);
  if (!isDecimal(plain)) return false;
  if (compareDecimals(plain, amount) === 0) return true;
  if (!('decimals' in rail)) return false;
  try {
    return compareDecimals(plain, toAtomic(amount, rail.decimals).toString()) === 0;
  } catch {
    return false;
  }
}

/** ERC-681 allows `2.13e16`. */
function withoutExponent(number: string): string {
  const [, whole = '', fraction = '', exponent = ''] =
    /^(\d+)(?:\.(\d+))?e[+ ]?(\d{1,2})$/i.exec(number) ?? [];
  if (!exponent) return number;
  const shift = Number.parseInt(exponent, 10);
  return fraction.length > shift ? number : whole + fraction.padEnd(shift, '0');
}

import { compareDecimals, isDecimal, toAtomic } from '@/lib/money';
import { invoiceAmount } from './invoice';
import { type Rail, railOf } from './rails';

/** What has to be paid. `amount` is a decimal string in `coin`; `expiresAt` in epoch milliseconds. */
export type PaymentTarget = {
  coin: string;
  network: string;
  address: string;
  amount: string;
  label?: string | undefined;
  expiresAt?: number | null | undefined;
};

/**
 * `uri` opens a wallet with everything filled in; null where no form is known to be safe. `prefersUri` is false
 * where wallets are known to misread the URI, so that a picture of it should not be the first choice.
 */
export type PaymentLink = { uri: string | null; prefersUri: boolean };

const ADDRESS = /^[\w-]{20,}$/;

/** Null where the address itself would pay something else: an invoice over another amount. */
export function paymentLink(target: PaymentTarget): PaymentLink | null {
  const { coin, network, address, amount } = target;
  const rail = railOf(coin, network);
  if (rail?.kind === 'lightning') return invoiceLink(target);
  const uri = rail && ADDRESS.test(address) && isDecimal(amount) ? build(rail, target) : null;
  return { uri, prefersUri: Boolean(uri && rail && isReadEverywhere(rail)) };
}

function invoiceLink({ address, amount }: PaymentTarget): PaymentLink | null {
  const inside = invoiceAmount(address);
  const isSame = inside !== null && isDecimal(amount) && compareDecimals(inside, amount) === 0;
  return isSame ? { uri: `lightning:${address}`, prefersUri: true } : null;
}

/** A wallet that ignores the chain would pay on the wrong one; one that ignores the call would pay the contract. */
const isReadEverywhere = (rail: Rail): boolean => rail.kind !== 'evm' || (rail.chainId === 1 && !rail.token);

function build(
  rail: Exclude<Rail, { kind: 'lightning' }>,
  { address, amount, label, expiresAt }: PaymentTarget,
): string | null {
  const atomic = atomicOf(amount, rail.decimals);
  if (atomic === null) return null;

  switch (rail.kind) {
    case 'utxo':
      return `${rail.scheme}:${address}${query({ amount, label })}`;
    case 'evm':
      return rail.token
        ? `ethereum:${rail.token}@${rail.chainId}/transfer${query({ address, uint256: atomic })}`
        : `ethereum:${address}@${rail.chainId}${query({ value: atomic })}`;
    case 'solana':
      return `solana:${address}${query({ amount, 'spl-token': rail.token, label })}`;
    case 'ton':
      return `ton://transfer/${address}${query({ jetton: rail.token, amount: atomic, exp: seconds(expiresAt) })}`;
    case 'tron':
      return null;
  }
}

/** Null for more decimals than the coin has: the amount was not meant for it. */
function atomicOf(amount: string, decimals: number): string | null {
  try {
    return toAtomic(amount, decimals).toString();
  } catch {
    return null;
  }
}

const seconds = (time: number | null | undefined) => time && String(Math.floor(time / 1_000));

function query(values: Record<string, string | number | null | undefined>): string {
  const pairs = Object.entries(values).filter(([, value]) => value);
  return `?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&')}`;
}

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

export function paymentLink(target: PaymentTarget): PaymentLink {
  const rail = railOf(target.coin, target.network);
  const uri = rail && ADDRESS.test(target.address) && isDecimal(target.amount) ? build(rail, target) : null;
  return { uri: uri ?? null, prefersUri: Boolean(uri && rail && isReadEverywhere(rail)) };
}

/** A wallet that ignores the chain would pay on the wrong one; one that ignores the call would pay the contract. */
const isReadEverywhere = (rail: Rail): boolean => rail.kind !== 'evm' || (rail.chainId === 1 && !rail.token);

function build(rail: Rail, { address, amount, label, expiresAt }: PaymentTarget): string | null {
  if (rail.kind === 'lightning') {
    const inside = invoiceAmount(address);
    return inside !== null && compareDecimals(inside, amount) === 0 ? `lightning:${address}` : null;
  }
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
      return `solana:${address}${query({ amount, 'spl-token': rail.mint, label })}`;
    case 'ton':
      return `ton://transfer/${address}${query({ jetton: rail.jetton, amount: atomic, exp: seconds(expiresAt) })}`;
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

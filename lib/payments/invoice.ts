import { fromAtomic } from '@/lib/money';

/** Picobitcoin per unit of the amount in a Lightning invoice, by its letter. */
const PICO: Record<string, bigint> = {
  '': 1_000_000_000_000n,
  m: 1_000_000_000n,
  u: 1_000_000n,
  n: 1_000n,
  p: 1n,
};

/** The amount inside a BOLT 11 invoice as decimal bitcoin; null for none, and for what is no invoice over real money. */
export function invoiceAmount(invoice: string): string | null {
  const [, digits, letter = ''] = /^lnbc(\d+)([munp]?)1/.exec(invoice.toLowerCase()) ?? [];
  const unit = PICO[letter];
  return digits && unit ? fromAtomic(BigInt(digits) * unit, 12) : null;
}

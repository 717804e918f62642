/**
 * Amounts in the labels of lists: `$10`, `CA$2`, `€1,000.50`, `SEK 100`, `100 EUR`. Other labels (`100 Diamonds`,
 * `1 GB 7 days`) name no amount of money, and of `5.000` nobody can tell whether it is five or five thousand.
 */
const LABEL = /^(\p{Sc}|[A-Z]{1,3}\p{Sc}|[A-Z]{3})?\s?(\d[\d,]*(?:\.\d{1,2})?)\s?(\p{Sc}|[A-Z]{3})?$/u;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.|$)/;

type Amount = { sign: string; amount: string };

/** From the smallest to the largest amount of a brand, decimal strings. */
export type Span = { sign: string; min: string; max: string };

export function spanOf(range: string | null): Span | undefined {
  const labels = (range ?? '').split(' – ').map(amountOf);
  const [first, last] = [labels[0], labels.at(-1)];
  if (!first || !last || first.sign !== last.sign) return undefined;
  return { sign: first.sign, min: first.amount, max: last.amount };
}

function amountOf(label: string): Amount | undefined {
  const [, before, digits = '', after] = LABEL.exec(label) ?? [];
  const sign = before ?? after;
  if (!sign || (before && after) || (digits.includes(',') && !GROUPED.test(digits))) return undefined;
  return { sign, amount: digits.replaceAll(',', '') };
}

/** The sign that most amounts of a market carry: what one spends there. */
export function usualSign(spans: readonly (Span | undefined)[]): string {
  const counts = new Map<string, number>();
  for (const span of spans) if (span) counts.set(span.sign, (counts.get(span.sign) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

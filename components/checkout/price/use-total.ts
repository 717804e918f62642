import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useEffect } from 'react';
import { askShopStatus } from '@/components/notice/use-shop-status';
import { fetchQuote, Refusal } from '@/components/payment/doors';
import type { Quote } from '@/lib/catalog';
import { type BasketLine, isSameProduct } from '@/lib/device';
import { type Money, priceOfAll } from '@/lib/money';
import { atLine, type Problem } from '@/lib/problem';

/**
 * What the basket costs in a coin, line by line and together: `at` is the oldest rate in it, `problems` name their line.
 * While something is asked for, or cannot be had, there is no total.
 */
export type Total = {
  money: Money | null;
  prices: readonly (Money | null)[];
  at: number;
  problems: readonly Problem[];
  /** When a price last failed to come, by this device's clock; 0 while all do. */
  failedAt: number;
};

const FRESH_MS = 15_000;
const FRESH_AT_MOST_MS = 60_000;

const RETRY_MS = 5_000;

/** Nothing is asked for while the checkout is closed. A failure may be how that begins, so the shop is asked at once. */
export function useTotal(lines: readonly BasketLine[], coin: string | null, isClosed: boolean): Total {
  const products = lines.filter(
    (line, place) => lines.findIndex((one) => isSameProduct(one, line)) === place,
  );
  const ofLine = (results: UseQueryResult<Quote>[], line: BasketLine) =>
    results[products.findIndex((one) => isSameProduct(one, line))];
  // A full basket asks no more often in all than a small one: the upstream counts.
  const fresh = Math.min(FRESH_MS * products.length, FRESH_AT_MOST_MS);
  const total = useQueries({
    queries: products.map(({ country, brand, denomination, value }) => ({
      queryKey: ['quote', country, brand, denomination, value, coin],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        fetchQuote({ country, brand, denomination, value, coin: coin ?? '' }, signal),
      enabled: coin !== null && !isClosed,
      refetchInterval: ({ state }: { state: { status: string } }) =>
        state.status === 'error' ? RETRY_MS : fresh,
      staleTime: FRESH_MS,
    })),
    combine: (results) =>
      totalOf(
        lines,
        lines.map((line) => ofLine(results, line)),
      ),
  });
  const { failedAt } = total;
  useEffect(() => {
    if (failedAt > 0) askShopStatus();
  }, [failedAt]);
  return total;
}

function totalOf(
  lines: readonly BasketLine[],
  results: readonly (UseQueryResult<Quote> | undefined)[],
): Total {
  const problems = results.flatMap((result, place) => (result?.error ? problemsOf(result.error, place) : []));
  const quotes = results.map((result) => (result?.error ? undefined : result?.data));
  const parts = quotes.map(
    (quote, place) => quote && { ...quote.price, quantity: lines[place]?.quantity ?? 1 },
  );
  const known = parts.flatMap((part) => part ?? []);
  const [first] = known;
  return {
    money: first && known.length === lines.length ? sumOf(known, first.currency) : null,
    prices: parts.map((part) => (part ? sumOf([part], part.currency) : null)),
    at: Math.min(...quotes.flatMap((quote) => quote?.at ?? [])),
    problems,
    failedAt: Math.max(0, ...results.map((result) => (result?.error ? result.errorUpdatedAt : 0))),
  };
}

const sumOf = (parts: Parameters<typeof priceOfAll>[0], currency: string): Money => ({
  amount: priceOfAll(parts),
  currency,
});

/** What is wrong with a line stands at it; an upstream that does not answer is said once. */
function problemsOf(error: Error, place: number): readonly Problem[] {
  if (!(error instanceof Refusal)) return [{ code: 'upstream_unreachable' }];
  return error.problems.map((problem) => atLine(problem, place));
}

import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useEffect } from 'react';
import { askShopStatus } from '@/components/notice/use-shop-status';
import type { Quote } from '@/lib/catalog';
import type { BasketLine } from '@/lib/device';
import { type Money, sumDecimals } from '@/lib/money';
import type { Problem } from '@/lib/problem';
import { fetchQuote, Refusal } from '../doors';

/** What the basket costs in a coin: `at` is the oldest rate in it. While it is asked for, neither total nor problems. */
export type Total = { money: Money | null; at: number; problems: readonly Problem[] };

const FRESH_MS = 15_000;

const RETRY_MS = 5_000;

/** Nothing is asked for while the checkout is closed. A failure may be how that begins, so the shop is asked at once. */
export function useTotal(lines: readonly BasketLine[], coin: string | null, isClosed: boolean): Total {
  const total = useQueries({
    queries: lines.map(({ country, brand, denomination, value }) => ({
      queryKey: ['quote', country, brand, denomination, value, coin],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        fetchQuote({ country, brand, denomination, value, coin: coin ?? '' }, signal),
      enabled: coin !== null && !isClosed,
      refetchInterval: ({ state }: { state: { status: string } }) =>
        state.status === 'error' ? RETRY_MS : FRESH_MS,
    })),
    combine: totalOf,
  });
  const isFailing = total.problems.some(({ code }) => code.startsWith('upstream_'));
  useEffect(() => {
    if (isFailing) askShopStatus();
  }, [isFailing]);
  return total;
}

function totalOf(results: UseQueryResult<Quote>[]): Total {
  const problems = results.flatMap(({ error }) => (error ? problemsOf(error) : []));
  const quotes = results.flatMap(({ data, error }) => (data && !error ? [data] : []));
  const [first] = quotes;
  if (!first || quotes.length < results.length) return { money: null, at: 0, problems };
  const amount = sumDecimals(quotes.map(({ price }) => price.amount));
  return {
    money: { amount: quotes.length === 1 ? first.price.amount : amount, currency: first.price.currency },
    at: Math.min(...quotes.map(({ at }) => at)),
    problems,
  };
}

const problemsOf = (error: Error): readonly Problem[] =>
  error instanceof Refusal ? error.problems : [{ code: 'upstream_unreachable' }];

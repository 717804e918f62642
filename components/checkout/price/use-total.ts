import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import type { Quote } from '@/lib/catalog';
import type { BasketLine } from '@/lib/device';
import { type Money, sumDecimals } from '@/lib/money';
import type { Problem } from '@/lib/problem';
import { fetchQuote, Refusal } from '../doors';

/** What the basket costs in a coin: `at` is the oldest rate in it. While it is asked for, neither total nor problems. */
export type Total = { money: Money | null; at: number; problems: readonly Problem[] };

const FRESH_MS = 15_000;

export function useTotal(lines: readonly BasketLine[], coin: string | null): Total {
  return useQueries({
    queries: lines.map(({ country, brand, denomination, value }) => ({
      queryKey: ['quote', country, brand, denomination, value, coin],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        fetchQuote({ country, brand, denomination, value, coin: coin ?? '' }, signal),
      enabled: coin !== null,
      refetchInterval: FRESH_MS,
    })),
    combine: totalOf,
  });
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

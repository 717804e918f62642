import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { askShopStatus } from '@/components/notice/use-shop-status';
import { fetchQuote, Refusal } from '@/components/payment/doors';
import type { QuoteRequest } from '@/lib/catalog';
import type { ProblemCode } from '@/lib/problem';

const FRESH_MS = 30_000;
const RETRY_MS = 10_000;

/**
 * The live price of a choice, or the `problem` why there is none: asked again every half minute while the page is
 * looked at, sooner after a failure.
 */
export function useQuote(request: QuoteRequest | null) {
  const { data, error, isPlaceholderData, refetch } = useQuery({
    queryKey: ['quote', request],
    queryFn: ({ signal }) => fetchQuote(request as QuoteRequest, signal),
    enabled: request !== null,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.error ? RETRY_MS : FRESH_MS),
    staleTime: RETRY_MS,
    networkMode: 'always',
  });
  const problem = error && codeOf(error);
  const isFailing = problem?.startsWith('upstream_') ?? false;
  useEffect(() => {
    if (isFailing) askShopStatus();
  }, [isFailing]);
  return { data, problem, isPlaceholderData, refetch };
}

const codeOf = (error: Error): ProblemCode =>
  error instanceof Refusal ? error.problems[0].code : 'upstream_unreachable';

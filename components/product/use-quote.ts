'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { askShopStatus } from '@/components/notice/use-shop-status';
import type { Quote, QuoteRequest } from '@/lib/catalog';
import type { ProblemCode } from '@/lib/problem';

const FRESH_MS = 30_000;
const RETRY_MS = 10_000;

/** `madeAt` is by this device's clock, which may differ from the server's. */
type HeardQuote = Quote & { madeAt: number };

/** The first problem of a refused question. */
class QuoteRefused extends Error {
  readonly code: ProblemCode;
  constructor(code: ProblemCode) {
    super(code);
    this.code = code;
  }
}

/** The live price of a choice: asked again every half minute while the page is looked at, sooner after a failure. */
export function useQuote(request: QuoteRequest | null) {
  const quote = useQuery<HeardQuote, QuoteRefused>({
    queryKey: ['quote', request],
    queryFn: ({ signal }) => fetchQuote(request as QuoteRequest, signal),
    enabled: request !== null,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.error ? RETRY_MS : FRESH_MS),
    staleTime: RETRY_MS,
    networkMode: 'always',
    retry: false,
  });
  const isFailing = quote.error?.code.startsWith('upstream_') ?? false;
  useEffect(() => {
    if (isFailing) askShopStatus();
  }, [isFailing]);
  return quote;
}

async function fetchQuote(request: QuoteRequest, signal: AbortSignal): Promise<HeardQuote> {
  const asked = Object.entries(request).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const response = await fetch(`/api/quote?${new URLSearchParams(asked)}`, { signal }).catch(unreachable);
  const body: unknown = await response.json().catch(unreachable);
  if (!response.ok) throw new QuoteRefused(codeOf(body));
  const quote = body as Quote;
  const serverNow = Date.parse(response.headers.get('date') ?? '') || quote.at;
  return { ...quote, madeAt: Date.now() - Math.max(0, serverNow - quote.at) };
}

function unreachable(reason: unknown): never {
  if (reason instanceof DOMException && reason.name === 'AbortError') throw reason;
  throw new QuoteRefused('upstream_unreachable');
}

const codeOf = (body: unknown): ProblemCode =>
  (body as { problems?: [{ code?: ProblemCode }] } | null)?.problems?.[0]?.code ?? 'upstream_unreachable';

import { useEffect, useState } from 'react';
import type { Elsewhere } from '@/lib/search';
import { listOf, number, object, text } from '@/lib/shape';

const PAUSE_MS = 250;
const SHORTEST = 2;
const NONE: readonly Elsewhere[] = [];

const isAnswer = object({
  elsewhere: listOf(object({ name: text, slug: text, country: text, countries: number })),
});

/** What other countries sell under a name: asked when one pauses, dropped when one types on. Local hits never wait for it. */
export function useElsewhere(tag: string, query: string): readonly Elsewhere[] {
  const [answer, setAnswer] = useState<{ query: string; found: readonly Elsewhere[] }>();

  useEffect(() => {
    if (query.length < SHORTEST) return;
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      const found = await ask(tag, query, controller.signal);
      if (found) setAnswer({ query, found });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [tag, query]);

  return answer?.query === query ? answer.found : NONE;
}

async function ask(tag: string, query: string, signal: AbortSignal): Promise<Elsewhere[] | undefined> {
  try {
    const answer = await fetch(`/api/search?${new URLSearchParams({ locale: tag, q: query })}`, { signal });
    const body: unknown = answer.ok ? await answer.json() : undefined;
    return isAnswer(body) ? body.elsewhere : undefined;
  } catch {
    return undefined;
  }
}

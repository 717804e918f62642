import { useEffect, useState } from 'react';
import type { Elsewhere } from '@/lib/search';
import { listOf, number, object, text } from '@/lib/shape';

const PAUSE_MS = 250;
const PATIENCE_MS = 4_000;
const SHORTEST = 2;
const NONE: readonly Elsewhere[] = [];

const isAnswer = object({
  elsewhere: listOf(object({ name: text, slug: text, country: text, countries: number })),
});

/**
 * What other countries sell under a name: asked when one pauses, dropped when one types on. Undefined until there is
 * an answer; nothing where none came in time. Local hits never wait for it.
 */
export function useElsewhere(tag: string, query: string): readonly Elsewhere[] | undefined {
  const [answer, setAnswer] = useState<{ query: string; found: readonly Elsewhere[] }>();

  useEffect(() => {
    if (query.length < SHORTEST) return;
    const controller = new AbortController();
    let isWanted = true;
    const timer = setTimeout(async () => {
      const late = setTimeout(() => controller.abort(), PATIENCE_MS);
      const found = await ask(tag, query, controller.signal);
      clearTimeout(late);
      if (isWanted) setAnswer({ query, found: found ?? NONE });
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
      controller.abort();
    };
  }, [tag, query]);

  if (query.length < SHORTEST) return NONE;
  return answer?.query === query ? answer.found : undefined;
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

import { useTranslations } from 'use-intl';
import type { Problem } from '@/lib/problem';

/** The words for a problem, and how long to wait where it says so. Typed: a code without words fails the build. */
export function useProblemText(): (problem: Problem) => string {
  const t = useTranslations('problems');
  const waits = useTranslations('waits');
  return ({ code, retryAfter }) => {
    if (retryAfter === undefined) return t(code);
    const wait =
      retryAfter < 90
        ? waits('seconds', { seconds: Math.max(1, Math.ceil(retryAfter)) })
        : waits('minutes', { minutes: Math.ceil(retryAfter / 60) });
    return `${t(code)} ${wait}`;
  };
}

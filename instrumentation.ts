import type { Instrumentation } from 'next';

/** A page or route that threw. Only what a log may carry is written, and nothing of shoppers who simply left. */
export const onRequestError: Instrumentation.onRequestError = async (
  error,
  { path, method },
  { routePath },
) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { log } = await import('@/lib/log');
  if (error instanceof Error && /^(AbortError|ResponseAborted)$/.test(error.name)) return;
  log('error', 'page.failed', {
    url: path.split('?', 1)[0] ?? '',
    endpoint: `${method} ${routePath}`,
    error,
  });
};

import type { Instrumentation } from 'next';

/** A page or route that threw. Only what a log may carry is written, and nothing of shoppers who simply left. */
export const onRequestError: Instrumentation.onRequestError = async (
  error,
  { path, method },
  { routePath, routeType },
) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { log } = await import('@/lib/log');
  if (hasLeft(error)) return;
  const where = { url: path.split('?', 1)[0] ?? '', endpoint: `${method} ${routePath}` };
  if (routeType === 'action' && !isOurs(error)) log('warn', 'action.unreadable', where);
  else log('error', 'page.failed', { ...where, error });
};

const hasLeft = (error: unknown): boolean =>
  error instanceof Error &&
  (/^(AbortError|ResponseAborted)$/.test(error.name) ||
    (error.message === 'aborted' && 'code' in error && error.code === 'ECONNRESET'));

/** Our lines as they are built, in files beside those that hold Next alone. */
const OWN_FRAME = /[\\/]\.next[\\/]server[\\/](?!.*node_modules_next_)/;

/** Arguments that nobody of ours has sent fail in Next, before any line of this project is reached. */
const isOurs = (error: unknown): boolean => !(error instanceof Error) || OWN_FRAME.test(error.stack ?? '');

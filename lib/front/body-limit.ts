import 'server-only';
import type { IncomingHttpHeaders } from 'node:http';

/** The longest body of any request, in bytes. An order with ten lines is under 4,000. */
export const LONGEST_BODY = 32 * 1024;

/**
 * The status a body is refused with, if it is. A body must say its length beforehand; the parser of Node then holds it
 * to its word, so none can grow past the limit unseen.
 */
export function bodyRefusal({
  'content-length': length,
  'transfer-encoding': coding,
}: IncomingHttpHeaders): 411 | 413 | undefined {
  if (coding !== undefined) return 411;
  if (length !== undefined && Number(length) > LONGEST_BODY) return 413;
  return undefined;
}

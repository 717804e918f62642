import 'server-only';
import pino from 'pino';
import { env } from './env';

/**
 * What a log line may carry. There is no free-form object: e-mail addresses, phone numbers, codes, keys and
 * upstream ids have no field here, so they cannot be logged. `order` is the first eight characters of our own id.
 */
type LogFields = {
  order?: string;
  endpoint?: string;
  status?: number;
  code?: string;
  state?: string;
  ms?: number;
  count?: number;
  url?: string;
  error?: unknown;
};

let logger: pino.Logger | undefined;
const root = () =>
  (logger ??= pino({ level: env().LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime }));

/** One JSON line. `event` is a constant of the code (`upstream.failed`), never a sentence with data in it. */
export function log(level: 'debug' | 'info' | 'warn' | 'error', event: string, fields: LogFields = {}): void {
  const { order, endpoint, status, code, state, ms, count, url, error } = fields;
  const reason = error instanceof Error ? error.name : error === undefined ? undefined : typeof error;
  const stack = error instanceof Error && level === 'error' ? framesOf(error) : undefined;
  root()[level](
    { order: order?.slice(0, 8), endpoint, status, code, state, ms, count, url, reason, stack },
    event,
  );
}

/** The frames without the message: a message may quote what was being handled. */
function framesOf({ stack }: Error): string | undefined {
  return stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .join('\n');
}

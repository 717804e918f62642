import 'server-only';
import { env } from '@/lib/env';
import { log } from '@/lib/log';

/**
 * What the process writes is JSON, line by line. Next and libraries write for people: such a line becomes one of the
 * log, without its words, since they may quote what was being handled. `LOG_LEVEL=debug` leaves the console alone.
 */
export function logConsole(): void {
  if (env().LOG_LEVEL === 'debug') return;
  for (const name of ['debug', 'log', 'info', 'trace', 'dir'] as const) {
    console[name] = () => log('debug', 'console.info');
  }
  console.warn = () => log('warn', 'console.warn');
  console.error = (...said: unknown[]) =>
    log('error', 'console.error', { error: said.find((one) => one instanceof Error) ?? new Error() });
}

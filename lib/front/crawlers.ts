import 'server-only';
import type { IncomingHttpHeaders } from 'node:http';

/** What crawlers call themselves, and where they say more about themselves. */
const PROGRAM = /bot\b|crawl|spider|https?:\/\//i;

/**
 * Whether probably nobody waits for the answer: a program says so, and only browsers say in which language they want
 * to read. A guess, which may only ever decide who comes first.
 */
export const isCrawler = (headers: IncomingHttpHeaders): boolean =>
  headers['accept-language'] === undefined || PROGRAM.test(headers['user-agent'] ?? '');

import 'server-only';
import type { IncomingHttpHeaders } from 'node:http';

/** What crawlers call themselves, and where they say more about themselves. */
const PROGRAM = /bot\b|crawl|spider|https?:\/\//i;

/** They draw the preview of a link that somebody is sending this moment. */
const PREVIEW =
  /facebookexternalhit|WhatsApp|TelegramBot|Slackbot-LinkExpanding|Twitterbot|Discordbot|LinkedInBot/i;

/**
 * Whether probably nobody waits for the answer: a program says so, and only browsers say in which language they want
 * to read. A guess, which may only ever decide who comes first.
 */
export function isCrawler(headers: IncomingHttpHeaders): boolean {
  const agent = headers['user-agent'] ?? '';
  if (PREVIEW.test(agent)) return false;
  return headers['accept-language'] === undefined || PROGRAM.test(agent);
}

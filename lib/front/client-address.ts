import 'server-only';
import { isIP } from 'node:net';

/**
 * The shopper's address: the entry `trustedHops` from the right of `X-Forwarded-For`, which our own proxies wrote, or
 * the socket's peer. Whatever stands further left was written by a stranger and is never read. `undefined` only when
 * the socket is already gone.
 */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  trustedHops: number,
): string | undefined {
  const entry = trustedHops > 0 ? forwardedFor?.split(',').at(-trustedHops) : undefined;
  return addressOf(entry) ?? addressOf(peer);
}

/** One address without port, brackets, zone or IPv4-in-IPv6 form, or nothing. */
function addressOf(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  const bracketed = /^\[([^\]]+)\](?::\d{1,5})?$/.exec(trimmed)?.[1];
  const ported = /^([\d.]+):\d{1,5}$/.exec(trimmed)?.[1];
  const bare = (bracketed ?? ported ?? trimmed).replace(/%[^%]*$/, '').toLowerCase();
  const address = /^::ffff:([\d.]+)$/.exec(bare)?.[1] ?? bare;
  return isIP(address) ? address : undefined;
}

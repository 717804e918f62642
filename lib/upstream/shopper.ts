import 'server-only';
import { isIP } from 'node:net';
import { env } from '@/lib/env';
import manifest from '@/package.json' with { type: 'json' };

/** Whom a call is made for: one valid IP and a user agent of at most 256 printable ASCII characters. */
export type Shopper = { ip: string; userAgent: string };

export const VERSION: string = manifest.version;

const OWN_AGENT = `Giftframe/${VERSION}`;
const LONGEST_AGENT = 256;

/** Nobody in particular: reads that many shoppers share. */
export const sharedReader = (): Shopper => ({ ip: env().UPSTREAM_CATALOG_IP, userAgent: OWN_AGENT });

/** The shopper behind a request. The front has set `x-forwarded-for` to one address; anything else is not trusted. */
export function shopperOf(headers: Pick<Headers, 'get'>): Shopper {
  const address = (headers.get('x-forwarded-for') ?? '').trim().replace(/^::ffff:(?=\d+\.)/i, '');
  const userAgent = (headers.get('user-agent') ?? '').replace(/[^\x20-\x7e]/g, '').trim();
  return {
    ip: isIP(address) ? address : env().UPSTREAM_CATALOG_IP,
    userAgent: userAgent.slice(0, LONGEST_AGENT).trim() || OWN_AGENT,
  };
}
